package dk.walkntalk.concept;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a {@link Concept} of a JSON tree of the right version. */
final class ConceptBuilder {
    private final Node root;

    ConceptBuilder(Node root) {
        this.root = root;
    }

    Concept build() throws ConceptException {
        List<Role> roles = RoleBuilder.roles(root.field("roles"));
        Node stikordEach = root.field("stikordEach");
        int each = stikordEach.number(0, Limits.STIKORD_EACH);
        return new Concept(
                root.field("id").word(Limits.ID_FORM),
                root.field("edition").word(Limits.EDITION_FORM),
                root.field("municipality").text(Limits.LABEL),
                root.field("kind").text(Limits.LABEL),
                root.field("name").text(Limits.LABEL),
                root.field("language").word(Limits.LANGUAGE_FORM),
                Words.oneOf(root.field("addressForm"), AddressForm.values(), AddressForm::word),
                roles,
                perspectives(root.field("perspectives")),
                stikord(root.field("stikord"), each),
                each,
                AgreementFieldBuilder.of(root.field("agreementField")),
                Optional.of(opening(root.field("opening"), roles)),
                Words.texts(root.field("bring"), 0, Limits.LINES, Limits.LABEL),
                reminders(root.field("reminders")),
                texts(root.field("texts")),
                List.of(Variant.SKEMA), Preparation.NONE, Optional.empty(), Talk.PLAIN);
    }

    private static List<Perspective> perspectives(Node list) throws ConceptException {
        List<Perspective> all = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Set<String> questionIds = new HashSet<>();
        for (Node one : list.list(1, Limits.PERSPECTIVES)) {
            List<Question> questions = new ArrayList<>();
            for (Node question : one.field("questions").list(1, Limits.QUESTIONS)) {
                questions.add(new Question(
                        Words.newId(question.field("id"), questionIds),
                        question.field("text").text(Limits.QUESTION)));
            }
            list.inside(questionIds.size(), 1, Limits.QUESTIONS);
            all.add(new Perspective(Words.newId(one.field("id"), ids),
                    one.field("name").text(Limits.LABEL), one.field("name").text(Limits.LABEL), "", questions));
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
        Node by = opening.field("by");
        String role = by.word(Limits.ID_FORM);
        if (roles.stream().noneMatch(one -> one.id().equals(role))) {
            throw by.fault(Problem.UNKNOWN_REFERENCE, role,
                    roles.stream().map(Role::id).collect(Collectors.joining(", ")));
        }
        return new Opening(opening.field("introduce").text(Limits.QUESTION), role);
    }

    private static List<Reminder> reminders(Node list) throws ConceptException {
        List<Reminder> all = new ArrayList<>();
        for (Node one : list.list(0, Limits.LINES)) {
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
                    Words.texts(one.field("paragraphs"), 1, Limits.LINES, Limits.PARAGRAPH), false));
        }
        return all;
    }
}
