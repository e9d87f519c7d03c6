package dk.walkntalk.voice;

import android.content.Context;
import android.content.res.ColorStateList;
import android.view.View;
import android.widget.TextView;
import androidx.annotation.StringRes;
import com.google.android.material.button.MaterialButton;
import com.google.android.material.color.MaterialColors;
import com.google.android.material.progressindicator.LinearProgressIndicator;
import dk.walkntalk.R;
import dk.walkntalk.voice.Dictated.Phase;

/** The views of {@code voice_panel}: the one button, and in words what the phone is doing. */
final class SpeechPanel {
    private final View panel;
    private final View told;
    private final TextView state;
    private final TextView where;
    private final LinearProgressIndicator level;
    private final MaterialButton talk;
    private final View close;
    @StringRes
    private final int label;
    /** What gives way to it; {@code null} where its button is there before anybody has pressed. */
    private final View instead;
    private final View opener;

    SpeechPanel(View panel, @StringRes int label, View instead, View opener, Runnable onTalk, Runnable onClose) {
        this.panel = panel;
        this.label = label;
        this.instead = instead;
        this.opener = opener;
        told = panel.findViewById(R.id.voice_told);
        state = panel.findViewById(R.id.voice_state);
        where = panel.findViewById(R.id.voice_where);
        level = panel.findViewById(R.id.voice_level);
        talk = panel.findViewById(R.id.voice_talk);
        close = panel.findViewById(R.id.voice_close);
        talk.setOnClickListener(v -> onTalk.run());
        if (opener != null) {
            opener.setOnClickListener(v -> onTalk.run());
        }
        close.setOnClickListener(v -> onClose.run());
    }

    /** Shows how far it is; {@code offered} is whether a press leads anywhere on this phone. */
    void show(Dictated now, boolean offered) {
        boolean open = now.isMicrophoneOpen();
        boolean visible = now.isBusy() || now.fault() != null || instead == null && offered;
        panel.setVisibility(visible ? View.VISIBLE : View.GONE);
        if (instead != null) {
            instead.setVisibility(visible ? View.GONE : View.VISIBLE);
        }
        if (opener != null) {
            opener.setVisibility(offered ? View.VISIBLE : View.GONE);
            opener.setContentDescription(opener.getContext().getString(now.text().isEmpty() ? label
                    : R.string.voice_note_on));
        }
        panel.setKeepScreenOn(now.isBusy());
        tell(now, open);
        level.setVisibility(open ? View.VISIBLE : View.GONE);
        level.setProgressCompat(Math.round(now.level() * 100), false);
        close.setVisibility(instead != null && !open ? View.VISIBLE : View.GONE);
        talk.setVisibility(now.fault() == null || offered ? View.VISIBLE : View.GONE);
        talk.setEnabled(now.phase() != Phase.WORKING);
        talk.setIconResource(open ? R.drawable.ic_stop : R.drawable.ic_mic);
        talk.setText(open ? R.string.voice_stop : now.phase() == Phase.PAUSED || !now.text().isEmpty()
                ? R.string.voice_paused : label);
    }

    private void tell(Dictated now, boolean open) {
        Context context = panel.getContext();
        boolean words = now.isBusy() || now.fault() != null;
        told.setVisibility(words ? View.VISIBLE : View.GONE);
        // spoken by a screen reader it would be heard by the microphone
        state.setAccessibilityLiveRegion(open ? View.ACCESSIBILITY_LIVE_REGION_NONE
                : View.ACCESSIBILITY_LIVE_REGION_POLITE);
        text(state, words ? now.fault() != null ? now.message(context) : context.getString(phase(now)) : "");
        state.setTextAppearance(now.fault() != null ? R.style.Text_WalkNTalk_Body : R.style.Text_WalkNTalk_Headline);
        text(where, open ? context.getString(now.onDevice() ? R.string.voice_on_device : R.string.voice_online) : "");
        where.setVisibility(open ? View.VISIBLE : View.GONE);
        told.setBackgroundResource(open ? R.drawable.voice_open : R.drawable.voice_shut);
        int ink = MaterialColors.getColor(panel, open ? com.google.android.material.R.attr.colorOnPrimary
                : com.google.android.material.R.attr.colorOnPrimaryContainer);
        state.setTextColor(ink);
        where.setTextColor(ink);
        state.setCompoundDrawablesRelativeWithIntrinsicBounds(open ? R.drawable.ic_mic : 0, 0, 0, 0);
        state.setCompoundDrawableTintList(ColorStateList.valueOf(ink));
    }

    private static void text(TextView view, String text) {
        if (!text.contentEquals(view.getText())) {
            view.setText(text);
        }
    }

    @StringRes
    private static int phase(Dictated now) {
        return switch (now.phase()) {
            case OPENING -> R.string.voice_opening;
            case LISTENING -> R.string.voice_listening;
            default -> R.string.voice_working;
        };
    }
}
