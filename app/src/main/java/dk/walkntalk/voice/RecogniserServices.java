package dk.walkntalk.voice;

import android.content.ComponentName;
import android.content.Context;
import android.content.Intent;
import android.content.pm.ResolveInfo;
import android.provider.Settings;
import android.speech.RecognitionService;
import java.util.ArrayList;
import java.util.List;

/** The phone's recognisers that other apps may use. */
final class RecogniserServices {
    /** Listens on the phone only, and knows no Danish on most phones, also where it is the default. */
    private static final String ON_DEVICE_ONLY = "com.google.android.as";
    /** Those known to understand Danish, in this order. */
    private static final List<String> KNOWN =
            List.of("com.google.android.tts", "com.google.android.googlequicksearchbox");
    /** Where the system keeps which recogniser the owner of the phone has chosen. */
    private static final String CHOSEN = "voice_recognition_service";

    private RecogniserServices() { }

    /** Those that may send the sound away and so may know Danish, the most promising first. */
    static List<ComponentName> online(Context context) {
        List<ComponentName> there = all(context);
        List<ComponentName> ordered = new ArrayList<>();
        ComponentName chosen = chosen(context);
        if (there.contains(chosen)) {
            ordered.add(chosen);
        }
        for (String known : KNOWN) {
            add(ordered, there, known);
        }
        add(ordered, there, null);
        ordered.removeIf(service -> service.getPackageName().equals(ON_DEVICE_ONLY));
        return List.copyOf(ordered);
    }

    private static void add(List<ComponentName> ordered, List<ComponentName> there, String owner) {
        for (ComponentName service : there) {
            if ((owner == null || service.getPackageName().equals(owner)) && !ordered.contains(service)) {
                ordered.add(service);
            }
        }
    }

    private static List<ComponentName> all(Context context) {
        List<ComponentName> services = new ArrayList<>();
        for (ResolveInfo found : context.getPackageManager()
                .queryIntentServices(new Intent(RecognitionService.SERVICE_INTERFACE), 0)) {
            services.add(new ComponentName(found.serviceInfo.packageName, found.serviceInfo.name));
        }
        return services;
    }

    private static ComponentName chosen(Context context) {
        try {
            String name = Settings.Secure.getString(context.getContentResolver(), CHOSEN);
            return name == null ? null : ComponentName.unflattenFromString(name);
        } catch (SecurityException e) {
            // no app is promised this setting
            return null;
        }
    }
}
