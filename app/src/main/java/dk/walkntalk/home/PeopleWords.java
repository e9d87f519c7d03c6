package dk.walkntalk.home;

import android.content.Context;
import dk.walkntalk.R;
import java.util.List;

/** Those who take part, on one line. */
final class PeopleWords {
    private static final String SEPARATOR = " · ";
    /** More names than this, and one no longer finds the one that one looks for. */
    private static final int MOST = 3;

    private PeopleWords() { }

    /** All names when they are few; otherwise the first two and how many there are. */
    static String of(Context context, List<String> names) {
        return names.size() <= MOST ? String.join(SEPARATOR, names)
                : context.getString(R.string.home_people, String.join(SEPARATOR, names.subList(0, MOST - 1)),
                        names.size());
    }
}
