package dk.walkntalk.plan;

import android.view.View;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import dk.walkntalk.R;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.ui.Views;
import dk.walkntalk.voice.Appended;
import dk.walkntalk.voice.ReadButton;
import dk.walkntalk.voice.Speech;
import dk.walkntalk.voice.SpokenField;
import dk.walkntalk.voice.SuggestionChips;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentence of an agreement, spoken: what is understood goes into the sentence's field, and when it is said the
 * agreement is read back, into a headset by itself and on the loudspeaker on request.
 */
final class SpokenSentence implements Speech.Owner {
    /** Milliseconds after which an agreement that a key has opened and nobody touches makes room for the walk. */
    private static final long PUT_AWAY = 20_000;

    /** Dp for letters, from which on there is room for words on two buttons side by side. */
    private static final int ROOM = 300;

    private final Fragment screen;
    private final Runnable leave;
    private final Speech speech;
    private final ReadButton aloud;
    private final Appended appended = new Appended();
    private final Runnable putAway = this::putAway;
    private AgreementViewModel model;
    private SaidSentence sentence;
    private String readBack;

    /** To be made in the screen's {@code onCreate}. */
    SpokenSentence(Fragment screen, ViewModelProvider.Factory models, Runnable leave) {
        this.screen = screen;
        this.leave = leave;
        speech = new Speech(screen, models, R.string.voice_say_agreement, this);
        aloud = new ReadButton(screen, R.string.plan_read);
    }

    void bind(View view, AgreementViewModel model, SaidSentence sentence) {
        this.model = model;
        this.sentence = sentence;
        speech.show(view.findViewById(R.id.voice_panel), null, null);
        new SuggestionChips(view.findViewById(R.id.plan_said), view.findViewById(R.id.plan_said_suggestions),
                this::vocabulary, this::people);
        aloud.bind(view.findViewById(R.id.plan_read), Views.roomForText(view.getContext()) >= ROOM,
                () -> ReadBack.of(sentence.shown()));
    }

    /** The conversation is on the screen; what was opened to be said is listened to, once. */
    void ready() {
        if (model.takeListen()) {
            speech.listenOnce();
        }
    }

    /** By a key: listens, or ends what is being said; where nobody can listen, the keyboard comes up. */
    void press() {
        if (speech.isOffered()) {
            speech.press();
        } else {
            SpokenField.openKeyboard(sentence.field());
        }
    }

    @Override
    public List<String> hints() {
        List<String> hints = new ArrayList<>(people());
        hints.addAll(vocabulary());
        return hints;
    }

    private List<String> people() {
        Conversation talk = model.conversation().getValue();
        return talk == null ? List.of() : talk.people();
    }

    private List<String> vocabulary() {
        Conversation talk = model.conversation().getValue();
        return talk == null ? List.of() : talk.vocabulary();
    }

    @Override
    public void begin() {
        aloud.stop();
        appended.begin(sentence.text());
    }

    @Override
    public void heard(String text, boolean done) {
        String whole = appended.with(sentence.text(), text,
                (before, now) -> before.trim().isEmpty() ? now : before.trim() + " " + now);
        readBack = done ? whole : null;
        sentence.type(whole);
        SpokenField.showEnd(sentence.field());
    }

    /** The sentence was read: once it is said whole, the agreement is read back. */
    void understood(Sentence now) {
        if (now.text().equals(readBack)) {
            readBack = null;
            aloud.readInHeadset(ReadBack.of(sentence.shown()));
            waitToPutAway();
        }
    }

    /** Somebody has the screen in hand: it stays. */
    void onInteraction() {
        model.seen();
        waitToPutAway();
    }

    private void waitToPutAway() {
        View view = screen.getView();
        if (view != null) {
            view.removeCallbacks(putAway);
            if (model.isEyesFree()) {
                view.postDelayed(putAway, PUT_AWAY);
            }
        }
    }

    private void putAway() {
        if (speech.isBusy() || aloud.isReading() || !screen.isResumed()) {
            waitToPutAway();
        } else {
            leave.run();
        }
    }
}
