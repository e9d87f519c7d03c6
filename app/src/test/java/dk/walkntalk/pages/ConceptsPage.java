package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.click;
import static androidx.test.espresso.matcher.RootMatchers.isDialog;
import static androidx.test.espresso.matcher.ViewMatchers.hasSibling;
import static androidx.test.espresso.matcher.ViewMatchers.withEffectiveVisibility;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static dk.walkntalk.pages.Reading.withContentDescription;
import static dk.walkntalk.pages.Reading.withText;
import static org.hamcrest.Matchers.allOf;

import android.app.Activity;
import android.content.Intent;
import android.net.Uri;
import android.view.View;
import android.view.ViewGroup;
import android.widget.TextView;
import androidx.test.espresso.matcher.ViewMatchers.Visibility;
import dk.walkntalk.Phone;
import dk.walkntalk.R;
import java.util.ArrayList;
import java.util.List;

/** "Koncepter". */
public final class ConceptsPage extends Screen {
    public ConceptsPage(Phone phone) {
        super(phone, R.id.concept_add);
    }

    public ConceptsPage looks(String name) {
        look(name);
        return this;
    }

    /** Of each card its kind with the edition, its name, and where it is from. */
    public List<String> cards() {
        return phone.front(activity -> {
            List<String> cards = new ArrayList<>();
            ViewGroup list = activity.findViewById(R.id.concept_list);
            for (int i = 0; i < list.getChildCount(); i++) {
                View card = list.getChildAt(i);
                if (card.findViewById(R.id.concept_card_kind) != null) {
                    cards.add(text(card, R.id.concept_card_kind) + " | " + text(card, R.id.concept_card_name) + " | "
                            + text(card, R.id.concept_card_source));
                }
            }
            return cards;
        });
    }

    private static String text(View card, int id) {
        return Reading.plain(((TextView) card.findViewById(id)).getText());
    }

    /** Opens the concept whose kind and edition read like this; there must be only one. */
    public ConceptPage open(String kind, String name) {
        tap(allOf(withText(name), hasSibling(withText(kind))));
        return new ConceptPage(phone);
    }

    /** Chooses {@code file} in the system's picker. */
    public ImportPage pick(Uri file) {
        pickAny(file);
        return new ImportPage(phone);
    }

    /** The same, of whatever kind the file is. */
    public void pickAny(Uri file) {
        tap(R.id.concept_add);
        phone.answer(phone.sent().intent, Activity.RESULT_OK, new Intent().setData(file));
    }

    public ConceptsPage tapAdd() {
        tap(R.id.concept_add);
        return this;
    }

    public ConceptsPage remove(String name) {
        tap(allOf(withId(R.id.concept_card_remove), withEffectiveVisibility(Visibility.VISIBLE),
                withContentDescription(Phone.context().getString(R.string.concept_remove, name))));
        return this;
    }

    public ConceptsPage answer(int label) {
        onView(withText(label)).inRoot(isDialog()).perform(click());
        phone.settle();
        return this;
    }

    public ConceptsPage told(int message) {
        isTold(message);
        return this;
    }
}
