package dk.walkntalk.agreement;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.Test;

/** Small words that turn what is meant: "det er så Bo der", "vi to ting", "ti til en kort snak", "den dag". */
public final class SmallWordsTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 2, 10);
    private static final Person LISE = new Person("Lise Toft", PartyRole.LEDER);
    private static final Person NOAH = new Person("Noah Krog", PartyRole.MEDARBEJDER);
    private static final AgreementReader READER = new AgreementReader(List.of(LISE, NOAH));

    private static List<SpokenAgreement> read(String utterance) {
        return READER.read(utterance, LISE, TUESDAY);
    }

    private static SpokenAgreement one(String utterance) {
        List<SpokenAgreement> read = read(utterance);
        assertEquals(utterance, 1, read.size());
        return read.get(0);
    }

    private static SpokenAgreement does(String utterance, String who, String what) {
        SpokenAgreement read = one(utterance);
        assertEquals(utterance, what, read.hvad() == null ? "" : read.hvad().words());
        assertEquals(utterance, who, read.hvem() == null ? "" : String.join(", ", read.hvem().names()));
        return read;
    }

    @Test
    public void whoItIsMayStandBehindASmallWord() {
        does("det er så Noah der ringer til skolen på mandag", "Noah Krog", "ringer til skolen");
        does("Noah det er dig der henter nøglerne på mandag", "Noah Krog", "henter nøglerne");
        does("du henter nøglerne hos vagten snarest Noah ikke også", "Noah Krog", "henter nøglerne hos vagten");
        does("Noah, hæng planen op senest i aften", "Noah Krog", "hæng planen op");
    }

    @Test
    public void twoThingsAreNotTheTwoOfUs() {
        does("hver især skriver vi to ting ned inden mødet", "Lise Toft, Noah Krog", "skriver to ting ned");
        does("vi to tager ud til borgeren på fredag", "Lise Toft, Noah Krog", "tager ud til borgeren");
    }

    @Test
    public void whatIsFollowedUpIsAgreedThoughItSoundsLikeAHabit() {
        SpokenAgreement sings = does("Noah synger med børnene på gangen hver morgen og jeg følger op i maj",
                "Noah Krog", "synger med børnene på gangen");
        assertEquals(List.of("Lise Toft"), sings.opfoelgning().hvem().names());
        does("Noah får styr på planen i de tre nye huse, og så tager vi en status den 9. april.", "Noah Krog",
                "får styr på planen i de tre nye huse");
        assertTrue(read("Noah synger med børnene på gangen hver morgen").isEmpty());
    }

    @Test
    public void thatDayIsTheDaySaidBefore() {
        List<SpokenAgreement> two = read("Noah deltager i supervision den ottende april og Lise passer telefonen den "
                + "dag");
        assertEquals(2, two.size());
        assertEquals("passer telefonen", two.get(1).hvad().words());
        assertEquals(LocalDate.of(2026, 4, 8), two.get(1).hvornaar().start());
        assertEquals(LocalDate.of(2026, 4, 8), two.get(0).hvornaar().start());
    }

    @Test
    public void anHourIsNoEndWhereATalkBegins() {
        SpokenAgreement meet = does("vi ses om tirsdagen klokken ti til en kort snak om de tunge besøg",
                "Lise Toft, Noah Krog", "ses til en kort snak om de tunge besøg");
        assertEquals("om tirsdagen klokken ti", meet.hvornaar().words());
        assertEquals(LocalTime.of(10, 0), meet.hvornaar().from());
    }

    @Test
    public void closingTimeIsNoLastDayOfWhatComesAgain() {
        When daily = does("Noah rydder op på kontoret hver dag inden lukketid", "Noah Krog", "rydder op på kontoret")
                .hvornaar();
        assertEquals(Relation.EVERY, daily.relation());
        assertNull(daily.end());
        assertEquals("hver dag inden lukketid", daily.words());
    }

    @Test
    public void roomIsSomethingThatHappens() {
        When room = one("Noah melder sig til kurset når der er plads").hvornaar();
        assertEquals(Relation.EVENT, room.relation());
        assertEquals("der er plads", room.event());
    }

    @Test
    public void aPlanForSomethingIsOneThing() {
        SpokenAgreement plan = does("Noah laver en plan for at få ventetiden ned inden sommer", "Noah Krog",
                "laver en plan for at få ventetiden ned");
        assertNull(plan.vaerdi());
    }

    @Test
    public void aPaperThatShallBeHandedInIsNoFollowUp() {
        does("evalueringen af forløbet skal afleveres i første halvår", "", "evalueringen af forløbet skal afleveres");
        does("evalueringen af nedbruddet skal ligge hos direktionen senest den 18. marts", "",
                "evalueringen af nedbruddet skal ligge hos direktionen");
    }

    @Test
    public void aClauseWithTheTimeLeavesTheTimeOfAQuestionWhereItIs() {
        SpokenAgreement nights = does("Noah tager kontakt til sygehuset om udskrivninger i weekenden og det sker på "
                + "mandag", "Noah Krog", "tager kontakt til sygehuset om udskrivninger i weekenden");
        assertEquals("på mandag", nights.hvornaar().words());
        SpokenAgreement both = does("Noah aftaler med sygehuset hvem der kører når begge biler er ude og det skal være "
                + "på plads inden den første april", "Noah Krog",
                "aftaler med sygehuset hvem der kører når begge biler er ude");
        assertEquals("inden den første april", both.hvornaar().words());
        SpokenAgreement done = does("Noah søger om penge til nye knive og det er han færdig med om ti dage",
                "Noah Krog", "søger om penge til nye knive");
        assertEquals("om ti dage", done.hvornaar().words());
    }

    @Test
    public void whatBothAreDoneWithHasOneTime() {
        List<SpokenAgreement> two = read("Noah laver en tjekliste til altaner og Lise laver en til tagterrasser, begge "
                + "er færdige senest den 18. marts.");
        assertEquals(2, two.size());
        assertEquals(two.get(0).hvornaar(), two.get(1).hvornaar());
        assertEquals("senest den 18. marts", two.get(0).hvornaar().words());
    }

    @Test
    public void theDayAtTheEndIsOfTheDeedThoughItStandsAfterTheGood() {
        SpokenAgreement lunch = does("Lise inviterer til frokost så Noah kan møde den nye chef onsdag klokken tolv",
                "Lise Toft", "inviterer til frokost");
        assertEquals("onsdag klokken tolv", lunch.hvornaar().words());
        assertEquals("Noah kan møde den nye chef", lunch.vaerdi());
    }

    @Test
    public void aFollowUpWaitsForWhatHappens() {
        FollowUp up = one("det evaluerer vi når kurset er slut").opfoelgning();
        assertEquals("kurset er slut", up.hvornaar().event());
        assertEquals("den 26. maj", one("vi gør status på alt det her den 26. maj").opfoelgning().hvornaar().words());
    }

    @Test
    public void officesActToo() {
        does("helpdesken lukker for telefonerne på fredag", "helpdesken", "lukker for telefonerne");
        does("sekretariatet indkalder til fælles møde på fredag", "sekretariatet", "indkalder til fælles møde");
    }

    @Test
    public void whatIsWonderedAtOrHeardOfIsNotAgreed() {
        assertTrue(read("tænk at Noah allerede har været her i ti år").isEmpty());
        assertTrue(read("sikke en vind i dag man bliver jo blæst helt omkuld").isEmpty());
        assertTrue(read("ingen af os kan love noget om sommerferien endnu").isEmpty());
        assertTrue(read("kantinen får nye borde i juli har jeg hørt").isEmpty());
    }
}
