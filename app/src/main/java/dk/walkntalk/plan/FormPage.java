package dk.walkntalk.plan;

import androidx.annotation.Nullable;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.FormCode;
import dk.walkntalk.concept.FormReading;
import dk.walkntalk.concept.Perspective;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.paper.PagePicture;
import java.util.List;

/**
 * Which form a page is, by the code that is printed on it.
 *
 * @param perspective the one perspective that stands on a page of the conversation's own form; {@code null} where there
 *                    are several, or none
 */
record FormPage(Kind kind, @Nullable String perspective) {
    /** What kind of page it is. */
    enum Kind {
        /** No form of the app's, or none that can be read. */
        UNKNOWN,
        /** A page of the conversation's own form. */
        OURS,
        /** The page of one's own notes, which never goes into a plan by itself. */
        OWN_NOTES,
        /** A form of another concept. */
        OTHER_CONCEPT,
        /** A form of the same concept in another edition. */
        OTHER_EDITION
    }

    static final FormPage UNKNOWN = new FormPage(Kind.UNKNOWN, null);

    static FormPage of(@Nullable PagePicture picture, @Nullable Conversation talk) {
        return picture == null || talk == null ? UNKNOWN : of(picture.code(), talk.concept());
    }

    static FormPage of(@Nullable String code, Concept concept) {
        if (code == null) {
            return UNKNOWN;
        }
        FormReading reading = FormCode.read(code, concept);
        if (reading.ownNotes()) {
            return new FormPage(Kind.OWN_NOTES, null);
        }
        if (reading.ok()) {
            List<Perspective> on = reading.code().perspectives(concept);
            return new FormPage(Kind.OURS, on.size() == 1 ? on.get(0).id() : null);
        }
        switch (reading.problem()) {
            case OTHER_CONCEPT:
                return new FormPage(Kind.OTHER_CONCEPT, null);
            case OTHER_EDITION:
                return new FormPage(Kind.OTHER_EDITION, null);
            default:
                return UNKNOWN;
        }
    }
}
