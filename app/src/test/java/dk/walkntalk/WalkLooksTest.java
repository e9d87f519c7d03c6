package dk.walkntalk;

import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.concept.Variant;
import dk.walkntalk.pages.BenspaendPage;
import dk.walkntalk.pages.PuzzlePage;
import dk.walkntalk.pages.QuestionPage;
import dk.walkntalk.pages.WalkStartPage;
import org.junit.Rule;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.runner.RunWith;
import org.robolectric.RuntimeEnvironment;

/** Every screen of the walk as people set and hold their phones: nothing is cut, nothing stands in anybody's way. */
@RunWith(AndroidJUnit4.class)
public final class WalkLooksTest {
    @Rule public final Phone phone = new Phone();
    @Rule public final Legible legible = new Legible(phone);

    @Test
    @Category(Thorough.class)
    public void byLight() {
        everyScreen("light");
    }

    @Test
    @Category(Thorough.class)
    public void inTheDarkInEnglish() {
        RuntimeEnvironment.setQualifiers("+en-night");
        everyScreen("night-en");
    }

    @Test
    @Category(Thorough.class)
    public void withLettersTwiceAsLarge() {
        RuntimeEnvironment.setFontScale(2);
        everyScreen("200");
    }

    @Test
    @Category(Thorough.class)
    public void heldAcrossInTheDarkInEnglish() {
        RuntimeEnvironment.setQualifiers("+en-w891dp-h411dp-land-night");
        everyScreen("land");
    }

    @Test
    @Category(Thorough.class)
    public void heldAcross() {
        RuntimeEnvironment.setQualifiers("+w891dp-h411dp-land");
        everyScreen("land");
    }

    @Test
    @Category(Thorough.class)
    public void onASmallPhoneInTheDarkWithLettersTwiceAsLarge() {
        RuntimeEnvironment.setQualifiers("+w320dp-h568dp-night-xhdpi");
        RuntimeEnvironment.setFontScale(2);
        everyScreen("small");
    }

    private void everyScreen(String how) {
        lus(how);
        grus(how);
    }

    /** Seated, in puzzle, with a reworded question and the themes of LUS. */
    private void lus(String how) {
        Readymade lus = Readymade.begin(phone, "albertslund-lus").names("Birgit Holm", "Anders Lund")
                .variant(Variant.PUSLESPIL).minutes(60).seated("Mødelokale 2")
                .picked(0, "Mod", "Ledelse", "Helhed").picked(1, "Fravær", "Økonomi")
                .reworded(1, "Hvad giver jer arbejdsglæde i Børnehuset?")
                .agreed(0, "Anders prøver en kort morgenrunde").note(0, "Morgenrunden er vigtig for de nye.");
        WalkStartPage start = lus.open().startWalk().looks(how + "-01-start-siddende");
        PuzzlePage puzzle = start.beginPuzzle().looks(how + "-02-puslespil-tomt");
        QuestionPage question = puzzle.tapPiece(1).original(
                        "Hvornår motiveres du, og hvad skaber arbejdsglæde for dig og dine kollegaer?")
                .touch("sygefravær m.v.").looks(how + "-03-spoergsmaal-lus");
        BenspaendPage card = question.benspaend().looks(how + "-04-benspaend-bagside").turn()
                .looks(how + "-05-benspaend-ord");
        puzzle = card.take().place();
        for (int piece : new int[] {0, 4, 5, 8}) {
            puzzle = puzzle.tapPiece(piece).place();
        }
        puzzle.looks(how + "-06-puslespil-paa-vej");
        puzzle.table().looks(how + "-07-skema").backToPuzzle().end().looks(how + "-08-slut").toPlan();
    }

    /** On foot, in pairs, by the form. */
    private void grus(String how) {
        Readymade grus = Readymade.begin(phone, "albertslund-grus").people(4)
                .names("Anders Lund", "Mette Hansen", "Bo Kirkegaard-Sørensen", "Carla Friis", "Dorte Bang")
                .minutes(90).picked(0, "Mod").picked(1, "Nærvær", "Feedback")
                .picked(2).picked(3).picked(4, "Møder");
        WalkStartPage start = grus.reopen().startWalk().looks(how + "-11-start-til-fods");
        start.pairs().tapName("Carla Friis").looks(how + "-12-par").done();
        QuestionPage question = start.begin();
        question.agree().what("Fælles frokost om torsdagen").belongsTo("Carla Friis").looks(how + "-13-aftale-gruppe")
                .doneInWalk();
        phone.wait(java.time.Duration.ofMinutes(46));
        question.looks(how + "-14-spoergsmaal-halvvejs").next().next().gather().looks(how + "-15-saml-jer").next()
                .table().looks(how + "-16-skema").end().looks(how + "-17-slut").toPlan()
                .looks(how + "-18-plan");
    }
}
