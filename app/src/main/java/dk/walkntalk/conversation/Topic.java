package dk.walkntalk.conversation;

import dk.walkntalk.concept.Foundation;
import dk.walkntalk.concept.Perspective;
import dk.walkntalk.concept.Question;
import java.util.List;

/**
 * A part of a conversation by the wheel that has questions: a theme, or the foundation.
 *
 * @param mark      the point under which is kept that it has been talked about, and the note to it as a whole
 * @param questions its own; immutable
 */
public record Topic(String mark, List<Question> questions) {
    public Topic {
        questions = List.copyOf(questions);
    }

    public static Topic of(Perspective theme) {
        return new Topic(Wheel.point(theme), theme.questions());
    }

    public static Topic of(Foundation foundation) {
        return new Topic(Wheel.FOUNDATION, foundation.questions());
    }

    /** True while anything in it is ticked, noted or agreed on, whatever the parties have said of it as a whole. */
    public boolean isTouched(Conversation talk) {
        return !talk.note(mark).isBlank()
                || questions.stream().anyMatch(one -> talk.talkedAbout(one) || !talk.note(one).isBlank())
                || talk.agreements().stream().anyMatch(one -> mark.equals(Wheel.THEME + one.perspectiveId()));
    }
}
