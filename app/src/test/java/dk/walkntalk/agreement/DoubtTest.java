package dk.walkntalk.agreement;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;

/** What is not sound is left empty: each kind of doubt, beside a sentence much like it that is read. */
public final class DoubtTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 2, 10);
    private static final Person METTE = new Person("Mette Hansen", PartyRole.LEDER);
    private static final Person ANDERS = new Person("Anders Lund", PartyRole.MEDARBEJDER);
    private static final Person ASK = new Person("Ask Storm", PartyRole.MEDARBEJDER);
    private static final AgreementReader READER = new AgreementReader(List.of(METTE, ANDERS, ASK));

    private static List<SpokenAgreement> read(String utterance) {
        return READER.read(utterance, METTE, TUESDAY);
    }

    private static SpokenAgreement one(String utterance) {
        List<SpokenAgreement> read = read(utterance);
        assertEquals(utterance, 1, read.size());
        return read.get(0);
    }

    private static void empty(String utterance, String who) {
        SpokenAgreement read = one(utterance);
        assertNull(utterance, read.hvad());
        assertEquals(utterance, List.of(who), read.hvem().names());
        assertNotNull(utterance, read.hvornaar());
    }

    private static void does(String utterance, String hvad) {
        assertEquals(utterance, hvad, one(utterance).hvad().words());
    }

    @Test
    public void aVerbThatNothingOpensAPlaceForIsOfAnotherSentence() {
        empty("Mette køber ny kaffemaskine den gamle er jo helt færdig på fredag", "Mette Hansen");
        empty("mette spørger kommunen om kortet den ligger der jo på fredag", "Mette Hansen");
        empty("Anders udpeger en vikar, og hans nye chef godkender det på fredag", "Anders Lund");
        does("mette spørger kommunen om kortet det gør jeg på fredag", "spørger kommunen om kortet");
        does("anders undersøger om hallen er ledig på fredag", "undersøger om hallen er ledig");
        does("anders laver en liste over hvad vi mangler på fredag", "laver en liste over hvad vi mangler");
        does("anders køber stole og lader dem stå på fredag", "køber stole og lader dem stå");
    }

    @Test
    public void aSubjectThatNothingOpensAPlaceForIsOfAnotherSentence() {
        empty("anders ringer til skolen om turen har hun fri på fredag", "Anders Lund");
        empty("mette rydder op sammen med ask de starter på mandag", "Mette Hansen");
        does("anders hører på mandag om hun har fri", "hører om hun har fri");
    }

    @Test
    public void whatWasOrIsSoIsNoAgreement() {
        for (String told : List.of("først tænkte jeg at vi skulle vente på fredag", "anders har fødselsdag på fredag",
                "anders snubler på fredag", "mette har det med at ringe når man sidder i bilen",
                "toget kører på fredag", "drengen med bøjlen han græder på fredag")) {
            assertEquals(told, List.of(), read(told));
        }
        does("anders har vagten på fredag", "har vagten");
        does("anders deltager på fredag", "deltager");
    }

    @Test
    public void whatIsToldFirstStandsBesideNoAgreement() {
        does("opvasken den står bare der så anders laver en plan på mandag", "laver en plan");
        does("fordi jeg bliver afbrudt hele tiden så jeg flytter kontor på mandag", "flytter kontor");
    }

    @Test
    public void anEndThatIsLeftOverOrBrokenOffLeavesItEmpty() {
        empty("anders taler med driftschefen ikke på fredag", "Anders Lund");
        does("mette skriver til hr. olsen på fredag", "skriver til hr. olsen");
        does("anders taler med HR på fredag", "taler med HR");
    }

    @Test
    public void aTimeThatIsAPartOfTheThingLeavesBothEmpty() {
        for (String part : List.of("anders rykker mødet til efter klokken tre på fredag",
                "anders flytter mødet til på fredag")) {
            assertNull(part, one(part).hvad());
            assertNull(part, one(part).hvornaar());
            assertEquals(part, List.of("Anders Lund"), one(part).hvem().names());
        }
        does("anders skriver breve kun på hverdage", "skriver breve kun på hverdage");
        assertNull(one("anders skriver breve kun på hverdage").hvornaar());
        does("anders får ventetiden ned på ni uger inden jul", "får ventetiden ned på ni uger");
    }

    @Test
    public void whatSomebodyDoesIsNotWhatGoodItDoes() {
        SpokenAgreement read = one("mette skal til tandlægen på torsdag så anders tager mødet");
        assertNull(read.hvad());
        assertNull(read.vaerdi());
        assertEquals("Mette får ro", one("anders bestiller stole på fredag så mette får ro").vaerdi());
    }

    @Test
    public void whereAnotherMayBeMeantWhoIsOfferedAndNotFilledIn() {
        SpokenAgreement other = one("ask taler med kommunen om stolene det gør anders på fredag");
        assertEquals(List.of(), other.hvem().names());
        assertEquals(List.of("Ask Storm"), other.hvem().alt());
        SpokenAgreement among = one("vi taler med kommunen om stolene det gør anders på fredag");
        assertEquals(List.of("Anders Lund"), among.hvem().names());
        SpokenAgreement he = read("mette spørger ask om vagten og han svarer inden fredag").get(1);
        assertEquals("svarer", he.hvad().words());
        assertEquals(List.of(), he.hvem().names());
        assertEquals(1, he.hvem().alt().size());
    }

    @Test
    public void twoTimesForOneAgreementLeaveWhenEmpty() {
        SpokenAgreement two = one("mette står for vagterne om fredagen og det skal være i orden om fjorten dage");
        assertEquals("vagterne", two.hvad().words());
        assertNull(two.hvornaar());
    }

    @Test
    public void anAgreementOfWhichItIsNotKnownWhatItIsKeepsItsPlaceAmongOthers() {
        List<SpokenAgreement> two = read("Mette bestiller nye sko, og Anders køber maskinen den gamle er jo helt færdig"
                + " på fredag");
        assertEquals(2, two.size());
        assertNull(two.get(1).hvad());
        assertEquals(List.of("Anders Lund"), two.get(1).hvem().names());
    }
}
