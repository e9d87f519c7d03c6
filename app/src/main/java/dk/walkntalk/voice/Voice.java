package dk.walkntalk.voice;

import android.content.Context;
import android.media.AudioAttributes;
import android.os.Bundle;
import android.os.Handler;
import android.os.Looper;
import android.speech.tts.TextToSpeech;
import android.speech.tts.UtteranceProgressListener;

/** One engine's Danish voice. It answers its owner on the main thread, and no more once it is closed. */
final class Voice extends UtteranceProgressListener {
    /** Milliseconds after which an engine that does not even start counts as broken. */
    private static final long PATIENCE = 5_000;

    /** Who wants something read. */
    interface Owner {
        void ready();

        /** It cannot be used: {@code why} is a fault. */
        void unusable(Reading why);

        void speaking();

        /** All is read, or {@code failed}. */
        void done(boolean failed);
    }

    private final Handler main = new Handler(Looper.getMainLooper());
    private final Owner owner;
    private final TextToSpeech engine;
    private final Runnable late = () -> answer(TextToSpeech.ERROR, Reading.FAILED);
    private boolean answered;
    private boolean closed;
    private int last;

    /** Asks for the engine named {@code name}, or for the phone's chosen one when that is {@code null}. */
    Voice(Context context, String name, Owner owner) {
        this.owner = owner;
        main.postDelayed(late, PATIENCE);
        // posted, because without any engine the answer comes before the constructor is through
        engine = new TextToSpeech(context, status -> main.post(() -> answer(status, Reading.NO_VOICE)), name);
    }

    private void answer(int status, Reading why) {
        if (closed || answered) {
            return;
        }
        answered = true;
        main.removeCallbacks(late);
        if (status != TextToSpeech.SUCCESS) {
            owner.unusable(why);
            return;
        }
        int danish = engine.setLanguage(Danish.LOCALE);
        if (danish == TextToSpeech.LANG_MISSING_DATA) {
            owner.unusable(Reading.DANISH_MISSING);
        } else if (danish < TextToSpeech.LANG_AVAILABLE) {
            owner.unusable(Reading.NO_DANISH);
        } else {
            engine.setAudioAttributes(ATTRIBUTES);
            engine.setOnUtteranceProgressListener(this);
            owner.ready();
        }
    }

    static final AudioAttributes ATTRIBUTES = new AudioAttributes.Builder()
            .setUsage(AudioAttributes.USAGE_ASSISTANT).setContentType(AudioAttributes.CONTENT_TYPE_SPEECH).build();

    /** Reads {@code text} instead of what it may be reading; false when the engine refuses. */
    boolean say(String text) {
        int queue = TextToSpeech.QUEUE_FLUSH;
        int most = TextToSpeech.getMaxSpeechInputLength();
        for (int start = 0; start < text.length(); queue = TextToSpeech.QUEUE_ADD) {
            int end = pieceEnd(text, start, most);
            last++;
            if (engine.speak(text.substring(start, end), queue, new Bundle(), String.valueOf(last))
                    != TextToSpeech.SUCCESS) {
                return false;
            }
            start = end;
        }
        return true;
    }

    /** Engines take so much at a time; a piece ends between two words where it can. */
    private static int pieceEnd(String text, int start, int most) {
        if (text.length() - start <= most) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', start + most - 1);
        return space > start ? space : start + most;
    }

    void stop() {
        last++;
        engine.stop();
    }

    void close() {
        closed = true;
        main.removeCallbacks(late);
        engine.shutdown();
    }

    @Override
    public void onStart(String piece) {
        tell(piece, owner::speaking);
    }

    @Override
    public void onDone(String piece) {
        tell(piece, () -> owner.done(false));
    }

    @Override
    @Deprecated
    public void onError(String piece) {
        onError(piece, TextToSpeech.ERROR);
    }

    @Override
    public void onError(String piece, int error) {
        main.post(() -> {
            if (!closed) {
                owner.done(true);
            }
        });
    }

    /** Engines answer on threads of their own, and late; only the last piece counts. */
    private void tell(String piece, Runnable news) {
        main.post(() -> {
            if (!closed && String.valueOf(last).equals(piece)) {
                news.run();
            }
        });
    }
}
