package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import android.graphics.Color;
import android.graphics.Paint;
import android.view.View;
import android.view.ViewGroup;
import android.widget.TextView;
import androidx.test.espresso.Espresso;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import com.google.android.material.button.MaterialButton;
import com.google.android.material.snackbar.Snackbar;
import dk.walkntalk.concept.Variant;
import dk.walkntalk.pages.BenspaendPage;
import dk.walkntalk.pages.PuzzlePage;
import dk.walkntalk.pages.QuestionPage;
import dk.walkntalk.pages.ThemePage;
import dk.walkntalk.pages.WalkModePage;
import dk.walkntalk.pages.WalkStartPage;
import dk.walkntalk.pages.WheelPage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.runner.RunWith;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.shadows.ShadowView;
import org.robolectric.util.ReflectionHelpers;

/** The walk in the sun, in either hand: nothing is cut, nothing is thin, nothing stands in anybody's way. */
@RunWith(AndroidJUnit4.class)
public final class SunLooksTest {
    /** The design's least weight of text in the walk. */
    private static final int LEAST_WEIGHT = 500;

    @Rule public final Phone phone = new Phone();
    @Rule public final Legible legible = new Legible(phone);

    private final List<String> thin = new ArrayList<>();

    @Before
    public void inTheSun() {
        phone.keepPictures((name, picture) -> windows().stream()
                // the overview, which is still there beneath the walk
                .filter(window -> window.findViewById(R.id.main_host) == null)
                .forEach(window -> weigh(name, window)));
        ((App) Phone.context()).walkMode().setSun(true);
        phone.settle();
    }

    @After
    public void nothingIsThin() {
        assertEquals("thin text", "", String.join("\n", thin));
    }

    private static List<View> windows() {
        Object all = ReflectionHelpers.callStaticMethod(ReflectionHelpers.loadClass(
                ShadowView.class.getClassLoader(), "android.view.WindowManagerGlobal"), "getInstance");
        return new ArrayList<>(ReflectionHelpers.<List<View>>getField(all, "mViews"));
    }

    private void weigh(String screen, View view) {
        if (view.getVisibility() != View.VISIBLE) {
            return;
        }
        if (view instanceof TextView) {
            TextView text = (TextView) view;
            if (text.length() > 0 && text.getTypeface().getWeight() < LEAST_WEIGHT) {
                thin.add(screen + ": " + text.getTypeface().getWeight() + " " + text.getText());
            }
            if (isWordsAlone(text) && (text.getPaintFlags() & Paint.UNDERLINE_TEXT_FLAG) == 0) {
                thin.add(screen + ": nothing tells that this is a button: " + text.getText());
            }
        } else if (view instanceof ViewGroup) {
            for (int i = 0; i < ((ViewGroup) view).getChildCount(); i++) {
                weigh(screen, ((ViewGroup) view).getChildAt(i));
            }
        }
    }

    /** A button without ground, outline and picture, on the walk's own screens: dialogs have theirs where buttons are. */
    private static boolean isWordsAlone(TextView text) {
        if (!(text instanceof MaterialButton) || text.getRootView().findViewById(R.id.walk_root) == null) {
            return false;
        }
        MaterialButton button = (MaterialButton) text;
        return button.getIcon() == null && button.getStrokeWidth() == 0
                && button.getBackgroundTintList().getDefaultColor() == Color.TRANSPARENT;
    }

    private void takeLeft() {
        ((App) Phone.context()).walkMode().setLeftHand(true);
        phone.settle();
    }

    @Test
    @Category(Thorough.class)
    public void byDay() {
        everyScreen("dag");
    }

    @Test
    @Category(Thorough.class)
    public void atNightInEnglish() {
        RuntimeEnvironment.setQualifiers("+en-night");
        everyScreen("nat");
    }

    @Test
    @Category(Thorough.class)
    public void inTheLeftHandWithLettersTwiceAsLarge() {
        RuntimeEnvironment.setFontScale(2);
        takeLeft();
        everyScreen("200");
    }

    @Test
    public void inTheLeftHandOnASmallPhoneWithLettersTwiceAsLarge() {
        RuntimeEnvironment.setQualifiers("+w320dp-h568dp-xhdpi");
        RuntimeEnvironment.setFontScale(2);
        takeLeft();
        everyScreen("lille");
    }

    @Test
    @Category(Thorough.class)
    public void heldAcross() {
        RuntimeEnvironment.setQualifiers("+w891dp-h411dp-land");
        everyScreen("tvaers");
    }

