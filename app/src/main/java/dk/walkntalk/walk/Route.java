package dk.walkntalk.walk;

import dk.walkntalk.concept.Perspective;
import dk.walkntalk.concept.Question;
import dk.walkntalk.conversation.Conversation;
import java.util.List;

/** Which way a walk goes on when a question has been talked about. */
final class Route {
    /** What comes next. */
    enum Next { QUESTION, PUZZLE, GATHER, END }

    private Route() { }

    /** What comes after the question at hand, which has just been talked about. */
    static Next after(Conversation talk) {
        List<Question> questions = talk.concept().questions();
        Question now = talk.currentQuestion();
        if (WalkPlace.isPuzzle(talk)) {
            return gathers(talk) && completes(talk, now) ? Next.GATHER : Next.PUZZLE;
        }
        int next = questions.indexOf(now) + 1;
        if (next == questions.size()) {
            return Next.END;
        }
        boolean leaves = !perspective(talk, now).equals(perspective(talk, questions.get(next)));
        return gathers(talk) && leaves ? Next.GATHER : Next.QUESTION;
    }

    /** True when those who walk in pairs come together between the perspectives. */
    static boolean gathers(Conversation talk) {
        return talk.concept().subject().isGroup() && !talk.row().arrangement.seated;
    }

    /** True when {@code now} is the last piece of its perspective, and there are others to go on with. */
    private static boolean completes(Conversation talk, Question now) {
        Perspective perspective = perspective(talk, now);
        return !talk.talkedAbout(now)
                && perspective.questions().stream().allMatch(one -> one.equals(now) || talk.talkedAbout(one))
                && !talk.concept().questions().stream().allMatch(one -> one.equals(now) || talk.talkedAbout(one));
    }

    private static Perspective perspective(Conversation talk, Question question) {
        return talk.concept().perspectiveOf(question.id());
    }
}
