package dk.walkntalk.voice;

import android.Manifest;
import android.content.Context;
import android.content.pm.PackageManager;
import android.os.Handler;
import android.os.Looper;
import android.speech.SpeechRecognizer;
import dk.walkntalk.voice.Dictated.Phase;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Push-to-talk in Danish through the phone's recogniser: one press, one stretch of speech. At a pause the recogniser
 * stops by itself; the next press appends. It never begins to listen without a press, except that a recogniser which
 * was busy, or has no Danish, is followed by another try within the same press.
 *
 * <p>All that is understood goes to the owner at once, to be kept. The sound itself is never kept anywhere. For the
 * main thread.
 */
public final class Dictation {
    /** Milliseconds without anything new after which a recogniser counts as hung: it may never say so itself. */
    private static final long PATIENCE = 20_000;
    /** Milliseconds in which the last words have to be worked out once the speaker has said that it is all. */
    private static final long LAST_WORDS = 4_000;
    /** Milliseconds until a busy recogniser is asked again. */
    private static final long BUSY = 400;

    private final Context context;
    private final Consumer<Dictated> owner;
    private final CallWatch calls;
    private final Handler main = new Handler(Looper.getMainLooper());
    private final Runnable hung = this::hung;
    private final Runnable next = this::next;
    private final Ear ear = new Ear();
    private Transcript said = new Transcript();
    private Dictated state = Dictated.NOTHING;
    private Deque<Route> routes = new ArrayDeque<>();
    private List<String> hints = List.of();
    private Route route;
    private Utterance utterance;
    private boolean finishing;
    private boolean wasBusy;

    /** A dictation that tells {@code owner} of each change, at once and on the main thread. */
    public Dictation(Context context, Consumer<Dictated> owner) {
        this.context = context.getApplicationContext();
        this.owner = owner;
        calls = new CallWatch(context, () -> stop(SpeechFault.CALL));
    }

    /** Where it is now. */
    public Dictated state() {
        return state;
    }

    /**
     * Opens the microphone; what is said is appended to what was said. Does nothing while it is open.
     *
     * @param danish        what the phone can, from {@link DanishCheck}
     * @param mayLeavePhone true when somebody has said yes to sound leaving the phone
     * @param hints         words that are likely to be said, such as stikord and names
     */
    public void listen(DanishSpeech danish, boolean mayLeavePhone, List<String> hints) {
        if (state.isBusy()) {
            return;
        }
        finishing = false;
        wasBusy = false;
        this.hints = hints;
        routes = Route.all(context, danish, mayLeavePhone);
        if (!mayListen()) {
            fault(SpeechFault.PERMISSION);
        } else if (calls.isCall()) {
            fault(SpeechFault.CALL);
        } else if (!routes.isEmpty()) {
            calls.begin();
            next();
        } else {
            fault(danish.online() && !mayLeavePhone ? SpeechFault.CONSENT : SpeechFault.NO_RECOGNISER);
        }
    }

    /** The speaker says that it is all: shuts the microphone, and brings the last words within some seconds. */
    public void finish() {
        if (!state.isBusy() && said.isEmpty()) {
            // there is nothing to finish; a fault that is being told stays
            return;
        }
        finishing = true;
        if (state.isBusy() && utterance != null) {
            boolean open = state.isMicrophoneOpen();
            main.removeCallbacks(hung);
            main.postDelayed(hung, LAST_WORDS);
            tell(Phase.WORKING, 0);
            if (open) {
                utterance.stop();
            }
        } else {
            stop(null);
        }
    }

    /** Shuts the microphone at once, as when the screen goes out of sight. What was understood stays. */
    public void pause() {
        if (state.isBusy()) {
            stop(null);
        }
    }

    /** Shuts the microphone and forgets what was said, so that the next press begins anew. */
    public void reset() {
        close();
        said = new Transcript();
        state = Dictated.NOTHING;
        owner.accept(state);
    }

    private boolean mayListen() {
        return context.checkSelfPermission(Manifest.permission.RECORD_AUDIO) == PackageManager.PERMISSION_GRANTED;
    }

    /** Asks the next recogniser. */
    private void next() {
        route = routes.poll();
        if (route == null) {
            stop(SpeechFault.SERVICE);
            return;
        }
        tell(Phase.OPENING, 0);
        waitForNews();
        utterance = Utterance.begin(context, route, RecogniserIntents.utterance(route.isOnDevice(), hints), ear);
        if (utterance == null) {
            next();
        }
    }

    private void waitForNews() {
        main.removeCallbacks(hung);
        main.postDelayed(hung, PATIENCE);
    }

    private void hung() {
        stop(finishing && said.isHeard() ? null : SpeechFault.NO_ANSWER);
    }

    /** Ends the stretch with what was understood last; {@code fault} says why, if there is something to say. */
    private void stop(SpeechFault fault) {
        close();
        said.end("");
        if (fault != null) {
            fault(fault);
        } else if (said.isEmpty()) {
            tell(Phase.READY, 0);
        } else {
            tell(finishing ? Phase.FINISHED : Phase.PAUSED, 0);
        }
    }

    private void close() {
        main.removeCallbacks(hung);
        main.removeCallbacks(next);
        calls.end();
        if (utterance != null) {
            utterance.close();
            utterance = null;
        }
    }

    private void fault(SpeechFault fault) {
        state = new Dictated(Phase.FAULT, said.text(), 0, state.onDevice(), fault);
        owner.accept(state);
    }

    private void tell(Phase phase, float level) {
        state = new Dictated(phase, said.text(), level, route != null && route.isOnDevice(), null);
        owner.accept(state);
    }

    /** What the recogniser says. */
    private final class Ear implements Utterance.Owner {
        @Override
        public void opened() {
            if (!finishing) {
                tell(Phase.LISTENING, 0);
            }
        }

        @Override
        public void level(float level) {
            if (state.phase() == Phase.LISTENING) {
                tell(Phase.LISTENING, level);
            }
        }

        @Override
        public void partial(String text) {
            if (said.partial(text)) {
                news();
            }
        }

        @Override
        public void segment(String text) {
            said.end(text);
            news();
        }

        private void news() {
            if (finishing) {
                tell(Phase.WORKING, 0);
            } else {
                waitForNews();
                tell(state.phase() == Phase.OPENING ? Phase.LISTENING : state.phase(), state.level());
            }
        }

        @Override
        public void closed() {
            tell(Phase.WORKING, 0);
        }

        @Override
        public void result(String text) {
            utterance = null;
            said.end(text);
            stop(said.isEmpty() ? SpeechFault.NOTHING_HEARD : null);
        }

        @Override
        public void failed(int error) {
            utterance = null;
            if (error == SpeechRecognizer.ERROR_RECOGNIZER_BUSY && !wasBusy && !finishing) {
                // the one before may not be gone yet
                wasBusy = true;
                routes.addFirst(route);
                main.postDelayed(next, BUSY);
                return;
            }
            SpeechFault fault = SpeechErrors.fault(error, mayListen(), calls.isCall());
            if (isForAnother(fault) && !finishing && !said.isHeard() && !routes.isEmpty()) {
                next();
            } else if (!SpeechErrors.isEnd(error) || fault == SpeechFault.CALL) {
                stop(fault);
            } else if (!said.isEmpty()) {
                stop(null);
            } else {
                stop(finishing ? SpeechFault.NOTHING_HEARD : fault);
            }
        }

        private boolean isForAnother(SpeechFault fault) {
            return fault == SpeechFault.LANGUAGE || fault == SpeechFault.SERVICE_REFUSES;
        }
    }
}
