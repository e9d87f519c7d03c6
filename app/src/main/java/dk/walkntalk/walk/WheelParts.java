package dk.walkntalk.walk;

import android.content.Context;
import android.os.Bundle;
import dk.walkntalk.R;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Perspective;
import dk.walkntalk.concept.Point;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Wheel;
import dk.walkntalk.ui.Args;
import dk.walkntalk.ui.PerspectiveLook;
import dk.walkntalk.ui.WheelPart;
import dk.walkntalk.ui.WheelView;
import java.util.ArrayList;
import java.util.List;

/** The parts of the wheel of one conversation, and where each leads. */
final class WheelParts {
    private final Context context;
    private final Conversation talk;
    private final Wheel wheel;
    private final List<WheelPart> sectors = new ArrayList<>();
    private final List<WheelPart> hub = new ArrayList<>();
    private final List<Integer> screens = new ArrayList<>();
    private final List<String> points = new ArrayList<>();
    private WheelPart ring;

    WheelParts(Context context, Conversation talk) {
        this.context = context;
        this.talk = talk;
        this.wheel = new Wheel(talk);
        Concept concept = talk.concept();
        for (int i = 0; i < concept.perspectives().size(); i++) {
            Perspective theme = concept.perspectives().get(i);
            boolean first = wheel.first().map(theme::equals).orElse(false);
            boolean done = wheel.talked(theme);
            sectors.add(new WheelPart(theme.name(), state(done, first, ""), PerspectiveLook.of(i).icon, "", done,
                    first && !done));
            leadsTo(R.id.walk_theme, theme.id());
        }
        for (Point point : concept.talk().hub()) {
            boolean done = wheel.talked(point);
            String mark = talk.mark(point.id()).map(String::valueOf).orElse("");
            hub.add(new WheelPart(point.label(), state(done, false, mark(point)), 0, mark, done, false));
            leadsTo(R.id.walk_point, point.id());
        }
        concept.talk().foundation().ifPresent(foundation -> {
            boolean done = wheel.talkedFoundation();
            ring = new WheelPart(foundation.title(), state(done, false, ""), R.drawable.ic_wheel, "", done, false);
            leadsTo(R.id.walk_foundation, "");
        });
    }

    private void leadsTo(int screen, String point) {
        screens.add(screen);
        points.add(point);
    }

    private String mark(Point point) {
        return talk.mark(point.id()).flatMap(mark -> point.scale().map(scale ->
                context.getString(R.string.ui_mark_of, mark, scale.to()))).orElse("");
    }

    private String state(boolean done, boolean first, String mark) {
        String state = context.getString(done ? R.string.walk_wheel_talked : R.string.walk_wheel_open);
        String more = !mark.isEmpty() ? mark : first ? context.getString(R.string.walk_wheel_first) : "";
        return more.isEmpty() ? state : context.getString(R.string.walk_wheel_states, state, more);
    }

    void show(WheelView view) {
        view.show(sectors, hub, ring, talk.concept().language());
    }

    /** Sectors, then the hub, then the ring. */
    List<WheelPart> all() {
        List<WheelPart> all = new ArrayList<>(sectors);
        all.addAll(hub);
        if (ring != null) {
            all.add(ring);
        }
        return all;
    }

    /** The look of a part in a list: themes have their own, everything else is the app's. */
    PerspectiveLook look(int part) {
        return part < sectors.size() ? PerspectiveLook.of(part) : null;
    }

    /** Its icon in a list: in the hub of the wheel there is no room for one. */
    int icon(int part) {
        int inHub = part - sectors.size();
        return inHub < 0 || inHub >= hub.size() ? all().get(part).icon()
                : talk.concept().talk().hub().get(inHub).scale().isPresent()
                ? R.drawable.ic_scale : R.drawable.ic_speech;
    }

    int screen(int part) {
        return screens.get(part);
    }

    Bundle args(int part) {
        return Args.point(talk.id(), points.get(part));
    }
}
