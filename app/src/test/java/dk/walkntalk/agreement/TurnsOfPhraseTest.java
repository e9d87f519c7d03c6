package dk.walkntalk.agreement;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;

/** Ways to say it that are heard more than they are written: "Bo kør lige", "i ulige uger", "planen ligger klar". */
public final class TurnsOfPhraseTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 2, 10);
    private static final Person INA = new Person("Ina Lund", PartyRole.LEDER);
    private static final Person OLE = new Person("Ole Vang", PartyRole.MEDARBEJDER);
    private static final AgreementReader READER = new AgreementReader(List.of(INA, OLE));

    private static List<SpokenAgreement> read(String utterance) {
        return READER.read(utterance, INA, TUESDAY);
    }

    private static SpokenAgreement does(String utterance, String who, String what) {
        List<SpokenAgreement> read = read(utterance);
        assertEquals(utterance, 1, read.size());
        SpokenAgreement only = read.get(0);
        assertEquals(utterance, what, only.hvad() == null ? "" : only.hvad().words());
        assertEquals(utterance, who, only.hvem() == null ? "" : String.join(", ", only.hvem().names()));
        return only;
    }

    @Test
    public void whatAThingIsLikeIsNotWhatWasDone() {
        does("Ole, send mig den opdaterede nøgleliste senest på fredag", "Ole Vang",
                "send mig den opdaterede nøgleliste");
        does("send mig den opdaterede nøgleliste i morgen", "", "send mig den opdaterede nøgleliste");
    }

    @Test
    public void oneIsToldByNameWithoutAComma() {
        does("Ole kør lige flaskerne på genbrugspladsen hver fredag", "Ole Vang", "kør flaskerne på genbrugspladsen");
        does("skriv bare at jeg flytter fryseren i sommerferien", "Ina Lund", "flytter fryseren");
    }

    @Test
    public void oddWeeksAreEachOtherWeek() {
        assertEquals("FREQ=WEEKLY;INTERVAL=2", does("Ole kører madvognen i ulige uger", "Ole Vang", "kører madvognen")
                .hvornaar().recurrence());
    }

    @Test
    public void whenTheThingIsReadyIsWhenItIsDone() {
        assertEquals(LocalDate.of(2026, 4, 7), does("Ole lægger en vagtplan, og planen ligger klar den syvende april",
                "Ole Vang", "lægger en vagtplan").hvornaar().end());
    }

    @Test
    public void oneTimeIsOfBothThingsBeforeIt() {
        List<SpokenAgreement> both = read("jeg tager skabene på gangen og Ole tager dem i kælderen og det skal være "
                + "gjort inden maj");
        assertEquals(2, both.size());
        for (SpokenAgreement one : both) {
            assertEquals(LocalDate.of(2026, 4, 30), one.hvornaar().end());
        }
    }

    @Test
    public void aTimeInsideAQuestionIsOfTheQuestion() {
        assertNull(does("Ole finder ud af hvem der har den i uge elleve", "Ole Vang",
                "finder ud af hvem der har den i uge elleve").hvornaar());
        assertNull(does("Ole spørger HR om jeg må beholde vikaren til og med maj", "Ole Vang",
                "spørger HR om jeg må beholde vikaren til og med maj").hvornaar());
    }

    @Test
    public void whatOneGoesAlongToIsDoneThatDay() {
        assertEquals("den 29. april", does("Ole går med på driftsmødet i vejgården den 29. april", "Ole Vang",
                "går med på driftsmødet i vejgården").hvornaar().words());
    }

    @Test
    public void whatSomebodyElseIsToSeeToIsHis() {
        does("komfuret skal ses efter af en elektriker inden maj", "en elektriker", "komfuret skal ses efter");
    }

    @Test
    public void whatIsLeftInDoubtFillsNobodyIn() {
        List<SpokenAgreement> read = read("Ole du kan da ikke have de sko på i det her vejr");
        for (SpokenAgreement one : read) {
            assertNull(String.valueOf(one), one.hvem());
            assertNull(String.valueOf(one), one.hvad());
        }
    }

    @Test
    public void whoIsTrainedIsNotWhoTrains() {
        does("Ole bliver oplært i det nye system af Ina i næste uge", "Ina Lund", "Ole bliver oplært i det nye system");
        does("medlemmerne bliver indkaldt af Ole til et møde om reglerne i begyndelsen af juni", "Ole Vang",
                "medlemmerne bliver indkaldt til et møde om reglerne");
    }

    @Test
    public void oneWhoIsNoPartyDoesItAloneOrBesideThem() {
        does("en konsulent fra HR gennemgår planen i uge 17", "en konsulent fra HR", "gennemgår planen");
        does("Ole og pedellen fra Engskolen rydder stien i marts", "Ole Vang, pedellen fra Engskolen", "rydder stien");
        does("pædagogmedhjælperen følger Ole i køkkenet i næste uge", "pædagogmedhjælperen", "følger Ole i køkkenet");
    }

    @Test
    public void whoItIsMayStandLast() {
        does("den der svarer på mails fra forældrene er Ole og det begynder han på efter påske", "Ole Vang",
                "svarer på mails fra forældrene");
        does("øh Ole nej det er mig der spørger klubben om vi må låne salen senest på onsdag", "Ina Lund",
                "spørger klubben om vi må låne salen");
    }

    @Test
    public void whenItShallBeReadyIsToldOfTheThing() {
        LocalDate end = LocalDate.of(2026, 3, 31);
        assertEquals(end, does("Ole svarer på høringen og det skal være afsted senest den 31. marts", "Ole Vang",
                "svarer på høringen").hvornaar().end());
        assertEquals(end, does("Ole skriver en folder og den er klar til tryk senest den 31. marts", "Ole Vang",
                "skriver en folder").hvornaar().end());
        assertEquals(end, does("Ole tæller stolene og han har tallet klar senest den 31. marts", "Ole Vang",
                "tæller stolene").hvornaar().end());
        assertEquals("fremmødet ... i juni", "i juni", does("Ole starter et hold op efter påske og jeg følger op på "
                + "fremmødet i juni", "Ole Vang", "starter et hold op").opfoelgning().hvornaar().words());
    }

    @Test
    public void anotherDoesTheSameAtAnotherTime() {
        List<SpokenAgreement> both = read("jeg lukker klubben af om onsdagen og Ole gør det om torsdagen");
        assertEquals(2, both.size());
        assertEquals("gør det", both.get(1).hvad().words());
        assertEquals("FREQ=WEEKLY;BYDAY=WE", both.get(0).hvornaar().recurrence());
        assertEquals("FREQ=WEEKLY;BYDAY=TH", both.get(1).hvornaar().recurrence());
    }

    @Test
    public void whatIsOfAThingIsNoTime() {
        assertEquals("inden uge 9", does("jeg finder sager for de sidste fem år inden uge 9", "Ina Lund",
                "finder sager for de sidste fem år").hvornaar().words());
        assertEquals("inden udgangen af april", does("Ole gennemgår planer ældre end tre måneder inden udgangen af "
                + "april", "Ole Vang", "gennemgår planer ældre end tre måneder").hvornaar().words());
        assertEquals("inden jul", does("Ole skærer antallet ned fra ti til seks inden jul", "Ole Vang",
                "skærer antallet ned fra ti til seks").hvornaar().words());
        does("Ole laver en turplan for ugerne op til sommerferien", "Ole Vang",
                "laver en turplan for ugerne op til sommerferien");
    }

    @Test
    public void twoDaysBeforeAMeetingIsCountedFromItsDay() {
        assertEquals(LocalDate.of(2026, 2, 24), does("to dage før mødet den 26. februar sender Ole dagsordenen ud",
                "Ole Vang", "sender dagsordenen ud").hvornaar().start());
    }

    @Test
    public void theTurnOfTheMonthAndTheEndOfEachMonthAreTimes() {
        assertEquals(LocalDate.of(2026, 2, 28), does("Ole retter teksten inden månedsskiftet", "Ole Vang",
                "retter teksten").hvornaar().end());
        assertEquals("FREQ=MONTHLY", does("Ole afstemmer konti i slutningen af hver måned", "Ole Vang",
                "afstemmer konti").hvornaar().recurrence());
    }

    @Test
    public void oneNameInAnotherPlaceIsToldSomethingOrGivenIt() {
        does("Send lige Ole listen over firmaer senest i morgen", "", "send Ole listen over firmaer");
        does("Ole godkender den den 2. marts", "Ole Vang", "godkender den");
    }
}
