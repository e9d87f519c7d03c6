package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.robolectric.Shadows.shadowOf;

import android.app.Activity;
import android.content.ComponentName;
import android.content.Intent;
import android.content.IntentFilter;
import android.speech.RecognizerIntent;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.voice.DialogAnswer;
import dk.walkntalk.voice.RecogniserDialog;
import dk.walkntalk.voice.SpeechFault;
import java.util.ArrayList;
import java.util.Arrays;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.shadows.ShadowPackageManager;

/** The rung that needs no permission: the dialog of another app, which may answer anything or not be there. */
@RunWith(AndroidJUnit4.class)
public final class RecogniserDialogTest {
    private final RecogniserDialog dialog = new RecogniserDialog();

    private static Intent answer(String... readings) {
        return new Intent().putStringArrayListExtra(RecognizerIntent.EXTRA_RESULTS,
                new ArrayList<>(Arrays.asList(readings)));
    }

    private void isNothing(SpeechFault fault, DialogAnswer answer) {
        assertEquals(new DialogAnswer("", fault), answer);
        assertEquals("", answer.text());
    }

    @Test
    public void asksForDanishWithALineToReadAndKeepsNoSound() {
        Intent intent = dialog.createIntent(Phone.context(), "Sig det");
        assertEquals(RecognizerIntent.ACTION_RECOGNIZE_SPEECH, intent.getAction());
        assertEquals("da-DK", intent.getStringExtra(RecognizerIntent.EXTRA_LANGUAGE));
        assertEquals("Sig det", intent.getStringExtra(RecognizerIntent.EXTRA_PROMPT));
        assertFalse(intent.hasExtra("android.speech.extra.GET_AUDIO"));
    }

    @Test
    public void whereNoAppAnswersTheContractDoes() {
        assertFalse(RecogniserDialog.isThere(Phone.context()));
        isNothing(SpeechFault.NO_RECOGNISER, dialog.getSynchronousResult(Phone.context(), "Sig det").getValue());
    }

    @Test
    public void whereAnAppAnswersItIsAsked() {
        ComponentName app = new ComponentName("org.example.recogniser", "org.example.recogniser.Dialog");
        ShadowPackageManager packages = shadowOf(Phone.context().getPackageManager());
        packages.addActivityIfNotPresent(app);
        IntentFilter filter = new IntentFilter(RecognizerIntent.ACTION_RECOGNIZE_SPEECH);
        filter.addCategory(Intent.CATEGORY_DEFAULT);
        packages.addIntentFilterForActivity(app, filter);
        assertTrue(RecogniserDialog.isThere(Phone.context()));
        assertNull(dialog.getSynchronousResult(Phone.context(), "Sig det"));
    }

    @Test
    public void theLikeliestReadingThatHasWordsIsTaken() {
        DialogAnswer heard = dialog.parseResult(Activity.RESULT_OK,
                answer(" ", "Mette undersøger  kurset", "mætte undersøger kurset"));
        assertEquals("Mette undersøger kurset", heard.text());
        assertNull(heard.fault());
        assertFalse(heard.toString(), heard.toString().contains("Mette"));
    }

    @Test
    public void tenThousandWordsAreTakenWhole() {
        String words = "ord ".repeat(10_000).trim();
        assertEquals(words, dialog.parseResult(Activity.RESULT_OK, answer(words)).text());
    }

    @Test
    public void closingTheDialogIsNoFault() {
        isNothing(null, dialog.parseResult(Activity.RESULT_CANCELED, null));
        isNothing(null, dialog.parseResult(Activity.RESULT_CANCELED, answer("glemt")));
    }

    @Test
    public void emptyAnswersHeardNothing() {
        isNothing(SpeechFault.NOTHING_HEARD, dialog.parseResult(Activity.RESULT_OK, null));
        isNothing(SpeechFault.NOTHING_HEARD, dialog.parseResult(Activity.RESULT_OK, new Intent()));
        isNothing(SpeechFault.NOTHING_HEARD, dialog.parseResult(Activity.RESULT_OK, answer()));
        isNothing(SpeechFault.NOTHING_HEARD, dialog.parseResult(Activity.RESULT_OK, answer(null, " ", "\u0000")));
        isNothing(SpeechFault.NOTHING_HEARD, dialog.parseResult(Activity.RESULT_OK,
                new Intent().putExtra(RecognizerIntent.EXTRA_RESULTS, 7)));
    }

    @Test
    public void whatTheDialogSaysWentWrongIsToldApart() {
        isNothing(SpeechFault.NOTHING_HEARD, dialog.parseResult(RecognizerIntent.RESULT_NO_MATCH, null));
        isNothing(SpeechFault.NETWORK, dialog.parseResult(RecognizerIntent.RESULT_NETWORK_ERROR, null));
        isNothing(SpeechFault.MICROPHONE, dialog.parseResult(RecognizerIntent.RESULT_AUDIO_ERROR, null));
        isNothing(SpeechFault.SERVICE, dialog.parseResult(RecognizerIntent.RESULT_SERVER_ERROR, null));
        isNothing(SpeechFault.SERVICE, dialog.parseResult(RecognizerIntent.RESULT_CLIENT_ERROR, null));
        isNothing(SpeechFault.SERVICE, dialog.parseResult(99, answer("hvad er det")));
    }
}
