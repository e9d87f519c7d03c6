package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.hasChildCount;
import static androidx.test.espresso.matcher.ViewMatchers.withId;

import android.view.ViewGroup;
import android.widget.TextView;
import dk.walkntalk.Phone;
import dk.walkntalk.R;
import java.util.ArrayList;
import java.util.List;

/** Who walks with whom. */
public final class PairsPage extends Screen {
    public PairsPage(Phone phone) {
        super(phone, R.id.walk_pairs);
    }

    public PairsPage looks(String name) {
        look(name);
        return this;
    }

    public PairsPage has(int pairs) {
        onView(withId(R.id.walk_pairs)).check(matches(hasChildCount(pairs)));
        return this;
    }

    /** The names of each pair. */
    public List<List<String>> pairs() {
        return phone.front(activity -> {
            List<List<String>> pairs = new ArrayList<>();
            ViewGroup list = activity.findViewById(R.id.walk_pairs);
            for (int i = 0; i < list.getChildCount(); i++) {
                ViewGroup people = list.getChildAt(i).findViewById(R.id.walk_pair_people);
                List<String> names = new ArrayList<>();
                for (int j = 0; j < people.getChildCount(); j++) {
                    names.add(((TextView) people.getChildAt(j)).getText().toString());
                }
                pairs.add(names);
            }
            return pairs;
        });
    }

    public PairsPage tapName(String name) {
        tap(in(R.id.walk_pairs, name));
        return this;
    }

    public PairsPage says(String text) {
        reads(R.id.walk_pairs_why, text);
        return this;
    }

    public PairsPage shuffle() {
        tap(R.id.walk_pairs_shuffle);
        return this;
    }

    public WalkStartPage done() {
        tap(R.id.walk_pairs_done);
        return new WalkStartPage(phone);
    }
}
