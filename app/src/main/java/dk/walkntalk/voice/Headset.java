package dk.walkntalk.voice;

import android.content.Context;
import android.media.AudioDeviceCallback;
import android.media.AudioDeviceInfo;
import android.media.AudioManager;
import android.os.Handler;
import android.os.Looper;
import java.util.Set;

/** Something in or on the ears, so that only its wearer hears what is read. */
final class Headset extends AudioDeviceCallback {
    private static final Set<Integer> IN_THE_EARS = Set.of(AudioDeviceInfo.TYPE_WIRED_HEADSET,
            AudioDeviceInfo.TYPE_WIRED_HEADPHONES, AudioDeviceInfo.TYPE_USB_HEADSET,
            AudioDeviceInfo.TYPE_BLUETOOTH_A2DP, AudioDeviceInfo.TYPE_BLUETOOTH_SCO,
            AudioDeviceInfo.TYPE_BLE_HEADSET, AudioDeviceInfo.TYPE_HEARING_AID);

    private final AudioManager audio;
    private final Runnable onGone;

    /** Runs {@code onGone} on the main thread when the last one goes while it is watched. */
    Headset(Context context, Runnable onGone) {
        audio = context.getSystemService(AudioManager.class);
        this.onGone = onGone;
    }

    boolean isThere() {
        for (AudioDeviceInfo device : audio.getDevices(AudioManager.GET_DEVICES_OUTPUTS)) {
            if (IN_THE_EARS.contains(device.getType())) {
                return true;
            }
        }
        return false;
    }

    void watch() {
        audio.registerAudioDeviceCallback(this, new Handler(Looper.getMainLooper()));
    }

    void leave() {
        audio.unregisterAudioDeviceCallback(this);
    }

    @Override
    public void onAudioDevicesRemoved(AudioDeviceInfo[] removed) {
        if (!isThere()) {
            onGone.run();
        }
    }
}
