package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import android.app.Application;
import android.content.Intent;
import android.provider.Settings;
import androidx.test.core.app.ApplicationProvider;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.pages.HomePage;
import dk.walkntalk.pages.QuestionPage;
import dk.walkntalk.pages.WalkStartPage;
import java.time.Duration;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.Shadows;

/** What a concept asks to be kept in mind: before the first step, at every question, and as time goes. */
@RunWith(AndroidJUnit4.class)
public final class WalkPromptsTest {
    private static final String SENTENCE = "Under LUS er det samtidig vigtigt, at materialets spørgsmål relateres til "
            + "lederens ledelsespraksis og arbejde med medarbejdertrivsel, økonomistyring og sygefravær m.v.";

    @Rule public final Phone phone = new Phone();

    private Readymade lus(String concept) {
        return Readymade.begin(phone, concept).names("Birgit Holm", "Anders Lund").picked(0).picked(1);
    }

    @Test
    public void theThemesOfLusAreTickedAtAnyQuestionAndTheirSentenceIsOneTapAway() {
        Readymade lus = lus("albertslund-lus");
        QuestionPage question = lus.open().startWalk().begin().remembers(SENTENCE).touch("økonomistyring").next()
                .hasTouched("økonomistyring").touch("medarbejdertrivsel");
        phone.endProcess();
        question.hasTouched("medarbejdertrivsel").table().end().missesThemes(
                "lederens ledelsespraksis · sygefravær m.v.");
        assertEquals("themes are no questions", 1, lus.now().talkedCount());
        phone.reopen();
        new HomePage(phone).sees(Phone.context().getString(R.string.home_card_progress,
                Phone.context().getResources().getQuantityString(R.plurals.home_questions, 1, 1),
                Phone.context().getResources().getQuantityString(R.plurals.home_agreements, 0, 0)));
    }

    @Test
    public void whereHealthIsInPlayNobodyIsToBeNamedInNotesAndAgreements() {
        QuestionPage question = lus("albertslund-lus").open().startWalk().begin().warnsOfHealth(false);
        question.agree().shows(R.id.plan_health, false).doneInWalk();
        question.touch("sygefravær m.v.").warnsOfHealth(true);
        question.agree().shows(R.id.plan_health, true).looks("aftale-helbred").doneInWalk();
        question.touch("sygefravær m.v.").warnsOfHealth(false);
    }

    @Test
    public void whoeverSitsIsAskedForNoPackingAndNoPromise() {
        WalkStartPage start = Readymade.begin(phone).picked(0).picked(1).seated("Mødelokale 2").open().startWalk();
        start.saysIn(R.id.walk_start_title, words(R.string.walk_start_title_seated))
                .saysIn(R.id.walk_start_place, words(R.string.walk_start_place, "Mødelokale 2"))
                .saysIn(R.id.walk_begin, words(R.string.walk_begin_seated))
                .shows(R.id.walk_start_promise, false).shows(R.id.walk_bring, false)
                .shows(R.id.walk_introduced, true);
    }

    @Test
    public void onFootThereIsAPackingListAndOnlyAnIntroductionWhereTheConceptHasOne() {
        WalkStartPage start = lus("albertslund-lus-skema").open().startWalk().looks("lus-skema");
        start.saysIn(R.id.walk_bring, "•  skemaet\n•  en kuglepen/tusch").shows(R.id.walk_start_promise, true)
                .shows(R.id.walk_introduced, false).shows(R.id.walk_introduce_heading, false)
                .shows(R.id.walk_precondition_text, false).shows(R.id.walk_pairs_go, false)
                .saysIn(R.id.walk_time_text, "Det anbefales at afsætte ca. 1½ time pr. LUS.");
    }

    @Test
    public void theHostOfTheConceptIntroduces() {
        lus("albertslund-lus").open().startWalk().saysIn(R.id.walk_introduced, words(R.string.walk_introduces,
                "Birgit Holm", "koblingen mellem konceptet og organisationskompasset"));
    }

    @Test
    public void doNotDisturbIsThePhonesOwnSetting() {
        lus("albertslund-lus-skema").open().startWalk().openDoNotDisturb();
        Intent asked = phone.started();
        assertEquals(Settings.ACTION_ZEN_MODE_PRIORITY_SETTINGS, asked.getAction());
    }

    @Test
    public void aPhoneWithoutThatSettingIsToldWhereElseToFindIt() {
        WalkStartPage start = lus("albertslund-lus-skema").open().startWalk();
        Application app = ApplicationProvider.getApplicationContext();
        Shadows.shadowOf(app).checkActivities(true);
        start.openDoNotDisturb().told(R.string.walk_quiet_none);
    }

    @Test
    public void timeIsShownAgainstWhatIsSetAsideAndAtHalfOneTurnsRound() {
        QuestionPage question = lus("albertslund-lus-skema").open().startWalk().begin().hasTime(0, 90)
                .hasShare("Adfærd", 30).saysTurnRound(false);
        phone.wait(Duration.ofMinutes(45));
        question.hasTime(45, 90).saysTurnRound(true).turned().saysTurnRound(false);
        phone.endProcess();
        phone.wait(Duration.ofMinutes(50));
        question.hasTime(95, 90).saysTurnRound(false);
    }

    @Test
    public void theMinutesThatThePartiesAgreedOnGoBeforeTheConcepts() {
        QuestionPage question = lus("albertslund-lus-skema").minutes(60).seated("Lokale 1").open().startWalk()
                .saysIn(R.id.walk_time_text, words(R.string.walk_start_minutes, 60)).begin().hasTime(0, 60)
                .hasShare("Adfærd", 20);
        phone.wait(Duration.ofMinutes(40));
        question.hasTime(40, 60).saysTurnRound(false);
    }

    @Test
    public void inEnglishTheAppsWordsAreEnglishAndTheConceptsAreDanish() {
        RuntimeEnvironment.setQualifiers("+en");
        QuestionPage question = lus("albertslund-lus").open().startWalk().begin().touch("sygefravær m.v.");
        question.warnsOfHealth(true).remembers(SENTENCE);
        assertTrue(words(R.string.walk_health).startsWith("Write about the department"));
    }

    private static String words(int id, Object... arguments) {
        return Phone.context().getString(id, arguments);
    }
}
