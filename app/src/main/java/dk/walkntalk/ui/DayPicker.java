package dk.walkntalk.ui;

import android.os.Bundle;
import androidx.fragment.app.Fragment;
import com.google.android.material.datepicker.CalendarConstraints;
import com.google.android.material.datepicker.MaterialDatePicker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.function.Consumer;

/** Asks for a day. The answer also arrives when the screen was turned while the calendar was open. */
public final class DayPicker {
    private DayPicker() { }

    /** To be called whenever the screen's view is made: {@code picked} gets what is chosen in the calendar {@code tag}. */
    public static void whenPicked(Fragment screen, String tag, Consumer<LocalDate> picked) {
        Fragment open = screen.getChildFragmentManager().findFragmentByTag(tag);
        if (open instanceof MaterialDatePicker) {
            listen(cast(open), picked);
        }
        screen.getChildFragmentManager().setFragmentResultListener(tag, screen.getViewLifecycleOwner(),
                (key, result) -> picked.accept(LocalDate.ofEpochDay(result.getLong(tag))));
    }

    /** Opens the calendar {@code tag} at {@code day}; its weeks begin on Monday, as Danish weeks do. */
    public static void show(Fragment screen, String tag, int title, LocalDate day) {
        MaterialDatePicker<Long> picker = MaterialDatePicker.Builder.datePicker()
                .setTitleText(title)
                .setCalendarConstraints(new CalendarConstraints.Builder().setFirstDayOfWeek(Calendar.MONDAY).build())
                .setSelection(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli())
                .build();
        listen(picker, picked -> {
            Bundle result = new Bundle();
            result.putLong(tag, picked.toEpochDay());
            screen.getChildFragmentManager().setFragmentResult(tag, result);
        });
        picker.show(screen.getChildFragmentManager(), tag);
    }

    /** Material's calendar counts in milliseconds of UTC. */
    private static void listen(MaterialDatePicker<Long> picker, Consumer<LocalDate> picked) {
        picker.addOnPositiveButtonClickListener(
                millis -> picked.accept(Instant.ofEpochMilli(millis).atZone(ZoneOffset.UTC).toLocalDate()));
    }

    @SuppressWarnings("unchecked") // every picker of this tag was made in show()
    private static MaterialDatePicker<Long> cast(Fragment picker) {
        return (MaterialDatePicker<Long>) picker;
    }
}
