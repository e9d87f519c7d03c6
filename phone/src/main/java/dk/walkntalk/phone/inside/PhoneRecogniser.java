package dk.walkntalk.phone.inside;

import android.content.Intent;
import android.os.Bundle;
import android.speech.RecognitionListener;
import android.speech.RecognitionSupport;
import android.speech.RecognitionSupportCallback;
import android.speech.RecognizerIntent;
import android.speech.SpeechRecognizer;
import dk.walkntalk.phone.link.Answer;
import dk.walkntalk.phone.link.Request.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.robolectric.annotation.ClassName;
import org.robolectric.annotation.Implementation;
import org.robolectric.annotation.Implements;
import org.robolectric.shadows.ShadowSpeechRecognizerImpl;

/** The recogniser that the app listens by itself with is the browser's. It tells nothing before all was said. */
@Implements(className = "android.speech.SpeechRecognizerImpl", isInAndroidSdk = false)
public final class PhoneRecogniser extends ShadowSpeechRecognizerImpl {
    private RecognitionListener listener;
    private long open;

    @Implementation
    protected void setRecognitionListener(RecognitionListener listener) {
        this.listener = listener;
    }

    @Implementation
    @Override
    protected void startListening(Intent intent) {
        cancel();
        String language = Objects.toString(intent.getStringExtra(RecognizerIntent.EXTRA_LANGUAGE), "");
        open = Phone.asked().ask(Kind.LISTEN, List.of("", language), "", "", this::heard);
        if (listener != null) {
            listener.onReadyForSpeech(new Bundle());
            listener.onBeginningOfSpeech();
        }
    }

    private void heard(Answer answer) {
        open = 0;
        if (listener == null) {
            return;
        }
        listener.onEndOfSpeech();
        if (answer.given() && !answer.words().isEmpty()) {
            Bundle results = new Bundle();
            results.putStringArrayList(SpeechRecognizer.RESULTS_RECOGNITION, new ArrayList<>(answer.words()));
            listener.onResults(results);
        } else {
            listener.onError(answer.given() ? SpeechRecognizer.ERROR_NO_MATCH
                    : SpeechRecognizer.ERROR_SPEECH_TIMEOUT);
        }
    }

    /** What has been said so far comes when the page has it. */
    @Implementation
    protected void stopListening() { }

    @Implementation
    protected void cancel() {
        if (open != 0) {
            Phone.asked().withdraw(open);
            open = 0;
        }
    }

    @Implementation
    @Override
    protected void destroy() {
        cancel();
        listener = null;
    }

    @Implementation
    @Override
    protected void checkRecognitionSupport(Intent intent, Executor executor,
            @ClassName("android.speech.RecognitionSupportCallback") Object callback) {
        RecognitionSupport support = new RecognitionSupport.Builder()
                .addOnlineLanguage(Objects.toString(intent.getStringExtra(RecognizerIntent.EXTRA_LANGUAGE), ""))
                .build();
        executor.execute(() -> ((RecognitionSupportCallback) callback).onSupportResult(support));
    }
}
