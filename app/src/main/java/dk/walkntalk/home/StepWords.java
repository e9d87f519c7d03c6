package dk.walkntalk.home;

import dk.walkntalk.R;
import dk.walkntalk.conversation.Step;

/** What a conversation needs next, in words. */
final class StepWords {
    private StepWords() { }

    static int heading(Step step) {
        switch (step) {
            case PREPARE: return R.string.home_step_prepare;
            case WALK: return R.string.home_step_walk;
            case FINISH: return R.string.home_step_finish;
            case FILE: return R.string.home_step_file;
            default: return R.string.home_step_filed;
        }
    }
}
