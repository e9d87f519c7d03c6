package dk.walkntalk.concept;

import dk.walkntalk.concept.ConceptDifference.Part;
import java.util.ArrayList;
import java.util.List;

/** All that a concept says, as a list of {@link Entry}s. */
final class Entries {
    private final Concept concept;
    private final List<Entry> all = new ArrayList<>();

    private Entries(Concept concept) {
        this.concept = concept;
    }

    /** {@code textKeys} holds a key for each of the concept's texts. */
    static List<Entry> of(Concept concept, List<String> textKeys) {
        Entries entries = new Entries(concept);
        entries.general();
        concept.roles().forEach(entries::role);
        concept.perspectives().forEach(entries::perspective);
        entries.stikord();
        entries.plan();
        entries.sentences();
        new PreparationEntries(entries, concept).add();
        new TalkEntries(entries, concept.talk()).add();
        for (int i = 0; i < textKeys.size(); i++) {
            entries.text(concept.texts().get(i), textKeys.get(i));
        }
        return entries.all;
    }

    /** The only one of its key; an empty text is no entry. */
    void one(Part part, String key, String label, String text) {
        if (!text.isEmpty()) {
            all.add(new Entry(part, key, true, label, text));
        }
    }

    /** That something is so; the label says of what. */
    void flag(Part part, String key, String label, boolean set) {
        if (set) {
            all.add(new Entry(part, key, true, label, ""));
        }
    }

    /** Texts without ids. */
    void each(Part part, String key, String label, List<String> texts) {
        texts.forEach(text -> all.add(new Entry(part, key, false, label, text)));
    }

    void boxes(Part part, List<Box> boxes) {
        for (Box box : boxes) {
            one(part, box.id(), "", box.title());
            one(part, box.id() + "/hint", box.title(), box.hint());
        }
    }

    /** The title of a role of the concept. */
    String title(String roleId) {
        return concept.role(roleId).map(Role::title).orElse(roleId);
    }

    private void general() {
        one(Part.NAME, "", "", concept.name());
        one(Part.KIND, "", "", concept.kind());
        one(Part.MUNICIPALITY, "", "", concept.municipality());
        one(Part.LANGUAGE, "", "", concept.language());
        one(Part.ADDRESS_FORM, "", "", concept.addressForm().word());
        concept.variants().forEach(variant -> one(Part.VARIANT, variant.word(), "", variant.word()));
        concept.gathering().ifPresent(group -> {
            flag(Part.GROUP, "", "", true);
            one(Part.GROUP, "precondition", "", group.precondition().orElse(""));
            one(Part.GROUP, "instead", "", group.instead().orElse(""));
        });
    }

    private void role(Role role) {
        one(Part.ROLE, role.id(), "", role.title());
        one(Part.ROLE, role.id() + "/plural", role.title(), role.plural().equals(role.title()) ? "" : role.plural());
        one(Part.ROLE, role.id() + "/people", role.title(), role.min() + "–" + role.max());
        flag(Part.HOST, role.id(), role.title(), role.host());
        flag(Part.SUBJECT, role.id(), role.title(), role.subject());
    }

    private void perspective(Perspective perspective) {
        String name = perspective.name();
        one(Part.PERSPECTIVE, perspective.id(), "", name);
        one(Part.PERSPECTIVE, perspective.id() + "/label", name,
                perspective.label().equals(name) ? "" : perspective.label());
        one(Part.PERSPECTIVE, perspective.id() + "/focus", name, perspective.focus());
        for (Question question : perspective.questions()) {
            one(Part.QUESTION, perspective.id() + "/" + question.id(), name, question.text());
        }
    }

    private void stikord() {
        concept.stikord().forEach(word -> one(Part.STIKORD, word, "", word));
        one(Part.STIKORD_EACH, "", "", Integer.toString(concept.stikordEach()));
    }

    private void plan() {
        AgreementField field = concept.agreementField();
        one(Part.AGREEMENT_FIELD, "heading", "", field.heading());
        each(Part.AGREEMENT_FIELD, "prompts", field.heading(), field.prompts());
        each(Part.AGREEMENT_FIELD, "columns", field.heading(), field.columns());
        one(Part.AGREEMENT_FIELD, "for", field.heading(), field.forLabel());
        one(Part.AGREEMENT_FIELD, "date", field.heading(), field.dateLabel());
        field.values().forEach(value -> one(Part.VALUE, value.id(), "", value.label()));
        boxes(Part.PLAN_BOX, field.boxes());
        flag(Part.PLAN_OPTIONAL, "", field.heading(), field.optional());
    }

    private void sentences() {
        concept.opening().ifPresent(opening -> {
            one(Part.OPENING, "", "", opening.introduce());
            one(Part.OPENING, "by", opening.introduce(), title(opening.by()));
        });
        each(Part.BRING, "", "", concept.bring());
        for (Moment moment : Moment.values()) {
            each(Part.REMINDER, moment.word(), "", concept.reminders(moment));
        }
    }

    private void text(ConceptText text, String key) {
        one(Part.TEXT, key + "/title", text.title(), text.title());
        each(Part.TEXT, key, text.title(), text.paragraphs());
        flag(Part.LOOKUP, key, text.title(), text.lookup());
    }
}
