package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import androidx.test.core.app.ApplicationProvider;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.conversation.Agreement;
import dk.walkntalk.conversation.AgreementPart;
import dk.walkntalk.pages.AgreementPage;
import java.time.Duration;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RuntimeEnvironment;

/** One sentence becomes the five fields of an agreement. */
@RunWith(AndroidJUnit4.class)
public final class SaidAgreementTest {
    private static final String WHOLE = "Mette tilmelder sig kursus i projektledelse senest den 1. december 2027,"
            + " Anders har ansvaret, og vi følger op til næste MUS";

    @Rule public final Phone phone = new Phone();
    @Rule public final Legible legible = new Legible(phone);
    private Readymade mus;

    private AgreementPage agreement() {
        mus = Readymade.begin(phone).names("Anders Lund", "Mette Hansen").picked(0).picked(1);
        return mus.open().plan().add("Adfærd");
    }

    private String kept(AgreementPart part) {
        return mus.now().agreements().get(0).words(part).text();
    }

    @Test
    public void oneSentenceFillsTheFiveFields() {
        agreement().say(WHOLE).has(R.id.plan_when,
                "Senest den 1. december 2027 (onsdag 1. december 2027, uge 48)")
                .has(R.id.plan_who, "Mette Hansen").has(R.id.plan_responsible, "Anders Lund").looks("said")
                        .doneInPlan();
        assertEquals(WHOLE, mus.now().agreements().get(0).sentence().text());
        assertEquals("Mette Hansen", kept(AgreementPart.WHO));
        assertEquals("Anders Lund", kept(AgreementPart.RESPONSIBLE));
        assertFalse(kept(AgreementPart.WHAT).isBlank());
        assertFalse(kept(AgreementPart.FOLLOW_UP).isBlank());
    }

    @Test
    public void whatSomebodyWroteStays() {
        agreement().what("Kursus").say(WHOLE).has(R.id.plan_what, "Kursus").has(R.id.plan_who, "Mette Hansen")
                .doneInPlan();
        assertEquals("Kursus", kept(AgreementPart.WHAT));
    }

    @Test
    public void whoIsIIsAskedOnceAndRemembered() {
        AgreementPage page = agreement().say("Jeg skriver et udkast til en mødeplan");
        page.shows(R.id.plan_speaker, true).has(R.id.plan_who, "").looks("who").speaker("Mette Hansen")
                .has(R.id.plan_who, "Mette Hansen").doneInPlan().add("Struktur")
                .say("Jeg ringer til skolen").has(R.id.plan_who, "Mette Hansen");
    }

    @Test
    public void aSecondTapOnWhoIsIDoesNotTakeItBack() {
        agreement().say("Jeg skriver et udkast til en mødeplan").speaker("Mette Hansen").speaker("Mette Hansen")
                .isSpeaker("Mette Hansen").has(R.id.plan_who, "Mette Hansen").speaker("Anders Lund")
                .has(R.id.plan_who, "Anders Lund").isSpeaker("Anders Lund");
    }

    @Test
    public void twoAgreementsInOneBreathAreTwo() {
        agreement().say("Mette bestiller nye sko, og Anders skriver en mødeplan").looks("two")
                .addBesides("Skriver en mødeplan").doneInPlan();
        assertEquals(2, mus.now().agreements().size());
        Agreement second = mus.now().agreements().get(1);
        assertEquals("Skriver en mødeplan", second.words(AgreementPart.WHAT).text());
        assertEquals("Anders Lund", second.words(AgreementPart.WHO).text());
    }

    @Test
    public void whatIsNotUnderstoodIsAskedForAndTheSentenceStaysInSight() {
        String said = "Mette køber ny kaffemaskine den gamle er jo helt færdig senest den 1. december 2027";
        AgreementPage page = agreement().say(said).has(R.id.plan_what, "").has(R.id.plan_who, "Mette Hansen")
                .has(R.id.plan_said, said).looks("unclear");
        assertTrue(TextOnScreen.all().toString().contains("Hvad er aftalt?"));
        page.what("Køber en ny kaffemaskine");
        assertFalse(TextOnScreen.all().toString().contains("Hvad er aftalt?"));
        page.what("").doneInPlan();
        String plan = TextOnScreen.all().toString();
        assertTrue(plan, plan.contains(said) && plan.contains("Hvad er aftalt?"));
    }

    @Test
    public void aSecondAgreementOfWhichItIsNotUnderstoodWhatItIsIsOfferedAndCarriesTheSentence() {
        String said = "Mette bestiller nye sko, og Anders køber maskinen den gamle er jo helt færdig på fredag";
        agreement().say(said).looks("besides").addBesides("Hvad er aftalt?").doneInPlan();
        Agreement second = mus.now().agreements().get(1);
        assertEquals("", second.words(AgreementPart.WHAT).text());
        assertEquals("Anders Lund", second.words(AgreementPart.WHO).text());
        assertEquals(said, second.sentence().text());
        String plan = TextOnScreen.all().toString();
        assertTrue(plan, plan.contains(said));
    }

