package dk.walkntalk.voice;

import android.content.Intent;
import android.view.View;
import androidx.annotation.NonNull;
import androidx.annotation.StringRes;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.DefaultLifecycleObserver;
import androidx.lifecycle.LifecycleOwner;
import com.google.android.material.button.MaterialButton;
import com.google.android.material.snackbar.Snackbar;
import dk.walkntalk.R;
import java.util.function.Supplier;

/** Reading aloud on a screen: a button to ask for it and to stop it, and by itself into a headset only. */
public final class ReadButton implements DefaultLifecycleObserver {
    private final Fragment screen;
    @StringRes
    private final int label;
    private final ReadAloud aloud;
    private MaterialButton button;
    private boolean words;

    /**
     * To be made in the screen's {@code onCreate}.
     *
     * @param label what the button says while nothing is read
     */
    public ReadButton(Fragment screen, @StringRes int label) {
        this.screen = screen;
        this.label = label;
        aloud = new ReadAloud(screen.requireContext(), this::tell);
        screen.getLifecycle().addObserver(this);
    }

    /**
     * To be called with each new view of the screen.
     *
     * @param words whether there is room for words on the button, and not for its picture alone
     * @param text  what it reads then
     */
    public void bind(MaterialButton button, boolean words, Supplier<String> text) {
        this.button = button;
        this.words = words;
        say(label);
        button.setOnClickListener(v -> {
            if (isReading()) {
                aloud.stop();
            } else {
                aloud.readOnRequest(text.get());
            }
        });
    }

    /** Reads into a headset; does nothing where there is none. */
    public void readInHeadset(String text) {
        aloud.readInHeadset(text);
    }

    /** Is silent at once. */
    public void stop() {
        aloud.stop();
    }

    /** True while something is read or about to be. */
    public boolean isReading() {
        return aloud.state() == Reading.PREPARING || aloud.state() == Reading.SPEAKING;
    }

    private void tell(Reading now) {
        View view = screen.getView();
        if (view == null || button == null) {
            return;
        }
        say(isReading() ? R.string.voice_stop : label);
        button.setIconResource(isReading() ? R.drawable.ic_stop : R.drawable.ic_read_aloud);
        if (now.words() != 0) {
            Snackbar told = Snackbar.make(view, now.words(), Snackbar.LENGTH_LONG);
            Intent download = now == Reading.DANISH_MISSING ? ReadAloud.download(view.getContext()) : null;
            if (download != null) {
                told.setAction(R.string.voice_read_download, v -> screen.startActivity(download));
            }
            told.show();
        }
    }

    private void say(@StringRes int text) {
        button.setText(words ? button.getContext().getString(text) : "");
        button.setContentDescription(button.getContext().getString(text));
    }

    @Override
    public void onStop(@NonNull LifecycleOwner lifecycle) {
        aloud.stop();
    }

    @Override
    public void onDestroy(@NonNull LifecycleOwner lifecycle) {
        aloud.close();
    }
}
