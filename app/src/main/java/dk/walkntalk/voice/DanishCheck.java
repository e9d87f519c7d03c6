package dk.walkntalk.voice;

import android.content.Context;
import android.os.Build;
import android.os.Handler;
import android.os.Looper;
import androidx.lifecycle.LiveData;
import androidx.lifecycle.MutableLiveData;
import dk.walkntalk.voice.DanishSpeech.OnDevice;
import java.util.function.Consumer;

/**
 * Asks the phone what it makes of Danish. Before Android 13 there is nobody to ask; and whoever is asked may never
 * answer, so that there is an answer of our own after some seconds. For the main thread.
 */
public final class DanishCheck {
    private static final long PATIENCE = 3_000;
    /** A download goes on by itself once the recogniser has heard of it, which takes a moment. */
    private static final long UNTIL_HEARD = 10_000;

    private final Context context;
    private final Handler main = new Handler(Looper.getMainLooper());

    private final MutableLiveData<DanishSpeech> known = new MutableLiveData<>();
    private boolean asking;

    public DanishCheck(Context context) {
        this.context = context.getApplicationContext();
    }

    /** What the phone has answered last; nothing before it has. */
    LiveData<DanishSpeech> known() {
        return known;
    }

    /** Asks anew unless Danish is there: somebody may have fetched it meanwhile. */
    void refresh() {
        DanishSpeech last = known.getValue();
        if (!asking && (last == null || last.onDevice() != OnDevice.INSTALLED)) {
            asking = true;
            ask(answer -> {
                asking = false;
                known.setValue(answer);
            });
        }
    }

    /** Asks; {@code answer} is told once, on the main thread and not before this has returned. */
    public void ask(Consumer<DanishSpeech> answer) {
        Once once = new Once(answer);
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.TIRAMISU) {
            main.post(() -> once.tell(OnDevice.UNKNOWN));
        } else if (!OnDeviceRecogniser.isThere(context)) {
            main.post(() -> once.tell(OnDevice.NO));
        } else {
            main.postDelayed(() -> once.tell(OnDevice.UNKNOWN), PATIENCE);
            try {
                once.recogniser = new OnDeviceRecogniser(context);
                once.recogniser.ask(main::post, once::tell);
            } catch (RuntimeException e) {
                main.post(() -> once.tell(OnDevice.UNKNOWN));
            }
        }
    }

    /**
     * Asks the phone to download Danish; Android may ask the person who holds it first. How far it has come is for
     * {@link #ask}. False when the phone cannot be asked for that.
     */
    public boolean download() {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.TIRAMISU || !OnDeviceRecogniser.isThere(context)) {
            return false;
        }
        try {
            OnDeviceRecogniser recogniser = new OnDeviceRecogniser(context);
            main.postDelayed(recogniser::close, UNTIL_HEARD);
            recogniser.download();
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** The first answer counts, and then the recogniser goes. */
    private final class Once {
        private final Consumer<DanishSpeech> answer;
        private OnDeviceRecogniser recogniser;
        private boolean told;

        Once(Consumer<DanishSpeech> answer) {
            this.answer = answer;
        }

        void tell(OnDevice onDevice) {
            if (!told) {
                told = true;
                if (recogniser != null) {
                    recogniser.close();
                }
                answer.accept(new DanishSpeech(onDevice, !RecogniserServices.online(context).isEmpty()));
            }
        }
    }
}
