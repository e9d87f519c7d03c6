package dk.walkntalk.voice;

import android.content.Context;
import android.content.Intent;
import android.media.AudioAttributes;
import android.media.AudioFormat;
import android.media.AudioTrack;
import android.media.session.MediaSession;
import android.media.session.PlaybackState;
import android.os.Handler;
import android.os.Looper;
import android.view.KeyEvent;
import androidx.annotation.NonNull;
import java.util.function.Predicate;

/**
 * The keys of a headset without a wire: Android does not give them to the screen in front but to whoever plays music.
 * While a screen takes them, this app counts as that; it plays a moment's silence, for Android 8 and newer give the
 * keys to the app that was heard last.
 */
public final class HeadsetKeys {
    private static final int RATE = 8_000;
    private static final int SAMPLES = RATE / 10;

    private final Headset headset;
    private final MediaSession session;

    /** Gives each key to {@code keys} on the main thread, which tells whether it has used it. */
    public HeadsetKeys(Context context, Predicate<KeyEvent> keys) {
        headset = new Headset(context, () -> { });
        session = new MediaSession(context, "walk");
        session.setPlaybackState(new PlaybackState.Builder()
                .setActions(PlaybackState.ACTION_PLAY | PlaybackState.ACTION_PAUSE | PlaybackState.ACTION_PLAY_PAUSE
                        | PlaybackState.ACTION_SKIP_TO_NEXT | PlaybackState.ACTION_SKIP_TO_PREVIOUS)
                .setState(PlaybackState.STATE_PAUSED, 0, 0).build());
        session.setCallback(new MediaSession.Callback() {
            @Override
            public boolean onMediaButtonEvent(@NonNull Intent button) {
                KeyEvent key = button.getParcelableExtra(Intent.EXTRA_KEY_EVENT);
                return key != null && keys.test(key);
            }
        }, new Handler(Looper.getMainLooper()));
    }

    /** From now on the keys are this app's. */
    public void take() {
        session.setActive(true);
        if (headset.isThere()) {
            playSilence();
        }
    }

    /** The keys are anybody's again. */
    public void leave() {
        session.setActive(false);
    }

    /** For good. */
    public void close() {
        session.release();
    }

    private static void playSilence() {
        try {
            AudioTrack track = new AudioTrack.Builder()
                    .setAudioAttributes(new AudioAttributes.Builder().setUsage(AudioAttributes.USAGE_MEDIA)
                            .setContentType(AudioAttributes.CONTENT_TYPE_SPEECH).build())
                    .setAudioFormat(new AudioFormat.Builder().setSampleRate(RATE)
                            .setEncoding(AudioFormat.ENCODING_PCM_16BIT)
                            .setChannelMask(AudioFormat.CHANNEL_OUT_MONO).build())
                    .setTransferMode(AudioTrack.MODE_STATIC).setBufferSizeInBytes(SAMPLES * 2).build();
            track.setNotificationMarkerPosition(SAMPLES - 1);
            track.setPlaybackPositionUpdateListener(new AudioTrack.OnPlaybackPositionUpdateListener() {
                @Override
                public void onMarkerReached(AudioTrack done) {
                    done.release();
                }

                @Override
                public void onPeriodicNotification(AudioTrack playing) { }
            });
            track.write(new short[SAMPLES], 0, SAMPLES);
            track.play();
        } catch (RuntimeException e) {
            // without it the keys of some headsets reach another app; those on the phone still work
        }
    }
}
