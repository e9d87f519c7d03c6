package dk.walkntalk.about;

import android.content.Context;
import android.content.res.Resources;
import dk.walkntalk.R;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Variant;
import dk.walkntalk.ui.Dots;

/** A concept in numbers. */
final class ConceptFacts {

    private ConceptFacts() { }

    /** Who issues it, what kind it is, and which edition. */
    static String who(Context context, Concept concept) {
        return concept.municipality() + Dots.BETWEEN
                + context.getString(R.string.concept_kind_edition, concept.kind(), concept.edition());
    }

    /** How many perspectives or themes, questions and stikord. */
    static String numbers(Context context, Concept concept) {
        Resources words = context.getResources();
        int perspectives = concept.perspectives().size();
        int questions = concept.questions().size();
        int stikord = concept.stikord().size();
        int parts = concept.variants().contains(Variant.SAMTALEHJUL)
                ? R.plurals.concept_themes : R.plurals.concept_perspectives;
        return words.getQuantityString(parts, perspectives, perspectives)
                + Dots.BETWEEN + words.getQuantityString(R.plurals.concept_questions, questions, questions)
                + (stikord == 0 ? "" : Dots.BETWEEN + words.getQuantityString(R.plurals.concept_stikord, stikord, stikord));
    }
}
