package dk.walkntalk;

import android.content.ComponentName;
import android.content.Intent;
import android.content.IntentFilter;
import android.content.pm.PackageManager;
import android.speech.RecognizerIntent;
import androidx.test.core.app.ApplicationProvider;
import java.util.ArrayList;
import java.util.Arrays;
import org.robolectric.Shadows;
import org.robolectric.shadows.ShadowPackageManager;

/** A phone that listens. */
final class Listening {
    private Listening() { }

    /** It has a microphone and a recogniser that sends the sound away; nobody was asked anything yet. */
    static void phone() {
        Shadows.shadowOf(Phone.context().getPackageManager()).setSystemFeature(PackageManager.FEATURE_MICROPHONE, true);
        Recogniser.install(Recogniser.GOOGLE_APP);
    }

    /** An app that shows a recogniser dialog is there too. */
    static void dialog() {
        ComponentName app = new ComponentName("org.example.recogniser", "org.example.recogniser.Dialog");
        ShadowPackageManager packages = Shadows.shadowOf(Phone.context().getPackageManager());
        packages.addActivityIfNotPresent(app);
        IntentFilter filter = new IntentFilter(RecognizerIntent.ACTION_RECOGNIZE_SPEECH);
        filter.addCategory(Intent.CATEGORY_DEFAULT);
        packages.addIntentFilterForActivity(app, filter);
    }

    /** What such a dialog answers. */
    static Intent answer(String... readings) {
        return new Intent().putStringArrayListExtra(RecognizerIntent.EXTRA_RESULTS,
                new ArrayList<>(Arrays.asList(readings)));
    }

    /** Those who use it have said yes to everything before. */
    static void agreedTo(Phone phone) {
        phone();
        Recogniser.permit();
        App app = ApplicationProvider.getApplicationContext();
        app.voice().setPushToTalk(true);
        app.voice().setMayLeavePhone(true);
        phone.settle();
    }
}