    @Test
    @Category(Thorough.class)
    public void heldAcrossInTheLeftHandWithLettersTwiceAsLarge() {
        RuntimeEnvironment.setQualifiers("+en-w891dp-h411dp-land-night");
        RuntimeEnvironment.setFontScale(2);
        takeLeft();
        everyScreen("tvaers-200");
    }

    /** Dialogs, a day to pick and a message take the sun's colours too, whatever the phone's theme is. */
    @Test
    @Category(Thorough.class)
    public void dialogsAndMessagesAtNight() {
        RuntimeEnvironment.setQualifiers("+night");
        Readymade.begin(phone).walkingAt(3).open().walkOn().agree().what("Ny opgave");
        phone.front(activity -> activity.findViewById(R.id.plan_delete_agreement).performClick());
        phone.settle();
        phone.look("nat-31-slet");
        Espresso.pressBack();
        phone.front(activity -> activity.findViewById(R.id.plan_when_layout)
                .findViewById(com.google.android.material.R.id.text_input_end_icon).performClick());
        phone.settle();
        phone.look("nat-32-dag");
        Espresso.pressBack();
        phone.front(activity -> {
            Snackbar.make(activity.findViewById(R.id.plan_done), R.string.ui_text_full, Snackbar.LENGTH_LONG)
                    .setAction(R.string.ui_ok, v -> { }).show();
            return null;
        });
        phone.look("nat-33-besked");
    }

    private void everyScreen(String how) {
        puzzle(how);
        form(how);
    }

    private void puzzle(String how) {
        WalkStartPage start = Readymade.begin(phone).prepared().variant(Variant.PUSLESPIL).minutes(60).open().startWalk()
                .looks(how + "-01-start");
        WalkModePage.open(phone).looks(how + "-02-gaa-tilstand").close();
        PuzzlePage puzzle = start.beginPuzzle().looks(how + "-03-puslespil");
        BenspaendPage card = puzzle.tapPiece(1).benspaend().looks(how + "-04-bagside").turn().looks(how + "-05-kort");
        puzzle = card.take().place();
        puzzle = puzzle.tapPiece(4).place().looks(how + "-06-paa-vej");
        puzzle.table().looks(how + "-07-skema").backToPuzzle().end().looks(how + "-08-slut");
    }

    private void form(String how) {
        Readymade walk = Readymade.begin(phone).names("Bo Friis", "Mette Hansen").walkingAt(3).minutes(60)
                .reworded(3, "Hvordan arbejder vi sammen?").note(3, "Mere tid til de nye elever.")
                .agreed(1, "Fælles sparring om afgørelser");
        QuestionPage question = walk.reopen().walkOn();
        phone.wait(Duration.ofMinutes(31));
        question.looks(how + "-11-spoergsmaal").original(walk.now().concept().questions().get(3)
                .text()).looks(how + "-12-original").allStikord(how + "-13-stikord");
        question.agree().looks(how + "-14-aftale").what("Ny opgave").openValues().looks(how + "-15-vaerdier")
                .doneInWalk();
        assertTrue(phone.front(activity -> activity.findViewById(R.id.walk_agree).isShown()));
    }

    @Test
    @Category(Thorough.class)
    public void theWheelByDay() {
        theWheel("dag", true);
    }

    @Test
    @Category(Thorough.class)
    public void theWheelInTheLeftHandOnASmallPhoneWithLettersTwiceAsLarge() {
        RuntimeEnvironment.setQualifiers("+w320dp-h568dp-night-xhdpi");
        RuntimeEnvironment.setFontScale(2);
        takeLeft();
        theWheel("lille", false);
    }

    @Test
    @Category(Thorough.class)
    public void theWheelHeldAcrossInTheLeftHand() {
        RuntimeEnvironment.setQualifiers("+w891dp-h411dp-land");
        takeLeft();
        theWheel("tvaers", true);
    }

    private void theWheel(String how, boolean named) {
        WheelPage wheel = ReadymadeWheel.begin(phone).expecting(0).talked(1, 2).mark(4).walk().hasList(!named)
                .looks(how + "-21-hjul");
        ThemePage theme = named ? wheel.theme("Kompetencer & trivsel") : wheel.themeInList("Kompetencer & trivsel");
        theme.looks(how + "-22-tema").back().end().looks(how + "-23-slut");
    }
}
