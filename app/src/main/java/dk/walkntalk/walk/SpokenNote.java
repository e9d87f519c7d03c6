package dk.walkntalk.walk;

import android.graphics.Rect;
import android.view.View;
import android.view.inputmethod.InputMethodManager;
import android.widget.EditText;
import android.widget.LinearLayout;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import dk.walkntalk.R;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.ui.TypedText;
import dk.walkntalk.ui.Views;
import dk.walkntalk.voice.Appended;
import dk.walkntalk.voice.NoteText;
import dk.walkntalk.voice.ReadButton;
import dk.walkntalk.voice.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The note to a question, spoken; and the question, read aloud. */
final class SpokenNote implements Speech.Owner {
    private static final int NARROW = 240;

    private final Speech speech;
    private final ReadButton aloud;
    private final Appended appended = new Appended();
    private WalkViewModel model;
    private TypedText note;
    private EditText field;

    /** To be made in the screen's {@code onCreate}. */
    SpokenNote(Fragment screen, ViewModelProvider.Factory models) {
        speech = new Speech(screen, models, R.string.voice_say_note, this);
        aloud = new ReadButton(screen, R.string.walk_read);
    }

    void bind(View view, WalkViewModel model, TypedText note) {
        this.model = model;
        this.note = note;
        field = view.findViewById(R.id.walk_note);
        speech.show(view.findViewById(R.id.voice_panel), view.findViewById(R.id.walk_ways),
                view.findViewById(R.id.walk_say_note));
        if (Views.roomForText(view.getContext()) < NARROW) {
            stack(view.findViewById(R.id.walk_note_row));
        }
        aloud.bind(view.findViewById(R.id.walk_read), true, () -> {
            Conversation talk = model.conversation().getValue();
            return talk == null ? "" : talk.wording(talk.currentQuestion());
        });
    }

    /** With large letters, or on a small phone, a note beside a button would have a word on each line. */
    private static void stack(LinearLayout row) {
        row.setOrientation(LinearLayout.VERTICAL);
        for (int i = 0; i < row.getChildCount(); i++) {
            LinearLayout.LayoutParams place = (LinearLayout.LayoutParams) row.getChildAt(i).getLayoutParams();
            place.width = LinearLayout.LayoutParams.MATCH_PARENT;
            place.weight = 0;
            place.setMarginStart(0);
        }
    }

    /** Another question is on the screen; what is being said belonged to the one before. */
    void moved(Conversation talk) {
        stop();
        View read = field.getRootView().findViewById(R.id.walk_read);
        read.setVisibility(WalkWords.seated(talk) ? View.GONE : View.VISIBLE);
    }

    void stop() {
        speech.close();
        aloud.stop();
    }

    /** By a key: listens, or ends what is being said; where nobody can listen, the keyboard comes up. */
    void press() {
        if (speech.isOffered()) {
            speech.press();
        } else {
            field.requestFocus();
            field.getContext().getSystemService(InputMethodManager.class).showSoftInput(field, 0);
        }
    }

    @Override
    public List<String> hints() {
        Conversation talk = model.conversation().getValue();
        List<String> hints = names(talk);
        if (talk != null) {
            hints.addAll(talk.concept().stikord());
        }
        return hints;
    }

    private static List<String> names(Conversation talk) {
        return talk == null ? new ArrayList<>()
                : talk.parties().stream().map(talk::nameOrRole).collect(Collectors.toCollection(ArrayList::new));
    }

    @Override
    public void begin() {
        aloud.stop();
        appended.begin(field.getText().toString());
    }

    @Override
    public void heard(String text, boolean done) {
        List<String> names = names(model.conversation().getValue());
        note.type(appended.with(field.getText().toString(), text,
                (before, now) -> NoteText.append(before, now, names, done)));
        // once the words have their lines
        field.post(() -> field.requestRectangleOnScreen(
                new Rect(0, field.getHeight() - 1, field.getWidth(), field.getHeight()), true));
    }
}
