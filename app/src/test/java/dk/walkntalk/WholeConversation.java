package dk.walkntalk;

import android.content.Intent;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The conversations that can be held whole, from home to the share sheet: one for each concept that the app ships. */
public enum WholeConversation {
    MUS("albertslund-mus", "en hel MUS") {
        @Override
        public Intent hold(Phone phone) {
            return new WholeMus(phone).hold();
        }
    },
    LUS("albertslund-lus", "en hel LUS som puslespil") {
        @Override
        public Intent hold(Phone phone) {
            return new WholeLus(phone).hold();
        }
    },
    LUS_SKEMA("albertslund-lus-skema", "en hel LUS efter skemaet") {
        @Override
        public Intent hold(Phone phone) {
            return new WholeLusSkema(phone).hold();
        }
    },
    GRUS("albertslund-grus", "en hel GRUS") {
        @Override
        public Intent hold(Phone phone) {
            return new WholeGrus(phone).hold();
        }
    },
    SAMTALEHJUL("norddjurs-lus", "en hel LUS med samtalehjulet") {
        @Override
        public Intent hold(Phone phone) {
            return new WholeSamtalehjul(phone).hold();
        }
    };

    private final String concept;
    private final String title;

    WholeConversation(String concept, String title) {
        this.concept = concept;
        this.title = title;
    }

    /** The one that is held by the concept with this id. */
    public static WholeConversation of(String concept) {
        return Arrays.stream(values()).filter(one -> one.concept.equals(concept)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No concept " + concept + ". There are: "
                        + Arrays.stream(values()).map(one -> one.concept).collect(Collectors.joining(", "))));
    }

    /** What it is, in Danish, for a heading. */
    public String title() {
        return title;
    }

    /** Holds it on the screens; the intent of the share sheet is the answer. */
    public abstract Intent hold(Phone phone);
}
