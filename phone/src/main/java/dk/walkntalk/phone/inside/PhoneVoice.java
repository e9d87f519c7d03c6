package dk.walkntalk.phone.inside;

import android.os.Bundle;
import android.os.Handler;
import android.os.Looper;
import android.speech.tts.TextToSpeech;
import android.speech.tts.UtteranceProgressListener;
import dk.walkntalk.phone.link.Request.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.robolectric.annotation.Implementation;
import org.robolectric.annotation.Implements;
import org.robolectric.shadows.ShadowTextToSpeech;

/** The browser's voice reads. Whether it knows a language shows when it is asked to. */
@Implements(className = "android.speech.tts.TextToSpeech")
public final class PhoneVoice extends ShadowTextToSpeech {
    private record Piece(String words, String id) { }

    private final Handler main = new Handler(Looper.getMainLooper());
    private final Deque<Piece> waiting = new ArrayDeque<>();
    private String language = "";
    private long open;

    @Implementation
    @Override
    protected int initTts() {
        main.post(() -> {
            if (getOnInitListener() != null) {
                getOnInitListener().onInit(TextToSpeech.SUCCESS);
            }
        });
        return TextToSpeech.SUCCESS;
    }

    @Implementation
    @Override
    protected int isLanguageAvailable(Locale locale) {
        return TextToSpeech.LANG_COUNTRY_AVAILABLE;
    }

    @Implementation
    @Override
    protected int setLanguage(Locale locale) {
        language = locale.toLanguageTag();
        return isLanguageAvailable(locale);
    }

    @Implementation
    @Override
    protected int speak(CharSequence text, int mode, Bundle how, String id) {
        if (mode == TextToSpeech.QUEUE_FLUSH) {
            stop();
        }
        waiting.add(new Piece(text.toString(), id));
        if (open == 0) {
            next();
        }
        return TextToSpeech.SUCCESS;
    }

    private void next() {
        Piece piece = waiting.poll();
        if (piece == null) {
            return;
        }
        tell(listener -> listener.onStart(piece.id));
        open = Phone.asked().ask(Kind.READ_ALOUD, List.of(piece.words, language), "", "", answer -> {
            open = 0;
            if (answer.given()) {
                tell(listener -> listener.onDone(piece.id));
            } else {
                tell(listener -> listener.onError(piece.id, TextToSpeech.ERROR_OUTPUT));
            }
            next();
        });
    }

    private void tell(Consumer<UtteranceProgressListener> news) {
        UtteranceProgressListener listener = getUtteranceProgressListener();
        if (listener != null) {
            main.post(() -> news.accept(listener));
        }
    }

    @Implementation
    @Override
    protected int stop() {
        waiting.clear();
        if (open != 0) {
            Phone.asked().withdraw(open);
            Phone.asked().tell(Kind.HUSH, List.of());
            open = 0;
        }
        return TextToSpeech.SUCCESS;
    }

    @Implementation
    @Override
    protected void shutdown() {
        stop();
    }
}
