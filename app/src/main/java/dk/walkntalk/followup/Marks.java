package dk.walkntalk.followup;

import dk.walkntalk.concept.Point;
import dk.walkntalk.concept.Scale;
import dk.walkntalk.conversation.CheckIn;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Wheel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Marks over time: the last conversation's, this one's, and those of the looks back at it. */
final class Marks {
    /** A mark and its day. */
    record Mark(LocalDate day, int mark) { }

    private Marks() { }

    /** In the order of their days; {@code before} may be {@code null}. */
    static List<Mark> of(Conversation talk, Conversation before) {
        Point point = Wheel.scaled(talk.concept()).orElse(null);
        List<Mark> marks = new ArrayList<>();
        if (point == null) {
            return marks;
        }
        if (before != null) {
            before.mark(point.id()).ifPresent(mark -> marks.add(new Mark(before.row().heldOn, mark)));
            before.checkIns().forEach(one -> add(marks, one));
        }
        talk.mark(point.id()).ifPresent(mark -> marks.add(new Mark(talk.row().heldOn, mark)));
        talk.checkIns().forEach(one -> add(marks, one));
        Scale scale = point.scale().get();
        marks.removeIf(mark -> !scale.has(mark.mark()));
        marks.sort(Comparator.comparing(Mark::day));
        return marks;
    }

    private static void add(List<Mark> marks, CheckIn checkIn) {
        if (checkIn.mark != null) {
            marks.add(new Mark(checkIn.heldOn, checkIn.mark));
        }
    }
}
