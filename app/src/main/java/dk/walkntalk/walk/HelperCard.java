package dk.walkntalk.walk;

import android.view.View;
import dk.walkntalk.R;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Helpers;
import dk.walkntalk.ui.ConceptText;
import java.util.Optional;

/** The concept's questions that make the talk concrete. For layouts that include {@code walk_helpers}. */
final class HelperCard {
    private HelperCard() { }

    /** Fills the card below {@code view}; false where the concept has no such questions. */
    static boolean fill(View view, Concept concept) {
        Optional<Helpers> helpers = concept.talk().helpers();
        helpers.ifPresent(some -> {
            ConceptText.show(view.findViewById(R.id.walk_helpers_text), some.text(), concept.language());
            ConceptText.show(view.findViewById(R.id.walk_helpers_questions),
                    "”" + String.join("”\n”", some.questions()) + "”", concept.language());
        });
        return helpers.isPresent();
    }
}
