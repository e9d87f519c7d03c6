package dk.walkntalk.home;

import android.view.View;
import android.widget.ImageView;
import dk.walkntalk.R;
import dk.walkntalk.concept.Perspective;
import dk.walkntalk.concept.Point;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Wheel;
import dk.walkntalk.ui.PerspectiveLook;
import dk.walkntalk.ui.Views;
import dk.walkntalk.ui.WheelPart;
import dk.walkntalk.ui.WheelView;
import java.util.ArrayList;
import java.util.List;

/** How far a conversation has come, where it turns by the wheel or has a plan with boxes of its own. */
final class WheelOverview {
    private WheelOverview() { }

    /** Shows its wheel in place of the puzzle, and counts themes, boxes and looks back. */
    static void show(View view, Conversation talk) {
        boolean wheel = Wheel.turns(talk);
        Views.show(view, R.id.overview_wheel, wheel);
        Views.show(view, R.id.overview_puzzle, !wheel);
        // where there is a wheel there are no pieces, and what one prepares is notes
        ((ImageView) view.findViewById(R.id.overview_prepare_icon))
                .setImageResource(wheel ? R.drawable.ic_note : R.drawable.ic_puzzle);
        if (wheel) {
            wheel(view, talk);
        }
        boolean scaled = Wheel.scaled(talk.concept()).isPresent();
        Views.show(view, R.id.overview_followup, scaled);
        int looks = talk.checkIns().size();
        Views.text(view, R.id.overview_followup_state, looks == 0 ? view.getContext().getString(
                R.string.overview_no_follow_up) : view.getResources().getQuantityString(
                R.plurals.follow_up_count, looks, looks));
        if (talk.concept().agreementField().hasBoxes()) {
            boxes(view, talk);
        }
    }

    private static void wheel(View view, Conversation talk) {
        Wheel wheel = new Wheel(talk);
        List<WheelPart> sectors = new ArrayList<>();
        List<Perspective> themes = talk.concept().perspectives();
        for (int i = 0; i < themes.size(); i++) {
            sectors.add(part(themes.get(i).name(), PerspectiveLook.of(i).icon, wheel.talked(themes.get(i))));
        }
        List<WheelPart> hub = new ArrayList<>();
        for (Point point : talk.concept().talk().hub()) {
            hub.add(part(point.label(), 0, wheel.talked(point)));
        }
        WheelPart ring = talk.concept().talk().foundation()
                .map(one -> part(one.title(), 0, wheel.talkedFoundation())).orElse(null);
        WheelView picture = view.findViewById(R.id.overview_wheel);
        picture.show(sectors, hub, ring, talk.concept().language());
        Views.text(view, R.id.overview_walk_state, view.getContext().getString(R.string.overview_wheel_walked,
                wheel.talkedThemes().size(), themes.size()));
    }

    private static WheelPart part(String name, int icon, boolean done) {
        return new WheelPart(name, "", icon, "", done, false);
    }

    private static void boxes(View view, Conversation talk) {
        int all = talk.concept().agreementField().boxes().size();
        long filled = talk.concept().agreementField().boxes().stream()
                .filter(box -> !talk.box(box.id()).isBlank()).count();
        Views.text(view, R.id.overview_plan_state, filled == 0 && talk.concept().agreementField().optional()
                ? view.getContext().getString(R.string.overview_boxes_none)
                : view.getContext().getString(R.string.overview_boxes, filled, all));
    }
}
