package dk.walkntalk.conversation;

import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Perspective;
import dk.walkntalk.concept.Point;
import dk.walkntalk.concept.Variant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A conversation by the wheel: which theme comes first, and what has been talked about. The names of its points have a
 * colon, which no id of a concept has, so that they never meet.
 */
public final class Wheel {
    /** Where it is kept which theme comes first. */
    public static final String FIRST = "wheel:first";
    /** The host has given feedback. */
    public static final String FEEDBACK = "wheel:feedback";
    /** The foundation as a whole. */
    public static final String FOUNDATION = "wheel:foundation";
    /** How the points of themes begin; lists of conversations count them by it. */
    static final String THEME = "theme:";

    private final Conversation talk;

    public Wheel(Conversation talk) {
        this.talk = talk;
    }

    /** True when the parties have chosen to hold {@code talk} by the wheel. */
    public static boolean turns(Conversation talk) {
        return talk.row().arrangement.variant == Variant.SAMTALEHJUL;
    }

    /** The point of a theme as a whole: its note, and whether it has been talked about. */
    public static String point(Perspective theme) {
        return THEME + theme.id();
    }

    /** The theme that the parties have agreed to begin with. */
    public Optional<Perspective> first() {
        String id = talk.note(FIRST).text();
        return talk.concept().perspectives().stream().filter(theme -> theme.id().equals(id)).findFirst();
    }

    /** True when the parties have said so, or when something in the theme has been touched. */
    public boolean talked(Perspective theme) {
        return talked(Topic.of(theme));
    }

    private boolean talked(Topic topic) {
        return talk.talkedAbout(topic.mark()) || topic.isTouched(talk);
    }

    /** True when a point of the hub has been talked about; a mark or a note alone says so too. */
    public boolean talked(Point point) {
        return talk.talkedAbout(point.id()) || isTouched(point);
    }

    /** True while a point of the hub has a mark or a note. */
    public boolean isTouched(Point point) {
        return talk.mark(point.id()).isPresent() || !talk.note(point.id()).isBlank();
    }

    public boolean talkedFoundation() {
        return talk.concept().talk().foundation().map(Topic::of).filter(this::talked).isPresent();
    }

    /** The themes that have been talked about, in the concept's order. */
    public List<Perspective> talkedThemes() {
        return talk.concept().perspectives().stream().filter(this::talked).collect(Collectors.toList());
    }

    /** The point of the hub that is answered by a mark, if there is one. */
    public static Optional<Point> scaled(Concept concept) {
        return concept.talk().hub().stream().filter(point -> point.scale().isPresent()).findFirst();
    }
}
