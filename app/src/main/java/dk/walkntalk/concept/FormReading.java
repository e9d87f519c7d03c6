package dk.walkntalk.concept;

/**
 * What came of reading a {@link FormCode}.
 *
 * @param code    what was read, or {@code null}. A page of another concept or edition has one too: its content and page
 *                are told, its perspectives and boxes are not those of the concept that it was read for
 * @param problem why it cannot be used, or {@code null}
 */
public record FormReading(FormCode code, Problem problem) {
    /** Why a code says nothing about a conversation's form. */
    public enum Problem {
        /** Nothing of this app's form: an address, a payment, any other text. */
        NOT_OURS,
        /** A code of a form that was changed on its way. */
        DAMAGED,
        /** Printed by a later version of this app. */
        NEWER_VERSION,
        /** A form of another concept. */
        OTHER_CONCEPT,
        /** A form of another edition of the concept. */
        OTHER_EDITION
    }

    static FormReading refused(Problem problem) {
        return new FormReading(null, problem);
    }

    /** True when it is a page of the conversation's own form. */
    public boolean ok() {
        return problem == null;
    }

    /** True for a page of one's own notes, of whatever concept: it must never land in a plan. */
    public boolean ownNotes() {
        return code != null && code.content() == FormCode.Content.OWN_NOTES;
    }
}
