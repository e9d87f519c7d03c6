package dk.walkntalk.plan;

import dk.walkntalk.concept.AgreementField;

/** Kinds of competence development, more than courses, that can be put into a plan with boxes. */
final class Activities {
    private Activities() { }

    /**
     * The box that takes them: the second, where a plan comes from what goes well to what is to be done, or the only
     * one there is.
     */
    static int box(AgreementField plan) {
        return Math.min(1, plan.boxes().size() - 1);
    }

    /** The text with one more activity on a line of its own, ready for what it is to be. */
    static String add(String text, String activity) {
        String before = text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
        return before + activity + ": ";
    }
}
