package dk.walkntalk.ui;

import androidx.fragment.app.Fragment;
import com.google.android.material.timepicker.MaterialTimePicker;
import com.google.android.material.timepicker.TimeFormat;
import java.time.LocalTime;
import java.util.function.Consumer;

/** Asks for a time of day, in 24 hours. The answer also arrives when the screen was turned while the clock was open. */
public final class TimeOfDay {
    private TimeOfDay() { }

    /** To be called whenever the screen's view is made: {@code picked} gets what is chosen on the clock {@code tag}. */
    public static void whenPicked(Fragment screen, String tag, Consumer<LocalTime> picked) {
        Fragment open = screen.getChildFragmentManager().findFragmentByTag(tag);
        if (open instanceof MaterialTimePicker) {
            listen((MaterialTimePicker) open, picked);
        }
    }

    /** Opens the clock {@code tag} at {@code time}. */
    public static void show(Fragment screen, String tag, int title, LocalTime time, Consumer<LocalTime> picked) {
        MaterialTimePicker clock = new MaterialTimePicker.Builder()
                .setTimeFormat(TimeFormat.CLOCK_24H)
                .setTitleText(title)
                .setHour(time.getHour())
                .setMinute(time.getMinute())
                .build();
        listen(clock, picked);
        clock.show(screen.getChildFragmentManager(), tag);
    }

    private static void listen(MaterialTimePicker clock, Consumer<LocalTime> picked) {
        clock.addOnPositiveButtonClickListener(
                view -> picked.accept(LocalTime.of(clock.getHour(), clock.getMinute())));
    }
}
