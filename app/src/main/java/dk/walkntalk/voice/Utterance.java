package dk.walkntalk.voice;

import android.content.Context;
import android.content.Intent;
import android.os.Bundle;
import android.speech.RecognitionListener;
import android.speech.SpeechRecognizer;

/**
 * One recogniser for one stretch of speech: a second one with the same recogniser fails on many phones. It answers its
 * owner until it has ended or was closed, and then never again. For the main thread.
 */
final class Utterance implements RecognitionListener {
    /** What recognisers give as level, in decibels, lies between these on most phones. */
    private static final float QUIET = -2;
    private static final float LOUD = 10;

    /** Who asked for it. After {@link #result} and {@link #failed} nothing more is told. */
    interface Owner {
        void opened();

        void level(float level);

        /** What is understood so far of the present stretch. */
        void partial(String text);

        /** A stretch that is done, while more is listened to. */
        void segment(String text);

        void closed();

        /** The last word on the stretch; empty when the recogniser had none. */
        void result(String text);

        /** @param error one of {@code SpeechRecognizer.ERROR_…}, or whatever a recogniser made up */
        void failed(int error);
    }

    private final SpeechRecognizer recogniser;
    private final Owner owner;
    private boolean over;

    private Utterance(SpeechRecognizer recogniser, Owner owner) {
        this.recogniser = recogniser;
        this.owner = owner;
    }

    /** Begins to listen by {@code route}; {@code null} when the recogniser cannot even be asked. */
    static Utterance begin(Context context, Route route, Intent request, Owner owner) {
        SpeechRecognizer recogniser = null;
        try {
            recogniser = route.create(context);
            Utterance utterance = new Utterance(recogniser, owner);
            recogniser.setRecognitionListener(utterance);
            recogniser.startListening(request);
            return utterance;
        } catch (RuntimeException e) {
            // a service that was removed this moment, or one that does not let itself be called
            destroy(recogniser);
            return null;
        }
    }

    /** Shuts the microphone; what was said is still worked out. */
    void stop() {
        try {
            recogniser.stopListening();
        } catch (RuntimeException e) {
            onError(SpeechRecognizer.ERROR_CLIENT);
        }
    }

    /** Shuts the microphone and forgets the recogniser, always. */
    void close() {
        over = true;
        destroy(recogniser);
    }

    private static void destroy(SpeechRecognizer recogniser) {
        if (recogniser != null) {
            try {
                recogniser.destroy();
            } catch (RuntimeException e) {
                // it is gone already, which is what was wanted
            }
        }
    }

    @Override
    public void onReadyForSpeech(Bundle params) {
        if (!over) {
            owner.opened();
        }
    }

    @Override
    public void onBeginningOfSpeech() { }

    @Override
    public void onRmsChanged(float decibels) {
        if (!over && !Float.isNaN(decibels)) {
            owner.level(Math.max(0, Math.min(1, (decibels - QUIET) / (LOUD - QUIET))));
        }
    }

    /** Sound is never looked at, let alone kept. */
    @Override
    public void onBufferReceived(byte[] sound) { }

    @Override
    public void onEndOfSpeech() {
        if (!over) {
            owner.closed();
        }
    }

    @Override
    public void onPartialResults(Bundle results) {
        if (!over) {
            owner.partial(SpokenText.best(results));
        }
    }

    @Override
    public void onSegmentResults(Bundle results) {
        if (!over) {
            owner.segment(SpokenText.best(results));
        }
    }

    @Override
    public void onEndOfSegmentedSession() {
        onResults(null);
    }

    @Override
    public void onResults(Bundle results) {
        if (!over) {
            close();
            owner.result(SpokenText.best(results));
        }
    }

    @Override
    public void onError(int error) {
        if (!over) {
            close();
            owner.failed(error);
        }
    }

    @Override
    public void onEvent(int type, Bundle params) { }
}
