package dk.walkntalk.walk;

import android.content.res.ColorStateList;
import android.os.Bundle;
import android.view.View;
import android.view.ViewGroup;
import android.widget.EditText;
import android.widget.ImageView;
import android.widget.TextView;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.lifecycle.ViewModelProvider;
import com.google.android.material.snackbar.Snackbar;
import dk.walkntalk.R;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.ui.Args;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.TypedText;
import dk.walkntalk.ui.Views;
import dk.walkntalk.voice.SpokenInput;
import java.util.function.Consumer;

/** A screen that one comes to from the wheel, and goes back to it from. */
abstract class WheelPage extends WheelScreen {
    private final int content;
    private final ViewModelProvider.Factory models;
    private SpokenInput spoken;

    WheelPage(int content, ViewModelProvider.Factory models) {
        super(R.layout.walk_page, models);
        this.models = models;
        this.content = content;
    }

    /** What the walk calls this place. */
    abstract String place();

    /** Under which point it is kept that the parties say that this has been talked about. */
    abstract String point(Conversation talk);

    /** True while more than their word says so: something here is ticked, noted or marked. */
    abstract boolean isTouched(Conversation talk);

    @Override
    public void onCreate(@Nullable Bundle state) {
        super.onCreate(state);
        spoken = new SpokenInput(this, models, R.string.voice_say_note, new SpokenWords(
                () -> SpokenInput.fieldIn(requireView().findViewById(R.id.walk_page)),
                () -> model().conversation().getValue()));
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        ViewGroup page = view.findViewById(R.id.walk_page);
        if (page.getChildCount() == 0) {
            getLayoutInflater().inflate(content, page);
        }
        spoken.show(view.findViewById(R.id.voice_panel), view.findViewById(R.id.walk_ways),
                takesNotes() ? view.findViewById(R.id.walk_say_note) : null);
        view.findViewById(R.id.walk_wheel_back).setOnClickListener(v -> back());
        view.findViewById(R.id.walk_wheel_done).setOnClickListener(v -> {
            talked(true);
            back();
        });
        view.findViewById(R.id.walk_untalked).setOnClickListener(v -> talked(false));
        view.findViewById(R.id.walk_lookup).setOnClickListener(
                v -> go(R.id.lookup, Args.conversation(model().id())));
        model().goTo(place());
        super.onViewCreated(view, state);
    }

    private void talked(boolean talked) {
        Conversation talk = model().conversation().getValue();
        if (talk != null) {
            model().talked(point(talk), talked);
        }
    }

    final void head(View view, Conversation talk, String title, int icon, int color) {
        TextView name = view.findViewById(R.id.walk_page_title);
        ConceptText.show(name, title, talk.concept().language());
        name.setTextColor(requireContext().getColor(color));
        ImageView image = view.findViewById(R.id.walk_page_icon);
        image.setImageResource(icon);
        image.setImageTintList(ColorStateList.valueOf(requireContext().getColor(color)));
        Views.show(view, R.id.walk_untalked, talk.talkedAbout(point(talk)) && !isTouched(talk));
        Views.show(view, R.id.walk_lookup, !talk.concept().lookups().isEmpty());
        TextView layer = view.findViewById(R.id.walk_layer);
        layer.setText(talk.parties().size() > 2 ? R.string.walk_layer_group : R.string.walk_layer_us);
    }

    final TypedText field(View view, int id, Consumer<CharSequence> onTyped) {
        EditText field = view.findViewById(id);
        return new TypedText(field, onTyped,
                () -> Snackbar.make(view, R.string.ui_text_full, Snackbar.LENGTH_LONG).show());
    }

    /** Whether there is something to write on here. */
    boolean takesNotes() {
        return true;
    }

    @Override
    public boolean onWalkKey(Wish wish) {
        if (wish == Wish.NOTE && takesNotes()) {
            spoken.press();
            return true;
        }
        return super.onWalkKey(wish);
    }
}
