package dk.walkntalk.voice;

import android.content.Context;
import android.os.Build;
import android.speech.RecognitionSupport;
import android.speech.RecognitionSupportCallback;
import android.speech.SpeechRecognizer;
import androidx.annotation.NonNull;
import androidx.annotation.RequiresApi;
import dk.walkntalk.voice.DanishSpeech.OnDevice;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** The recogniser on the phone itself, for as long as it is asked about Danish. */
@RequiresApi(Build.VERSION_CODES.TIRAMISU)
final class OnDeviceRecogniser implements RecognitionSupportCallback {
    private final SpeechRecognizer recogniser;
    private Consumer<OnDevice> answer;

    OnDeviceRecogniser(Context context) {
        recogniser = create(context);
    }

    static boolean isThere(Context context) {
        return SpeechRecognizer.isOnDeviceRecognitionAvailable(context);
    }

    static SpeechRecognizer create(Context context) {
        return SpeechRecognizer.createOnDeviceSpeechRecognizer(context);
    }

    void ask(Executor main, Consumer<OnDevice> answer) {
        this.answer = answer;
        recogniser.checkRecognitionSupport(RecogniserIntents.danish(), main, this);
    }

    void download() {
        recogniser.triggerModelDownload(RecogniserIntents.danish());
    }

    void close() {
        recogniser.destroy();
    }

    @Override
    public void onSupportResult(@NonNull RecognitionSupport support) {
        if (Danish.in(support.getInstalledOnDeviceLanguages())) {
            answer.accept(OnDevice.INSTALLED);
        } else if (Danish.in(support.getPendingOnDeviceLanguages())) {
            answer.accept(OnDevice.PENDING);
        } else if (Danish.in(support.getSupportedOnDeviceLanguages())) {
            answer.accept(OnDevice.DOWNLOADABLE);
        } else {
            answer.accept(OnDevice.NO);
        }
    }

    @Override
    public void onError(int error) {
        answer.accept(OnDevice.UNKNOWN);
    }
}
