package dk.walkntalk.concept;

import java.util.List;

/**
 * One thing in which two editions of a concept differ. Ids and editions are not compared: they tell which concept and
 * which edition it is. What has an id is found again by its id, other texts by the likest one.
 *
 * @param kind  what has become of it
 * @param part  which part of the concept it belongs to; a screen puts it into words
 * @param label the concept's own name for the place, such as a perspective's name, or what it is said of; may be empty
 * @param was   the text in the earlier edition; empty when there was none, or when the part says it all
 * @param now   the text in the later edition; empty when there is none, or when the part says it all
 */
public record ConceptDifference(Kind kind, Part part, String label, String was, String now) {
    /** What has become of something. */
    public enum Kind {
        /** Only in the later edition. */
        ADDED,
        /** Only in the earlier edition. */
        REMOVED,
        /** In both, but not the same. */
        CHANGED,
        /** The parts of this kind that are in both stand in another order; no text is told. */
        REORDERED
    }

    /** The parts of a concept, in the order in which differences are told. */
    public enum Part {
        /** The full name. */
        NAME,
        /** The short name of such a conversation. */
        KIND,
        /** Who issues it. */
        MUNICIPALITY,
        /** The language tag. */
        LANGUAGE,
        /** "du" or "I". */
        ADDRESS_FORM,
        /** A form in which it can be held; the text is {@link Variant#word()}. */
        VARIANT,
        /** A role's name, its plural, or how many people, such as "2–30". */
        ROLE,
        /** Which role invites and leads: the label. */
        HOST,
        /** Which role it is about: the label. */
        SUBJECT,
        /** That it is a conversation of a group, its precondition, and what one may wish for instead. */
        GROUP,
        /** A perspective's name, what the form calls it, or what it is about. */
        PERSPECTIVE,
        /** A question; the label is its perspective. */
        QUESTION,
        /** A stikord. */
        STIKORD,
        /** How many stikord each party picks. */
        STIKORD_EACH,
        /** The form for agreements: heading, lines and columns. */
        AGREEMENT_FIELD,
        /** For whom an agreement may create value. */
        VALUE,
        /** A box of the plan, or its small type. */
        PLAN_BOX,
        /** That the parties may do without a plan. */
        PLAN_OPTIONAL,
        /** What has to be introduced, and by which role. */
        OPENING,
        /** What to bring. */
        BRING,
        /** A sentence shown at its moment. */
        REMINDER,
        /** A line of the checklist. */
        PREPARATION,
        /** For which roles a line of the checklist, the label, is meant. */
        PREPARATION_FOR,
        /** A paragraph of the invitation. */
        INVITATION,
        /** The time to set aside: the sentence, or the minutes. */
        DURATION,
        /** That the parties tell each other their stikord. */
        TELL,
        /** Who words the questions anew, and what the concept says about it. */
        REWORDING,
        /** The conversation about a late career: the sentence, or the age. */
        SENIOR,
        /** Where to read on, with its address. */
        LINK,
        /** What the conversation begins with, has in the middle of its wheel, or ends with; or a mark's scale. */
        POINT,
        /** The common foundation: its headings, questions and documents. */
        FOUNDATION,
        /** The strategic areas: heading, sentence, or how many, such as "3 × 3". */
        AREAS,
        /** What the questions are to be related to. */
        RELATE,
        /** That a theme, the label, touches people's health. */
        HEALTH,
        /** Questions that make the talk concrete. */
        HELPERS,
        /** That the host gives feedback. */
        FEEDBACK,
        /** The page of one's own notes. */
        OWN_NOTES,
        /** The running text: a heading or a paragraph; the label is the heading. */
        TEXT,
        /** That the text with this heading, the label, is at hand during the talk. */
        LOOKUP
    }

    /**
     * All differences from {@code before} to {@code after}, by parts and then as they come; empty when nothing but the
     * ids and editions of the concepts differs.
     */
    public static List<ConceptDifference> between(Concept before, Concept after) {
        TextPairs texts = TextPairs.of(before.texts(), after.texts());
        return new Comparison(Entries.of(before, texts.before()), Entries.of(after, texts.after())).differences();
    }
}
