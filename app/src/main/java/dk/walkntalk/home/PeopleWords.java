package dk.walkntalk.home;

import android.content.Context;
import dk.walkntalk.R;
import dk.walkntalk.ui.Dots;
import java.util.List;

/** Those who take part, on one line. */
final class PeopleWords {
    /** More names than this, and one no longer finds the one that one looks for. */
    private static final int MOST = 3;

    private PeopleWords() { }

    /** All names when they are few; otherwise the first two and how many there are. */
    static String of(Context context, List<String> names) {
        return names.size() <= MOST ? Dots.join(names)
                : context.getString(R.string.home_people, Dots.join(names.subList(0, MOST - 1)),
                        names.size());
    }
}
