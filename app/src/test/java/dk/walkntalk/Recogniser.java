package dk.walkntalk;

import static org.robolectric.Shadows.shadowOf;

import android.Manifest;
import android.app.Application;
import android.content.ComponentName;
import android.content.Intent;
import android.content.IntentFilter;
import android.os.Bundle;
import android.os.Looper;
import android.provider.Settings;
import android.speech.RecognitionService;
import android.speech.SpeechRecognizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import org.robolectric.shadow.api.Shadow;
import org.robolectric.shadows.ShadowPackageManager;
import org.robolectric.shadows.ShadowSpeechRecognizer;
import org.robolectric.util.ReflectionHelpers;

/** The phone's recogniser in the hands of a test: what it was asked for, and what it hears and answers. */
final class Recogniser {
    static final String GOOGLE_APP = "com.google.android.googlequicksearchbox";
    static final String SPEECH_SERVICES = "com.google.android.tts";
    static final String ON_DEVICE_ONLY = "com.google.android.as";

    private final SpeechRecognizer recogniser;
    private final ShadowSpeechRecognizer shadow;

    private Recogniser(SpeechRecognizer recogniser) {
        this.recogniser = recogniser;
        shadow = Shadow.extract(recogniser);
    }

    /** The one that was made last; {@code null} when none was. */
    static Recogniser latest() {
        SpeechRecognizer latest = ShadowSpeechRecognizer.getLatestSpeechRecognizer();
        return latest == null ? null : new Recogniser(latest);
    }

    /** A phone that has none, until a test gives it one. */
    static void none() {
        ShadowSpeechRecognizer.setIsOnDeviceRecognitionAvailable(false);
    }

    /** Puts a recogniser of {@code owner} on the phone. */
    static ComponentName install(String owner) {
        ComponentName service = new ComponentName(owner, owner + ".Recogniser");
        ShadowPackageManager packages = shadowOf(Phone.context().getPackageManager());
        packages.addServiceIfNotPresent(service);
        packages.addIntentFilterForService(service, new IntentFilter(RecognitionService.SERVICE_INTERFACE));
        return service;
    }

    /** Takes it off the phone again. */
    static void forget(ComponentName service) {
        shadowOf(Phone.context().getPackageManager()).removeService(service);
    }

    /** Makes {@code service} the one that the owner of the phone has chosen. */
    static void choose(ComponentName service) {
        Settings.Secure.putString(Phone.context().getContentResolver(), "voice_recognition_service",
                service.flattenToString());
    }

    static void permit() {
        shadowOf((Application) Phone.context()).grantPermissions(Manifest.permission.RECORD_AUDIO);
    }

    static void forbid() {
        shadowOf((Application) Phone.context()).denyPermissions(Manifest.permission.RECORD_AUDIO);
    }

    static void pass(Duration time) {
        shadowOf(Looper.getMainLooper()).idleFor(time);
    }

    private static void settle() {
        shadowOf(Looper.getMainLooper()).idle();
    }

    Intent asked() {
        settle();
        return shadow.getLastRecognizerIntent();
    }

    boolean isGone() {
        return shadow.isDestroyed();
    }

    /** Whom the system was asked for; {@code null} for the recogniser on the phone itself. */
    ComponentName service() {
        Object delegate = ReflectionHelpers.getField(recogniser, "mDelegate");
        return ReflectionHelpers.getField(delegate, "mServiceComponent");
    }

    boolean isOnDevice() {
        Object delegate = ReflectionHelpers.getField(recogniser, "mDelegate");
        return ReflectionHelpers.getField(delegate, "mOnDevice");
    }

    boolean isSameAs(Recogniser other) {
        return recogniser == other.recogniser;
    }

    Recogniser ready() {
        settle();
        shadow.triggerOnReadyForSpeech(new Bundle());
        settle();
        return this;
    }

    void level(float decibels) {
        shadow.triggerOnRmsChanged(decibels);
        settle();
    }

    Recogniser hears(String... readings) {
        partial(bundle(readings));
        return this;
    }

    void partial(Bundle bundle) {
        settle();
        shadow.triggerOnPartialResults(bundle);
        settle();
    }

    void segment(String... readings) {
        shadow.triggerOnSegmentResults(bundle(readings));
        settle();
    }

    void silence() {
        shadow.triggerOnEndOfSpeech();
        settle();
    }

    void result(String... readings) {
        result(bundle(readings));
    }

    void result(Bundle bundle) {
        settle();
        shadow.triggerOnResults(bundle);
        settle();
    }

    void fails(int error) {
        settle();
        shadow.triggerOnError(error);
        settle();
    }

    void answers(android.speech.RecognitionSupport support) {
        shadow.triggerSupportResult(support);
        settle();
    }

    void answersError(int error) {
        shadow.triggerSupportError(error);
        settle();
    }

    Intent download() {
        return shadow.getLatestModelDownloadIntent();
    }

    static Bundle bundle(String... readings) {
        Bundle bundle = new Bundle();
        bundle.putStringArrayList(SpeechRecognizer.RESULTS_RECOGNITION, new ArrayList<>(Arrays.asList(readings)));
        return bundle;
    }
}
