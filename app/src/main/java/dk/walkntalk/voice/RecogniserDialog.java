package dk.walkntalk.voice;

import android.app.Activity;
import android.content.Context;
import android.content.Intent;
import android.os.BadParcelableException;
import android.speech.RecognizerIntent;
import androidx.activity.result.contract.ActivityResultContract;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import java.util.List;

/**
 * The phone's own recogniser dialog: another app holds the microphone, so this one needs no permission. Its input is
 * the line that the dialog shows. Where no app answers, so does the contract, with
 * {@link SpeechFault#NO_RECOGNISER}.
 */
public final class RecogniserDialog extends ActivityResultContract<String, DialogAnswer> {
    private static final int READINGS = 5;

    /** True when there is an app that shows such a dialog. */
    public static boolean isThere(Context context) {
        return RecogniserIntents.danish().resolveActivity(context.getPackageManager()) != null;
    }

    @NonNull
    @Override
    public Intent createIntent(@NonNull Context context, String prompt) {
        return RecogniserIntents.danish().putExtra(RecognizerIntent.EXTRA_PROMPT, prompt)
                .putExtra(RecognizerIntent.EXTRA_MAX_RESULTS, READINGS);
    }

    @Nullable
    @Override
    public SynchronousResult<DialogAnswer> getSynchronousResult(@NonNull Context context, String prompt) {
        return isThere(context) ? null : new SynchronousResult<>(nothing(SpeechFault.NO_RECOGNISER));
    }

    @Override
    public DialogAnswer parseResult(int code, @Nullable Intent answer) {
        return switch (code) {
            case Activity.RESULT_OK -> heard(answer);
            case RecognizerIntent.RESULT_NO_MATCH -> nothing(SpeechFault.NOTHING_HEARD);
            case RecognizerIntent.RESULT_NETWORK_ERROR -> nothing(SpeechFault.NETWORK);
            case RecognizerIntent.RESULT_AUDIO_ERROR -> nothing(SpeechFault.MICROPHONE);
            case Activity.RESULT_CANCELED -> nothing(null);
            default -> nothing(SpeechFault.SERVICE);
        };
    }

    /** The first that has words: recognisers put the likeliest first, and some an empty one before it. */
    private static DialogAnswer heard(Intent answer) {
        List<?> given = given(answer);
        if (given != null) {
            for (Object one : given) {
                String text = one instanceof String ? SpokenText.clean((String) one) : "";
                if (!text.isEmpty()) {
                    return new DialogAnswer(text, null);
                }
            }
        }
        return nothing(SpeechFault.NOTHING_HEARD);
    }

    private static List<?> given(Intent answer) {
        try {
            return answer == null ? null : answer.getStringArrayListExtra(RecognizerIntent.EXTRA_RESULTS);
        } catch (BadParcelableException | ClassCastException e) {
            return null;
        }
    }

    private static DialogAnswer nothing(SpeechFault fault) {
        return new DialogAnswer("", fault);
    }
}
