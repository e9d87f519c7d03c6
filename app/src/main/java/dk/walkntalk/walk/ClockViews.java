package dk.walkntalk.walk;

import android.content.Context;
import android.view.View;
import dk.walkntalk.R;
import dk.walkntalk.concept.Perspective;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.ui.Views;

/** The time on the question screen: how far it has come, what a perspective's share is, and when half of it is gone. */
final class ClockViews {
    private final View view;

    ClockViews(View view, Runnable onHalfSeen) {
        this.view = view;
        view.findViewById(R.id.walk_half_seen).setOnClickListener(v -> onHalfSeen.run());
    }

    void show(Conversation talk, WalkClock clock) {
        Context context = view.getContext();
        Perspective perspective = talk.concept().perspectiveOf(talk.currentQuestion().id());
        Views.text(view, R.id.walk_time, clock.isSet()
                ? context.getString(R.string.walk_minutes_of, clock.minutes(), clock.of())
                : context.getString(R.string.walk_minutes, clock.minutes()));
        Views.show(view, R.id.walk_share, clock.isSet());
        Views.text(view, R.id.walk_share, context.getString(R.string.walk_share, perspective.name(), clock.share()));
        boolean half = clock.isHalf() && !talk.row().arrangement.seated && !talk.talkedAbout(WalkClock.TURNED);
        Views.show(view, R.id.walk_half, half);
        // a screen reader is told when the text arrives, and not again at every minute
        Views.text(view, R.id.walk_half_text, half ? context.getString(R.string.walk_half) : "");
    }
}
