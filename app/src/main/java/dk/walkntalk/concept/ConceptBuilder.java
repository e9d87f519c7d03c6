package dk.walkntalk.concept;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a {@link Concept} of a JSON tree of the right version. */
final class ConceptBuilder {
    /** A wheel of one theme could not be begun anywhere else. */
    private static final int THEMES = 2;

    private final Node root;

    ConceptBuilder(Node root) {
        this.root = root;
    }

    Concept build() throws ConceptException {
        List<Role> roles = RoleBuilder.roles(root.field("roles"));
        int each = root.has("stikordEach") ? root.field("stikordEach").number(0, Limits.STIKORD_EACH) : 0;
        List<Variant> variants = root.has("variants") ? variants(root.field("variants")) : List.of(Variant.SKEMA);
        int themes = variants.contains(Variant.SAMTALEHJUL) ? THEMES : 1;
        Set<String> questionIds = new HashSet<>();
        return new Concept(
                root.field("id").word(Limits.ID_FORM),
                root.field("edition").word(Limits.EDITION_FORM),
                root.field("municipality").text(Limits.LABEL),
                root.field("kind").text(Limits.LABEL),
                root.field("name").text(Limits.LABEL),
                root.field("language").word(Limits.LANGUAGE_FORM),
                Words.oneOf(root.field("addressForm"), AddressForm.values(), AddressForm::word),
                roles,
                PerspectiveBuilder.perspectives(root.field("perspectives"), themes, questionIds),
                each > 0 || root.has("stikord") ? stikord(root.field("stikord"), each) : List.of(),
                each,
                AgreementFieldBuilder.of(root.field("agreementField")),
                root.has("opening") ? Optional.of(opening(root.field("opening"), roles)) : Optional.empty(),
                Words.textsOrNone(root, "bring", Limits.LINES, Limits.LABEL),
                reminders(),
                texts(root.field("texts")),
                variants,
                root.has("preparation")
                        ? PreparationBuilder.of(root.field("preparation"), roles) : Preparation.NONE,
                root.has("group") ? Optional.of(gathering(root.field("group"), roles)) : Optional.empty(),
                root.has("talk") ? TalkBuilder.of(root.field("talk"), questionIds) : Talk.PLAIN);
    }

    private static List<Variant> variants(Node list) throws ConceptException {
        List<Variant> all = new ArrayList<>();
        for (Node one : list.list(1, Variant.values().length)) {
            Variant variant = Words.oneOf(one, Variant.values(), Variant::word);
            if (all.contains(variant)) {
                throw one.fault(Problem.DUPLICATE, variant.word(), "");
            }
            all.add(variant);
        }
        return all;
    }

    private static List<String> stikord(Node list, int each) throws ConceptException {
        List<String> all = new ArrayList<>();
        for (Node one : list.list(each, Limits.STIKORD)) {
            String word = one.text(Limits.LABEL);
            if (all.contains(word)) {
                throw one.fault(Problem.DUPLICATE, word, "");
            }
            all.add(word);
        }
        return all;
    }

    private static Opening opening(Node opening, List<Role> roles) throws ConceptException {
        return new Opening(opening.field("introduce").text(Limits.QUESTION),
                Words.roleId(opening.field("by"), roles));
    }

    private List<Reminder> reminders() throws ConceptException {
        List<Reminder> all = new ArrayList<>();
        for (Node one : root.listOrNone("reminders", Limits.LINES)) {
            all.add(new Reminder(
                    Words.oneOf(one.field("when"), Moment.values(), Moment::word),
                    one.field("text").text(Limits.QUESTION)));
        }
        return all;
    }

    private static List<ConceptText> texts(Node list) throws ConceptException {
        List<ConceptText> all = new ArrayList<>();
        for (Node one : list.list(0, Limits.LINES)) {
            all.add(new ConceptText(
                    one.field("title").text(Limits.LABEL),
                    Words.texts(one.field("paragraphs"), 1, Limits.LINES, Limits.PARAGRAPH),
                    one.flagOrFalse("lookup")));
        }
        return all;
    }

    /** A group needs a subject that can be more than one. */
    private static Gathering gathering(Node group, List<Role> roles) throws ConceptException {
        Gathering gathering = new Gathering(
                group.has("precondition")
                        ? Optional.of(group.field("precondition").text(Limits.QUESTION)) : Optional.empty(),
                group.has("instead") ? Optional.of(group.field("instead").text(Limits.LABEL)) : Optional.empty());
        for (Role role : roles) {
            if (role.subject() && !role.isGroup()) {
                throw group.fault(Problem.NOT_ALLOWED, role.id() + ": max 1", role.id() + ": max ≥ 2");
            }
        }
        return gathering;
    }
}
