package dk.walkntalk.conversation;

import android.content.Context;
import dk.walkntalk.R;
import dk.walkntalk.concept.ConceptException;

/** What is wrong with a concept file, in the language of the screen. */
public final class ConceptWords {
    private ConceptWords() { }

    /** File, place, what is wrong there and what would be right. */
    public static String problem(Context context, ConceptException problem) {
        boolean danish = context.getString(R.string.ui_language).equals("da");
        return danish ? problem.getMessage()
                : EnglishWording.of(problem.place(), problem.problem(), problem.found(), problem.right());
    }
}
