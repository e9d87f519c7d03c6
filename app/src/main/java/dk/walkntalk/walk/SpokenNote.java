package dk.walkntalk.walk;

import android.view.View;
import android.widget.EditText;
import android.widget.LinearLayout;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import dk.walkntalk.R;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.ui.Views;
import dk.walkntalk.voice.ReadButton;
import dk.walkntalk.voice.SpokenInput;
import dk.walkntalk.voice.SuggestionChips;

/** The note to a question, spoken; and the question, read aloud. */
final class SpokenNote {
    private static final int NARROW = 240;

    private final SpokenWords words;
    private final SpokenInput input;
    private final ReadButton aloud;
    private WalkViewModel model;
    private EditText field;
    private WalkMode mode;
    private String unread;
    private String read;

    /** To be made in the screen's {@code onCreate}. */
    SpokenNote(Fragment screen, ViewModelProvider.Factory models) {
        words = new SpokenWords(() -> field, () -> model.conversation().getValue());
        input = new SpokenInput(screen, models, R.string.voice_say_note, words);
        aloud = new ReadButton(screen, R.string.walk_read);
    }

    void bind(View view, WalkViewModel model) {
        this.model = model;
        field = view.findViewById(R.id.walk_note);
        input.show(view.findViewById(R.id.voice_panel), view.findViewById(R.id.walk_ways),
                view.findViewById(R.id.walk_say_note));
        new SuggestionChips(field, view.findViewById(R.id.walk_note_suggestions), words::likely, words::names);
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
    void moved(View view, Conversation talk) {
        stop();
        Views.show(view, R.id.walk_read, !WalkWords.seated(talk));
        unread = talk.wording(talk.currentQuestion());
        read();
    }

    void walk(WalkMode now) {
        mode = now;
        read();
    }

    /** By itself each question is read once, and not again when one comes back to it from an agreement. */
    private void read() {
        if (unread != null && mode != null) {
            if (mode.readQuestions() && !unread.equals(read)) {
                aloud.readInHeadset(unread);
            }
            read = unread;
            unread = null;
        }
    }

    void stop() {
        input.stop();
        aloud.stop();
    }

    void press() {
        aloud.stop();
        input.press();
    }
}
