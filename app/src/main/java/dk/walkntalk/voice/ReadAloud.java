package dk.walkntalk.voice;

import android.content.Context;
import android.content.Intent;
import android.media.AudioFocusRequest;
import android.media.AudioManager;
import android.speech.tts.TextToSpeech;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * Reads Danish aloud: by itself only into a headset, since what two people agree is not for those who pass by; on the
 * loudspeaker only on request. When the headset goes, so does what was meant for it alone. For the main thread.
 */
public final class ReadAloud {
    /** Speaks Danish where the phone's own engine may not; many phones have it. */
    private static final String SECOND_CHOICE = "com.google.android.tts";

    private final Context context;
    private final Consumer<Reading> owner;
    private final AudioManager audio;
    private final Headset headset;
    private final AudioFocusRequest focus;
    private final Deque<String> more = new ArrayDeque<>();
    private Reading state = Reading.SILENT;
    private Reading why;
    private Voice voice;
    private boolean ready;
    private boolean onlyForHeadset;
    private String text = "";

    /** Tells {@code owner} on the main thread what it is doing, at each change. */
    public ReadAloud(Context context, Consumer<Reading> owner) {
        this.context = context.getApplicationContext();
        this.owner = owner;
        audio = context.getSystemService(AudioManager.class);
        headset = new Headset(context, this::headsetGone);
        focus = new AudioFocusRequest.Builder(AudioManager.AUDIOFOCUS_GAIN_TRANSIENT_MAY_DUCK)
                .setAudioAttributes(Voice.ATTRIBUTES).setOnAudioFocusChangeListener(this::focusChanged).build();
    }

    /** What it is doing now. */
    public Reading state() {
        return state;
    }

    /** Reads {@code text} into the headset; false, and silence, when there is none. */
    public boolean readInHeadset(String text) {
        if (!headset.isThere()) {
            return false;
        }
        read(text, true);
        return true;
    }

    /** Reads {@code text}, also on the loudspeaker: somebody has asked for it now. */
    public void readOnRequest(String text) {
        read(text, false);
    }

    private void read(String text, boolean onlyForHeadset) {
        stop();
        String clean = SpokenText.clean(text);
        if (clean.isEmpty()) {
            return;
        }
        this.text = clean;
        this.onlyForHeadset = onlyForHeadset;
        headset.watch();
        tell(Reading.PREPARING);
        if (ready) {
            say();
        } else if (voice == null) {
            why = null;
            more.clear();
            more.add(SECOND_CHOICE);
            voice = new Voice(context, null, new Listener());
        }
    }

    private void say() {
        if (audio.requestAudioFocus(focus) != AudioManager.AUDIOFOCUS_REQUEST_GRANTED || !voice.say(text)) {
            end(Reading.FAILED);
        }
    }

    /** Is silent at once. */
    public void stop() {
        if (ready) {
            voice.stop();
        }
        end(Reading.SILENT);
    }

    /** Is silent, and lets the voice go. */
    public void close() {
        stop();
        drop();
    }

    private void drop() {
        ready = false;
        if (voice != null) {
            voice.close();
            voice = null;
        }
    }

    private void end(Reading how) {
        text = "";
        headset.leave();
        audio.abandonAudioFocusRequest(focus);
        if (state != how) {
            tell(how);
        }
    }

    private void tell(Reading state) {
        this.state = state;
        owner.accept(state);
    }

    private void headsetGone() {
        if (onlyForHeadset) {
            stop();
        }
    }

    private void focusChanged(int change) {
        if (change == AudioManager.AUDIOFOCUS_LOSS || change == AudioManager.AUDIOFOCUS_LOSS_TRANSIENT) {
            stop();
        }
    }

    /** Opens where the phone downloads voices, or {@code null} where it has no such place. */
    public static Intent download(Context context) {
        Intent download = new Intent(TextToSpeech.Engine.ACTION_INSTALL_TTS_DATA);
        for (String engine : Arrays.asList(null, SECOND_CHOICE)) {
            if (download.setPackage(engine).resolveActivity(context.getPackageManager()) != null) {
                return download;
            }
        }
        return null;
    }

    /** What an engine says. */
    private final class Listener implements Voice.Owner {
        @Override
        public void ready() {
            ready = true;
            if (!text.isEmpty()) {
                say();
            }
        }

        @Override
        public void unusable(Reading reason) {
            drop();
            // what can be downloaded is worth more to know than what is not there
            why = why == null || reason == Reading.DANISH_MISSING ? reason : why;
            String next = more.poll();
            if (next != null && isInstalled(next)) {
                voice = new Voice(context, next, this);
            } else if (!text.isEmpty()) {
                end(why);
            }
        }

        private boolean isInstalled(String engine) {
            Intent service = new Intent(TextToSpeech.Engine.INTENT_ACTION_TTS_SERVICE).setPackage(engine);
            return !context.getPackageManager().queryIntentServices(service, 0).isEmpty();
        }

        @Override
        public void speaking() {
            tell(Reading.SPEAKING);
        }

        @Override
        public void done(boolean failed) {
            end(failed ? Reading.FAILED : Reading.SILENT);
        }
    }
}
