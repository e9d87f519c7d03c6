package dk.walkntalk;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertThrows;

import android.widget.TextView;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import org.junit.ComparisonFailure;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.Description;
import org.junit.runner.RunWith;
import org.junit.runners.model.Statement;
import org.robolectric.RuntimeEnvironment;

/** What cannot be read whole on a screen fails the test that looks at it. */
@RunWith(AndroidJUnit4.class)
public final class LegibleTest {
    @Rule public final Phone phone = new Phone();
    private final Legible legible = new Legible(phone);

    /** Looks at home with another text on it, as a test would that holds the rule. */
    private void look(String text, int lines) throws Throwable {
        legible.apply(new Statement() {
            @Override
            public void evaluate() {
                RuntimeEnvironment.setQualifiers("+w320dp-h568dp-xhdpi");
                phone.open();
                phone.front(activity -> {
                    TextView button = activity.findViewById(R.id.home_new);
                    button.setText(text);
                    button.setMaxLines(lines);
                    return null;
                });
                phone.look("home");
            }
        }, Description.EMPTY).evaluate();
    }

    private void found(String what, String text, int lines) {
        assertThat(assertThrows(ComparisonFailure.class, () -> look(text, lines)).getMessage(), containsString(what));
    }

    @Test
    public void whatFitsIsNoFinding() throws Throwable {
        look("Anders Lund\u00a0· Mette Kirstine Sørensen-Rasmussen", 9);
    }

    @Test
    public void aTextThatIsCutIsFound() {
        found(" high in ", "Anders Lund og Mette Kirstine Sørensen-Rasmussen og Bo", 1);
    }

    @Test
    public void aDotAtTheBeginningOfALineIsFound() {
        found("begins with a dot", "Mette Kirstine Holm\n· Bo", 9);
    }

    @Test
    public void aWordThatBreaksWithoutAHyphenIsFound() {
        found("begins within a word", "Medarbejderudviklingssamtalerammerne", 9);
    }

    @Test
    public void aCodeOrAnAddressMayBreak() throws Throwable {
        look("https://medarbejdersiden.albertslund.dk/udvikling", 9);
    }
}
