package dk.walkntalk.voice;

import android.view.View;
import androidx.activity.result.ActivityResultLauncher;
import androidx.annotation.NonNull;
import androidx.annotation.StringRes;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.DefaultLifecycleObserver;
import androidx.lifecycle.LifecycleOwner;
import androidx.lifecycle.ViewModelProvider;
import dk.walkntalk.R;
import dk.walkntalk.voice.Dictated.Phase;
import java.util.List;

/**
 * Speaking on a screen. One press listens once, by the highest rung of the ladder that is open; a press by hand also
 * leads up the ladder, one question at a time. What is understood goes to the owner at once, to be kept.
 */
public final class Speech implements DefaultLifecycleObserver {
    /** The screen's part of it. */
    public interface Owner {
        /** Words that are likely to be said, such as stikord and names. */
        List<String> hints();

        /** A stretch of speech begins. */
        void begin();

        /** All that was understood since {@link #begin}; {@code done} when no more is to come of this stretch. */
        void heard(String text, boolean done);
    }

    private final Fragment screen;
    private final ViewModelProvider.Factory models;
    private final Owner owner;
    @StringRes
    private final int label;
    private final Microphone microphone;
    private final ActivityResultLauncher<String> dialog;
    private final Dictation dictation;
    private final Earcon earcon = new Earcon();
    private final LadderSteps steps;
    private VoiceViewModel model;
    private SpeechPanel panel;
    private boolean wanted;
    private boolean byHand;
    private boolean open;
    private boolean busy;
    /** As the ladder was when something became known last: the level changes many times a second. */
    private boolean offered;
    private String told = "";
    /** What went wrong outside of the dictation, until the next press. */
    private SpeechFault fault;

    /**
     * To be made in the screen's {@code onCreate}, since answers of other apps may come to a new process.
     *
     * @param label what the button says before anybody has pressed
     */
    public Speech(Fragment screen, ViewModelProvider.Factory models, @StringRes int label, Owner owner) {
        this.screen = screen;
        this.models = models;
        this.owner = owner;
        this.label = label;
        microphone = new Microphone(screen, () -> model().memory(), this::permitted);
        dialog = screen.registerForActivityResult(new RecogniserDialog(), this::answered);
        dictation = new Dictation(screen.requireContext(), this::changed);
        steps = new LadderSteps(screen, microphone, this::model, () -> {
            wanted = true;
            byHand = true;
        }, this::speakElsewhere);
        screen.getLifecycle().addObserver(this);
    }

    private VoiceViewModel model() {
        if (model == null) {
            model = new ViewModelProvider(screen, models).get(VoiceViewModel.class);
        }
        return model;
    }

    /**
     * To be called with each new view of the screen.
     *
     * @param view    the layout {@code voice_panel}
     * @param instead what gives way to it; {@code null} where its button is there before anybody has pressed
     * @param opener  the button that opens it there; {@code null} where its own does
     */
    public void show(View view, View instead, View opener) {
        panel = new SpeechPanel(view, label, instead, opener, this::press, this::close);
        LifecycleOwner views = screen.getViewLifecycleOwner();
        model().memory().choices().observe(views, known -> changed());
        model().danish().observe(views, known -> changed());
    }

    @Override
    public void onStart(@NonNull LifecycleOwner lifecycle) {
        model().ask();
    }

    /** Out of sight the app does not listen. */
    @Override
    public void onStop(@NonNull LifecycleOwner lifecycle) {
        wanted = false;
        dictation.pause();
    }

    @Override
    public void onDestroy(@NonNull LifecycleOwner lifecycle) {
        earcon.close();
    }

    /** The button: listens, or ends what is being said. */
    public void press() {
        if (dictation.state().isBusy()) {
            dictation.finish();
        } else {
            fault = null;
            byHand = true;
            wanted = true;
            changed();
            DanishSpeech danish = model().danish().getValue();
            if (danish != null && danish.isToCome()) {
                // it may have come since; the next press knows
                model().ask();
            }
        }
    }

    /** Listens once where nothing has to be asked first; asks nothing, and does nothing where it cannot. */
    public void listenOnce() {
        if (!dictation.state().isBusy()) {
            byHand = false;
            wanted = true;
            changed();
        }
    }

    /** True from a press until the last words are worked out. */
    public boolean isBusy() {
        return dictation.state().isBusy();
    }

    /** True where a press leads to the microphone, perhaps after a question. */
    public boolean isOffered() {
        return offered;
    }

    /** Forgets that something was said, as when another text comes onto the screen. */
    public void close() {
        wanted = false;
        dictation.reset();
    }

    /** What the ladder looks like now; {@code null} until that is known. */
    private Rungs rungs() {
        VoiceChoices choices = model().memory().choices().getValue();
        DanishSpeech danish = model().danish().getValue();
        return choices == null || danish == null || !screen.isAdded() ? null
                : Rungs.of(RecogniserDialog.isThere(screen.requireContext()), microphone.access(choices), danish,
                        choices);
    }

    /** Something became known: goes on with a press that waits for it. */
    private void changed() {
        Rungs rungs = rungs();
        if (panel == null || screen.getView() == null) {
            return;
        }
        offered = rungs != null && !rungs.isShutForGood();
        show();
        if (!wanted || rungs == null) {
            return;
        }
        wanted = false;
        // the dialog needs no permission: it must not keep those from push-to-talk who have just turned it on
        boolean dialog = rungs.highest() == Rung.DIALOG && !(byHand && rungs.pushToTalk() == Gate.ASK_PERMISSION);
        if (rungs.highest() == Rung.PUSH_TO_TALK) {
            listen();
        } else if (dialog) {
            speakElsewhere();
        } else if (byHand) {
            steps.climb(rungs, model().memory().choices().getValue());
        }
    }

    private void listen() {
        VoiceChoices choices = model().memory().choices().getValue();
        dictation.reset();
        told = "";
        owner.begin();
        dictation.listen(model().danish().getValue(), choices.mayLeavePhone() == VoiceChoices.Answer.YES,
                owner.hints());
    }

    private void speakElsewhere() {
        dialog.launch(screen.getString(R.string.voice_dialog_prompt));
    }

    private void answered(DialogAnswer answer) {
        owner.begin();
        if (!answer.text().isEmpty()) {
            owner.heard(answer.text(), true);
        }
        fault(answer.fault());
    }

    private void permitted(boolean granted) {
        wanted = granted;
        if (!granted) {
            fault(SpeechFault.PERMISSION);
        }
    }

    private void fault(SpeechFault what) {
        fault = what;
        show();
    }

    private void show() {
        if (panel != null && screen.getView() != null) {
            panel.show(fault == null ? dictation.state() : new Dictated(Phase.FAULT, "", 0, false, fault), offered);
        }
    }

    private void changed(Dictated now) {
        if (open != now.isMicrophoneOpen()) {
            open = now.isMicrophoneOpen();
            if (open) {
                earcon.opened();
            } else {
                earcon.shut();
            }
        }
        boolean done = busy && !now.isBusy();
        busy = now.isBusy();
        if (!now.text().isEmpty() && (done || !now.text().equals(told))) {
            told = now.text();
            owner.heard(now.text(), !now.isBusy());
        }
        fault = null;
        show();
    }
}
