package dk.walkntalk.home;

import dk.walkntalk.R;
import dk.walkntalk.conversation.Step;

/** What a conversation needs next, in words. */
final class StepWords {
    private StepWords() { }

    /** The heading over conversations in {@code step}; {@code seated} where any of them is not held on foot. */
    static int heading(Step step, boolean seated) {
        switch (step) {
            case PREPARE: return R.string.home_step_prepare;
            case WALK: return seated ? R.string.home_step_talk : R.string.home_step_walk;
            case FINISH: return R.string.home_step_finish;
            case FILE: return R.string.home_step_file;
            default: return R.string.home_step_filed;
        }
    }
}