    @Test
    public void whoMayBeMeantIsOfferedAndNotFilledIn() {
        agreement().say("Anders bestiller nye stole til kantinen det gør Mette på fredag").has(R.id.plan_who, "")
                .offers(R.id.plan_who_other, "Måske: Anders Lund").looks("offered").instead(R.id.plan_who_other)
                .has(R.id.plan_who, "Anders Lund");
    }

    @Test
    public void whatWasReadButIsNotLikelyIsOfferedAndNotFilledIn() {
        agreement().say("Mette bestiller smørrebrød til afskeden senest to dage før").has(R.id.plan_what, "")
                .has(R.id.plan_who, "").offers(R.id.plan_who_other, "Måske: Mette Hansen")
                .offers(R.id.plan_what_other, "Måske: Bestiller smørrebrød til afskeden før").looks("unlikely")
                .instead(R.id.plan_who_other).has(R.id.plan_who, "Mette Hansen").instead(R.id.plan_what_other).has(R.id.plan_what, "Bestiller smørrebrød til afskeden før")
                .shows(R.id.plan_what_other, false);
    }

    @Test
    public void oneTapTakesTheOtherReading() {
        AgreementPage page = agreement().say("Mette skriver et udkast næste fredag");
        String first = kept(AgreementPart.WHEN);
        page.shows(R.id.plan_when_other, true).looks("other").instead(R.id.plan_when_other);
        String second = kept(AgreementPart.WHEN);
        assertFalse(second, second.equals(first) || second.isBlank());
        page.instead(R.id.plan_when_other).has(R.id.plan_when, first);
    }

    @Test
    public void whatIsSaidFurtherIsFollowedUntilSomebodyWrites() {
        agreement().say("Mette skriver et udkast").say("Mette skriver et udkast på mandag")
                .shows(R.id.plan_speaker, false).when("Snart").say("Mette skriver et udkast på tirsdag")
                .has(R.id.plan_when, "Snart");
    }

    @Test
    public void clearedFieldsStayClearedWhenTheScreenIsMadeAnew() {
        AgreementPage page = agreement().say(WHOLE).when("");
        phone.recreate();
        page.has(R.id.plan_when, "").has(R.id.plan_who, "Mette Hansen");
    }

    @Test
    public void theSentenceIsNotAPartOfThePlan() {
        agreement().say(WHOLE).doneInPlan();
        String plan = String.join("\n", TextOnScreen.all());
        assertFalse(plan, plan.contains("Anders har ansvaret"));
    }

    /** Nothing that was said is lost because nothing was understood. */
    @Test
    public void aSentenceThatSaysNoAgreementIsKeptAndShown() {
        agreement().say("Det var noget med vagterne").doneInPlan();
        phone.wait(Duration.ofHours(2));
        ApplicationProvider.<App>getApplicationContext().conversations().notebook().tidy(mus.id());
        phone.settle();
        assertEquals("Det var noget med vagterne", mus.now().agreements().get(0).sentence().text());
        assertFalse(mus.now().agreements().get(0).isInPlan());
    }

    @Test
    public void theHandoverCountsWhatIsInThePlan() {
        agreement().say(WHOLE).doneInPlan().add("Struktur").say("Det var noget med vagterne").doneInPlan().next();
        String screen = TextOnScreen.all().toString();
        assertTrue(screen, screen.contains("1 aftale"));
    }

    @Test
    public void deletedIsTheSentenceToo() {
        agreement().say(WHOLE).delete();
        assertEquals(0, mus.now().agreements().size());
        assertFalse(TextOnScreen.all().toString().contains("projektledelse"));
    }

    @Test
    public void ofAGroupInTheDarkInEnglish() {
        RuntimeEnvironment.setQualifiers("+en-night");
        Readymade.begin(phone, "albertslund-grus").names("Anders Lund", "Mette Hansen", "Bo Krog")
                .open("Anders Lund · Mette Hansen · Bo Krog").plan().add("Adfærd")
                .say("Jeg skriver et udkast næste fredag, og Anders ringer til skolen").looks("group");
    }

    @Test
    public void onASmallPhoneWithLettersTwiceAsLarge() {
        RuntimeEnvironment.setQualifiers("+w320dp-h568dp-xhdpi");
        RuntimeEnvironment.setFontScale(2);
        agreement().say("Jeg skriver et udkast senest på fredag, og Anders ringer til skolen").looks("small");
    }
}
