package dk.walkntalk.voice;

import android.content.ComponentName;
import android.content.Context;
import android.os.Build;
import android.speech.SpeechRecognizer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * One recogniser to be asked.
 *
 * @param service {@code null} for the one that works on the phone itself
 */
record Route(ComponentName service) {

    /** The recognisers for Danish in the order in which to ask them; those that send the sound away only if they may. */
    static Deque<Route> all(Context context, DanishSpeech danish, boolean mayLeavePhone) {
        Deque<Route> routes = new ArrayDeque<>();
        if (danish.onDevice() == DanishSpeech.OnDevice.INSTALLED) {
            routes.add(new Route(null));
        }
        if (mayLeavePhone) {
            RecogniserServices.online(context).forEach(service -> routes.add(new Route(service)));
        }
        return routes;
    }

    boolean isOnDevice() {
        return service == null;
    }

    SpeechRecognizer create(Context context) {
        if (service != null) {
            return SpeechRecognizer.createSpeechRecognizer(context, service);
        }
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) {
            return OnDeviceRecogniser.create(context);
        }
        throw new UnsupportedOperationException("only Android 13 and newer say that Danish is on the phone");
    }
}
