package dk.walkntalk.voice;

import android.content.DialogInterface;
import android.view.View;
import androidx.annotation.StringRes;
import androidx.fragment.app.Fragment;
import com.google.android.material.dialog.MaterialAlertDialogBuilder;
import com.google.android.material.snackbar.Snackbar;
import dk.walkntalk.R;
import dk.walkntalk.voice.VoiceChoices.Answer;
import java.util.function.Supplier;

/** What stands before a rung, told and asked in plain words; nothing is asked that does not bring one further. */
final class LadderSteps {
    private final Fragment screen;
    private final Microphone microphone;
    private final Supplier<VoiceViewModel> model;
    private final Runnable goOn;
    private final Runnable elsewhere;

    /**
     * Steps for one screen.
     *
     * @param goOn      goes on with the press once the answer is remembered
     * @param elsewhere speaks into the phone's own dialog
     */
    LadderSteps(Fragment screen, Microphone microphone, Supplier<VoiceViewModel> model, Runnable goOn,
            Runnable elsewhere) {
        this.screen = screen;
        this.microphone = microphone;
        this.model = model;
        this.goOn = goOn;
        this.elsewhere = elsewhere;
    }

    /** Takes the next step: towards push-to-talk for those who may want it, else towards the phone's dialog. */
    void climb(Rungs rungs, VoiceChoices choices) {
        Gate talk = rungs.pushToTalk();
        if (talk == Gate.TURN_ON
                && (choices.pushToTalk() == Answer.UNASKED || rungs.dialog().isShutForGood())) {
            offer(rungs);
        } else if (talk == Gate.TURN_ON || talk.isShutForGood()) {
            take(rungs.dialog());
        } else {
            take(talk);
        }
    }

    private void offer(Rungs rungs) {
        MaterialAlertDialogBuilder question = question(R.string.voice_offer_title, Gate.TURN_ON.words())
                .setPositiveButton(R.string.voice_offer_yes, (d, w) -> {
                    goOn.run();
                    model.get().memory().setPushToTalk(true);
                })
                .setNegativeButton(R.string.voice_offer_no, (d, w) -> model.get().memory().setPushToTalk(false));
        if (!rungs.dialog().isShutForGood()) {
            question.setNeutralButton(R.string.voice_offer_dialog, (d, w) -> {
                goOn.run();
                model.get().memory().setPushToTalk(false);
            });
        }
        question.show();
    }

    private void take(Gate gate) {
        switch (gate) {
            case ASK_CONSENT, DECLINED -> consent();
            case DOWNLOAD -> question(R.string.voice_download, gate.words())
                    .setPositiveButton(R.string.voice_download, (d, w) -> download())
                    .setNeutralButton(R.string.voice_change_consent, (d, w) -> consent())
                    .setNegativeButton(R.string.voice_not_now, null).show();
            case ASK_PERMISSION -> microphone.ask();
            case EXPLAIN_PERMISSION -> question(R.string.voice_permission_title, gate.words())
                    .setPositiveButton(R.string.voice_permission_yes, (d, w) -> microphone.ask())
                    .setNegativeButton(R.string.voice_not_now, null).show();
            case OPEN_SETTINGS -> settings(gate);
            case OPEN -> elsewhere.run();
            default -> tell(gate.words());
        }
    }

    /** Where Danish can be had on the phone itself, that comes first: then the sound need not leave it. */
    private void consent() {
        DanishSpeech danish = model.get().danish().getValue();
        boolean here = danish != null && danish.onDevice() == DanishSpeech.OnDevice.DOWNLOADABLE;
        MaterialAlertDialogBuilder question = question(R.string.voice_consent_title,
                here ? R.string.voice_consent_or_download : R.string.voice_consent_what)
                .setPositiveButton(R.string.voice_consent_yes, (d, w) -> consent(true))
                .setNegativeButton(R.string.voice_consent_no, (d, w) -> consent(false));
        if (here) {
            question.setNeutralButton(R.string.voice_download, (d, w) -> download());
        }
        question.show();
    }

    private void consent(boolean may) {
        if (may) {
            goOn.run();
        }
        model.get().memory().setMayLeavePhone(may);
    }

    /** The phone's dialog needs no permission of this app, so that it is a way on here. */
    private void settings(Gate gate) {
        MaterialAlertDialogBuilder question = question(R.string.voice_permission_title, gate.words())
                .setPositiveButton(R.string.voice_open_settings, (d, w) -> {
                    if (!microphone.openSettings()) {
                        tell(R.string.voice_no_settings);
                    }
                })
                .setNegativeButton(R.string.voice_not_now, null);
        if (RecogniserDialog.isThere(screen.requireContext())) {
            question.setNeutralButton(R.string.voice_offer_dialog, (d, w) -> {
                goOn.run();
                model.get().memory().setPushToTalk(false);
            });
        }
        question.show();
    }

    private void download() {
        tell(model.get().download() ? Gate.DOWNLOADING.words() : R.string.voice_no_download);
    }

    private void tell(@StringRes int words) {
        View view = screen.getView();
        if (view != null) {
            Snackbar.make(view, words, Snackbar.LENGTH_LONG).show();
        }
    }

    private MaterialAlertDialogBuilder question(@StringRes int title, @StringRes int words) {
        return new MaterialAlertDialogBuilder(screen.requireContext()).setTitle(title).setMessage(words)
                .setOnCancelListener(DialogInterface::dismiss);
    }
}
