package dk.walkntalk;

import static androidx.test.espresso.Espresso.pressBack;
import static org.junit.Assert.assertEquals;

import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.concept.Variant;
import dk.walkntalk.pages.GatherPage;
import dk.walkntalk.pages.OverviewPage;
import dk.walkntalk.pages.PuzzlePage;
import dk.walkntalk.pages.QuestionPage;
import dk.walkntalk.pages.TablePage;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RuntimeEnvironment;

/** Skema: the questions in their order, the form as a table, the leader's wording, and gathering points. */
@RunWith(AndroidJUnit4.class)
public final class FormWalkTest {
    private static final String FIRST = "Hvordan trives du helt grundlæggende med dit arbejde og dine opgaver?";
    private static final String SEVENTH =
            "Kender du Albertslund Kommunes vision – og hvordan giver den mening for vores opgave?";

    @Rule public final Phone phone = new Phone();

    private Readymade mus() {
        return Readymade.begin(phone).walkingAt(4).note(0, "Mere tid til nye elever").agreed(0, "Kursus i foråret");
    }

    @Test
    public void theTableShowsWhatWasSaidSoFarUnderTheFormsOwnHeadings() {
        TablePage table = mus().open().walkOn().play("Mod").table();
        table.headed("UDVIKLINGSPLAN").shows("Kursus i foråret")
                .shows(words(R.string.walk_table_note, "Mere tid til nye elever"))
                .shows("Arbejdsglæde · " + words(R.string.walk_table_played, "Mod")
                        + " · Vores opgave · Feedback · Nærvær");
        table.says(FIRST, R.string.walk_table_talked).says(SEVENTH, R.string.walk_table_open);
    }

    @Test
    public void onAWideScreenTheColumnsStandSideBySide() {
        RuntimeEnvironment.setQualifiers("+w891dp-h411dp-land");
        TablePage table = mus().open().walkOn().table();
        for (String column : new String[] {"Perspektiver", "Spørgsmål", "Stikord for samtalen", "Noter", "Aftaler"}) {
            table.shows(column);
        }
        assertEquals("headings in one line", 1, phone.front(activity -> {
            android.view.ViewGroup rows = activity.findViewById(R.id.walk_table_rows);
            android.view.ViewGroup head = (android.view.ViewGroup) rows.getChildAt(0);
            java.util.Set<Integer> tops = new java.util.HashSet<>();
            for (int i = 0; i < head.getChildCount(); i++) {
                tops.add(head.getChildAt(i).getTop());
            }
            return tops.size() == 1 && head.getChildCount() == 5 ? 1 : 0;
        }).intValue());
        table.shows("1  Mere tid til nye elever");
    }

    @Test
    public void aQuestionInTheTableIsOneTapAway() {
        QuestionPage question = mus().open().walkOn().table().open(SEVENTH).asks(SEVENTH).isAt("Opgaver", 7, 9);
        question.table().says(SEVENTH, R.string.walk_table_here).back().asks(SEVENTH);
        question.leave().walkOn().asks(SEVENTH);
    }

    @Test
    public void theTableIsStillThereWhenTheProcessWasEnded() {
        TablePage table = mus().open().walkOn().table();
        phone.endProcess();
        table.shows("Kursus i foråret").openAgreement("Kursus i foråret").has(R.id.plan_what, "Kursus i foråret");
        pressBack();
        phone.settle();
        table.end().titled(R.string.walk_end_title_early);
    }

    @Test
    public void theConceptsOwnWordingIsOneTapAwayWhereTheLeaderHasGivenAnother() {
        String own = "Hvordan har du det med at være her?";
        Readymade mus = Readymade.begin(phone).walkingAt(0).reworded(0, own);
        QuestionPage question = mus.open().walkOn().asks(own).hasOriginal(true, false).original(FIRST);
        phone.endProcess();
        question.asks(own).hasOriginal(true, true).foldOriginal().next().hasOriginal(false, false);
        question.table().shows(own).end().titled(R.string.walk_end_title_early);
        pressBack();
        pressBack();
        phone.settle();
        question.back().asks(own).hasOriginal(true, false);
    }

    @Test
    public void thePuzzleAsksInTheLeadersWordsToo() {
        String own = "Hvordan har du det med at være her?";
        PuzzlePage puzzle = Readymade.begin(phone).variant(Variant.PUSLESPIL).reworded(0, own).picked(0).picked(1)
                .open().startWalk().beginPuzzle();
        assertEquals(words(R.string.walk_piece_open, "Adfærd", 1, own), puzzle.names().get(0));
        puzzle.end().talkAbout(own).asks(own).original(FIRST);
    }

    @Test
    public void aGroupOnFootIsGatheredBetweenTwoPerspectivesAndComesBackThere() {
        Readymade grus = grus().walkingAt(2);
        GatherPage gather = grus.open().walkOn().gather().asksAfter("Adfærd").leadsTo("Struktur");
        phone.endProcess();
        new GatherPage(phone).asksAfter("Adfærd");
        OverviewPage overview = leave();
        gather = overview.walkOnAtGathering().asksAfter("Adfærd");
        gather.agree().what("Morgenmøde").doneInGathering().shows("Morgenmøde").next().isAt("Struktur", 4, 9)
                .back().isAt("Adfærd", 3, 9);
    }

    private OverviewPage leave() {
        androidx.test.espresso.Espresso.onView(androidx.test.espresso.matcher.ViewMatchers.withId(R.id.walk_leave))
                .perform(androidx.test.espresso.action.ViewActions.click());
        phone.leaveWalk();
        return new OverviewPage(phone);
    }

    @Test
    public void nobodyIsSentForAWalkWhoMeansToSit() {
        Readymade.begin(phone, "albertslund-lus-skema").names("Birgit", "Anders").seated("Rådhuset")
                .picked(0, "Mod").picked(1, "Helhed").open().stikord().leadsOnBy(R.string.stikord_ready_seated);
    }

    @Test
    public void aSeatedGroupGoesStraightOn() {
        grus().walkingAt(2).seated("Lokale 4").open().walkOn().next().isAt("Struktur", 4, 9);
    }

    private Readymade grus() {
        return Readymade.begin(phone, "albertslund-grus").names("Anders", "Mette", "Bo");
    }

    private static String words(int id, Object... arguments) {
        return Phone.context().getString(id, arguments);
    }
}
