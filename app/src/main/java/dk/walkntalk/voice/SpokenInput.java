package dk.walkntalk.voice;

import android.view.View;
import android.widget.EditText;
import androidx.annotation.StringRes;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import dk.walkntalk.voice.text.NoteText;
import java.util.ArrayList;
import java.util.List;

/** Speech into the fields of a screen, as texts that read well. What is in the field already stays in front of it. */
public final class SpokenInput implements Speech.Owner {
    /** The screen's part of it. */
    public interface Target {
        /** The field that is spoken into now; {@code null} when there is none on the screen. */
        EditText field();

        /** The names of those who take part. */
        List<String> names();

        /** Other words that are likely to be said, such as stikord. */
        List<String> likely();
    }

    private final Speech speech;
    private final Target target;
    private final Appended appended = new Appended();
    private EditText field;

    /**
     * To be made in the screen's {@code onCreate}.
     *
     * @param label what the button says before anybody has pressed
     */
    public SpokenInput(Fragment screen, ViewModelProvider.Factory models, @StringRes int label, Target target) {
        this.target = target;
        speech = new Speech(screen, models, label, this);
    }

    /** See {@link Speech#show}. */
    public void show(View panel, View instead, View opener) {
        speech.show(panel, instead, opener);
    }

    /** By a key: listens, or ends what is being said; where nobody can listen, the keyboard comes up. */
    public void press() {
        if (speech.isOffered()) {
            speech.press();
        } else {
            EditText here = target.field();
            if (here != null) {
                SpokenField.openKeyboard(here);
            }
        }
    }

    /** Shuts the microphone: something else is on the screen. */
    public void stop() {
        speech.close();
    }

    @Override
    public List<String> hints() {
        List<String> hints = new ArrayList<>(target.names());
        hints.addAll(target.likely());
        return hints;
    }

    @Override
    public void begin() {
        field = target.field();
        appended.begin(field == null ? "" : field.getText().toString());
    }

    @Override
    public void heard(String text, boolean done) {
        if (field == null) {
            return;
        }
        List<String> names = target.names();
        field.setText(appended.with(field.getText().toString(), text,
                (before, now) -> NoteText.append(before, now, names, done)));
        field.setSelection(field.length());
        SpokenField.showEnd(field);
    }

    /** The field below {@code root} that is being written in, else the first that is empty, else the first. */
    public static EditText fieldIn(View root) {
        View focused = root.findFocus();
        if (focused instanceof EditText) {
            return (EditText) focused;
        }
        ArrayList<View> all = root.getTouchables();
        EditText first = null;
        for (View one : all) {
            if (one instanceof EditText) {
                EditText here = (EditText) one;
                if (here.length() == 0) {
                    return here;
                }
                first = first == null ? here : first;
            }
        }
        return first;
    }
}
