package dk.walkntalk.walk;

import android.os.Bundle;
import dk.walkntalk.R;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.ui.Args;

/**
 * A place of a conversation by the wheel: which screen, and which theme or point it shows.
 *
 * @param screen a destination
 * @param point  id of a theme or a point; empty where the screen needs none
 */
record WheelPlace(int screen, String point) {
    static final String WHEEL = "wheel";
    static final String FIRST = "first";
    static final String FOUNDATION = "foundation";
    static final String END = "end";
    private static final String THEME = "theme:";
    private static final String POINT = "point:";
    private static final WheelPlace HOME = new WheelPlace(R.id.walk_wheel, "");

    static String theme(String id) {
        return THEME + id;
    }

    static String point(String id) {
        return POINT + id;
    }

    /** Where the parties go on: where they were; in the beginning where they agree what they expect. */
    static WheelPlace of(Conversation talk) {
        Concept concept = talk.concept();
        String place = talk.row().walkPlace;
        if (place == null) {
            boolean ask = concept.talk().expectations().map(one -> !talk.talkedAbout(one.id())).orElse(false);
            return ask ? new WheelPlace(R.id.walk_first, "") : HOME;
        }
        return switch (place) {
            case FIRST -> concept.talk().expectations().isPresent() ? new WheelPlace(R.id.walk_first, "") : HOME;
            case FOUNDATION -> concept.talk().foundation().isPresent()
                    ? new WheelPlace(R.id.walk_foundation, "") : HOME;
            case END -> new WheelPlace(R.id.walk_wheel_end, "");
            default -> among(concept, place);
        };
    }

    private static WheelPlace among(Concept concept, String place) {
        String id = place.substring(place.indexOf(':') + 1);
        if (place.startsWith(THEME) && concept.perspectives().stream().anyMatch(one -> one.id().equals(id))) {
            return new WheelPlace(R.id.walk_theme, id);
        }
        if (place.startsWith(POINT) && concept.talk().hub().stream().anyMatch(one -> one.id().equals(id))) {
            return new WheelPlace(R.id.walk_point, id);
        }
        return HOME;
    }

    boolean isHome() {
        return screen == R.id.walk_wheel;
    }

    Bundle args(long conversation) {
        return Args.point(conversation, point);
    }
}
