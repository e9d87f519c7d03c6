package dk.walkntalk.phone.inside;

import android.content.ComponentName;
import android.content.Context;
import android.content.Intent;
import android.content.IntentFilter;
import android.content.pm.PackageManager;
import android.provider.MediaStore;
import android.speech.RecognitionService;
import android.speech.RecognizerIntent;
import android.speech.tts.TextToSpeech;
import java.util.List;
import org.robolectric.Shadows;
import org.robolectric.shadows.ShadowPackageManager;
import org.robolectric.shadows.ShadowSpeechRecognizer;

/** What the app finds when it asks which other apps there are: as many as the page can stand in for. */
final class OtherApps {
    private static final String PACKAGE = "dk.walkntalk.phone.surroundings";
    private static final List<String> ACTIONS = List.of(MediaStore.ACTION_IMAGE_CAPTURE, MediaStore.ACTION_PICK_IMAGES,
            Intent.ACTION_GET_CONTENT, Intent.ACTION_OPEN_DOCUMENT, Intent.ACTION_CREATE_DOCUMENT,
            RecognizerIntent.ACTION_RECOGNIZE_SPEECH);
    /** Not that of printing: Android would look for a service, where {@link PhonePrinter} needs none. */
    private static final List<String> FEATURES = List.of(PackageManager.FEATURE_MICROPHONE,
            PackageManager.FEATURE_CAMERA_ANY, PackageManager.FEATURE_TOUCHSCREEN);

    private OtherApps() { }

    static void install(Context context) {
        ShadowPackageManager packages = Shadows.shadowOf(context.getPackageManager());
        FEATURES.forEach(feature -> packages.setSystemFeature(feature, true));
        for (String action : ACTIONS) {
            ComponentName app = new ComponentName(PACKAGE, action);
            packages.addActivityIfNotPresent(app);
            IntentFilter filter = new IntentFilter(action);
            filter.addCategory(Intent.CATEGORY_DEFAULT);
            packages.addIntentFilterForActivity(app, filter);
        }
        service(packages, RecognitionService.SERVICE_INTERFACE);
        service(packages, TextToSpeech.Engine.INTENT_ACTION_TTS_SERVICE);
        // browsers send what they hear to their makers: the app must not take it for the phone's own recogniser
        ShadowSpeechRecognizer.setIsOnDeviceRecognitionAvailable(false);
    }

    private static void service(ShadowPackageManager packages, String action) {
        ComponentName service = new ComponentName(PACKAGE, action);
        packages.addServiceIfNotPresent(service);
        packages.addIntentFilterForService(service, new IntentFilter(action));
    }
}
