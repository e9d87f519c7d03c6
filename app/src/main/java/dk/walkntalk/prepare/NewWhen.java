package dk.walkntalk.prepare;

import android.content.Context;
import android.view.View;
import android.widget.TextView;
import androidx.fragment.app.Fragment;
import com.google.android.material.button.MaterialButton;
import com.google.android.material.dialog.MaterialAlertDialogBuilder;
import dk.walkntalk.R;
import dk.walkntalk.concept.SetAside;
import dk.walkntalk.conversation.Arrangement;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.Dates;
import dk.walkntalk.ui.DayPicker;
import dk.walkntalk.ui.TimeOfDay;
import dk.walkntalk.ui.TypedText;
import dk.walkntalk.ui.Views;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When and where the parties meet, and for how long. */
final class NewWhen {
    private static final String DAY = "heldOn";
    private static final String TIME = "startsAt";
    /** Where the clock opens while no time is chosen: in the middle of a morning's work. */
    private static final LocalTime USUAL = LocalTime.of(10, 0);
    private static final List<Integer> LENGTHS = List.of(30, 45, 60, 90, 120, 180);

    private final Fragment screen;
    private final View view;
    private final NewConversationViewModel model;
    private final TypedText place;

    NewWhen(Fragment screen, View view, NewConversationViewModel model) {
        this.screen = screen;
        this.view = view;
        this.model = model;
        place = new TypedText(view.findViewById(R.id.prepare_place), model::place, () -> { });
        DayPicker.whenPicked(screen, DAY, model::heldOn);
        TimeOfDay.whenPicked(screen, TIME, model::startsAt);
    }

    void show(Conversation talk) {
        Context context = view.getContext();
        Arrangement how = talk.row().arrangement;
        TextView day = view.findViewById(R.id.prepare_day);
        day.setText(Dates.dayAndWeek(context, talk.row().heldOn));
        day.setOnClickListener(v -> DayPicker.show(screen, DAY, R.string.prepare_day_label, talk.row().heldOn));
        TextView time = view.findViewById(R.id.prepare_time);
        time.setText(how.startsAt == null
                ? context.getString(R.string.prepare_time_none) : Dates.time(context, how.startsAt));
        time.setOnClickListener(v -> TimeOfDay.show(screen, TIME, R.string.prepare_time_label,
                how.startsAt == null ? USUAL : how.startsAt, model::startsAt));
        Views.show(view, R.id.prepare_time_clear, how.startsAt != null);
        view.findViewById(R.id.prepare_time_clear).setOnClickListener(v -> model.startsAt(null));
        place.show(talk.id(), how.place.text());
        length(talk);
    }

    private void length(Conversation talk) {
        Context context = view.getContext();
        Optional<SetAside> recommended = talk.concept().preparation().duration();
        MaterialButton length = view.findViewById(R.id.prepare_length);
        Integer minutes = talk.row().arrangement.minutes;
        length.setText(minutes != null ? Dates.length(context, minutes)
                : recommended.map(this::asRecommended).orElse(context.getString(R.string.prepare_length_none)));
        length.setOnClickListener(v -> askLength(recommended, minutes));
        TextView why = view.findViewById(R.id.prepare_length_why);
        why.setVisibility(recommended.isPresent() ? View.VISIBLE : View.GONE);
        recommended.ifPresent(time -> ConceptText.show(why, time.text(), talk.concept().language()));
    }

    private String asRecommended(SetAside time) {
        Context context = view.getContext();
        return context.getString(R.string.prepare_length_recommended, Dates.length(context, time.minutes()));
    }

    /** The first choice is to leave it to the concept; where that says nothing, to leave it open. */
    private void askLength(Optional<SetAside> recommended, Integer now) {
        Context context = view.getContext();
        List<Integer> minutes = new ArrayList<>();
        List<String> words = new ArrayList<>();
        minutes.add(null);
        words.add(recommended.map(this::asRecommended).orElse(context.getString(R.string.prepare_length_open)));
        for (int one : LENGTHS) {
            if (!recommended.isPresent() || recommended.get().minutes() != one) {
                minutes.add(one);
                words.add(Dates.length(context, one));
            }
        }
        new MaterialAlertDialogBuilder(context)
                .setTitle(R.string.prepare_length_label)
                .setSingleChoiceItems(words.toArray(new String[0]), minutes.indexOf(now), (dialog, which) -> {
                    model.minutes(minutes.get(which));
                    dialog.dismiss();
                })
                .show();
    }
}
