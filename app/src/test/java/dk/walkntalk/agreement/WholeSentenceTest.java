package dk.walkntalk.agreement;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;

/** What the build of a sentence tells, whatever its words: reasons, agents, what stands between, what is taken up. */
public final class WholeSentenceTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 2, 10);
    private static final Person VERA = new Person("Vera Holm", PartyRole.MEDARBEJDER);
    private static final Person TROELS = new Person("Troels Krag", PartyRole.LEDER);
    private static final AgreementReader READER = new AgreementReader(List.of(VERA, TROELS));

    private static SpokenAgreement one(String utterance) {
        List<SpokenAgreement> read = READER.read(utterance, VERA, TUESDAY);
        assertEquals(utterance, 1, read.size());
        return read.get(0);
    }

    private static void what(String utterance, String hvad) {
        assertEquals(utterance, hvad, one(utterance).hvad().words());
    }

    private static void who(String utterance, String hvad, String who) {
        what(utterance, hvad);
        assertEquals(utterance, List.of(who), one(utterance).hvem().names());
    }

    private static void follows(String utterance, String words) {
        assertEquals(utterance, words, one(utterance).opfoelgning().hvornaar().words());
    }

    @Test
    public void aReasonToldAfterwardsIsNoPartOfWhatIsDone() {
        what("Troels bestiller nye handsker inden fredag fordi de gamle er hullede", "bestiller nye handsker");
        what("Vera skriver til naboerne i morgen da vejen bliver spærret", "skriver til naboerne");
        assertEquals("bestiller handsker fordi de gamle er hullede",
                one("Troels bestiller handsker fordi de gamle er hullede").hvad().alt());
        what("Troels bestiller handsker på fredag men ikke fordi de gamle er hullede",
                "bestiller handsker men ikke fordi de gamle er hullede");
    }

    @Test
    public void aDayInAReasonIsOfTheReasonAndADeadlineAfterItIsNot() {
        assertNull(one("Vera rydder værelset fordi der kommer en ny beboer på fredag").hvornaar());
        assertEquals("inden påske",
                one("Vera får en ny stol fordi hun har ondt i ryggen inden påske").hvornaar().words());
    }

    @Test
    public void afAfterAPassiveLeadsToWhoDoesItWhoeverItIs() {
        who("kassen tømmes hver aften af den der lukker", "kassen tømmes", "den der lukker");
        who("skabene males af de unge fra ungdomsskolen i sommerferien", "skabene males", "de unge fra ungdomsskolen");
        who("journalerne gennemgås af to sygeplejersker hver uge", "journalerne gennemgås", "to sygeplejersker");
        who("det nye skema udfyldes af alle ansatte senest fredag", "det nye skema udfyldes", "alle ansatte");
        who("skiltet skal males om inden åbningen det gør pedellen", "skiltet skal males om", "pedellen");
        assertNull(one("kasserne fyldes af de nye stole på fredag").hvem());
    }

    @Test
    public void betweenHasAndTheResponsibilityMayStandATimeOrOthers() {
        SpokenAgreement both = one("Vera har sammen med Troels ansvaret for sommerfesten");
        assertEquals("sommerfesten", both.hvad().words());
        assertEquals(List.of("Vera Holm", "Troels Krag"), both.ansvar().names());
        SpokenAgreement dated = one("Vera har fra april ansvaret for budgettet");
        assertEquals("fra april", dated.hvornaar().words());
        assertEquals(List.of("Vera Holm"), dated.ansvar().names());
    }

    @Test
    public void whatIsAskedOrTalkedOfAgainFollowsUp() {
        follows("Vera indfører den nye vagtplan i marts og Troels hører til det på lederforum", "på lederforum");
        follows("Troels rydder kælderen inden påske og Vera spørger ind til det til næste 1:1", "til næste 1:1");
        follows("Vera prøver den nye rute i to uger, vi vender den på teammødet", "på teammødet");
        follows("Vera laver en prøveuge i uge 11 og Troels samler op med beboerrådet ugen efter", "ugen efter");
        follows("Vera beskærer roserne i marts og Troels kigger forbi og følger op i april", "i april");
        assertEquals(2, READER.read("Vera henter cyklen på fredag og Troels ser på den i marts", null, TUESDAY).size());
    }

    @Test
    public void theModalOfWhatShallBeDoneStays() {
        SpokenAgreement read = one("der skal købes nye håndklæder senest i uge 10");
        assertEquals("skal købes nye håndklæder", read.hvad().words());
        assertEquals("købes nye håndklæder", read.hvad().alt());
    }

    @Test
    public void whereAThingShallLieByADayIsTheDayOfWhatWasSaidBefore() {
        SpokenAgreement read = one("Vera laver en plan for haven "
                + "og den skal ligge på mit bord senest den tredje marts");
        assertEquals("laver en plan for haven", read.hvad().words());
        assertEquals(LocalDate.of(2026, 3, 3), read.hvornaar().end());
    }

    @Test
    public void aDayOfAnEventInsideStaysThereWhereAnotherDatesTheWhole() {
        what("Vera skriver referat af mødet den 3. februar inden fredag", "skriver referat af mødet den 3. februar");
        what("Troels bestiller busser til udflugten den 5. juni i morgen",
                "bestiller busser til udflugten den 5. juni");
        assertNull(one("Vera rydder skabet op efter hende der holdt op ved nytår").hvornaar());
    }

    @Test
    public void anEventEndsWhereItsDayBegins() {
        When when = one("Vera holder oplæg på seminaret i Vejle 18. maj").hvornaar();
        assertEquals("seminaret i Vejle", when.event());
        assertEquals(LocalDate.of(2026, 5, 18), when.start());
        assertEquals(LocalDate.of(2026, 3, 15),
                one("Vera har tallene klar inden mødet i uge 12").hvornaar().end());
    }

    @Test
    public void whoIsNamedLastOrTakenUpByViIsWhoIsMeant() {
        assertEquals(List.of("Vera Holm", "Troels Krag"),
                one("mig og troels vi flytter reolerne en aften i næste uge").hvem().names());
        what("Vi tager snakken om løn efter sommerferien altså Troels og mig", "tager snakken om løn");
        assertEquals(List.of("Troels Krag"),
                one("troels det er dit ansvar at containeren bliver tømt inden fredag").ansvar().names());
    }

    @Test
    public void aVerbWithItsSubjectAfterItBeginsTheSentenceThatWaitedForTheEvent() {
        who("inden vi går på ferie rydder Troels serverrummet", "rydder serverrummet", "Troels Krag");
        who("når vi er færdige rydder Troels op", "rydder op", "Troels Krag");
        assertEquals("når vi er færdige", one("når vi er færdige rydder Troels op").hvornaar().words());
    }

    @Test
    public void anEventAskedAboutDatesNothingUnlessItIsTheNextOne() {
        assertNull(one("Vera hører naboskolen om de vil være med til idrætsdagen i juni").hvornaar());
        assertEquals("til næste 1:1", one("Vera undersøger hvad en vogn koster til næste 1:1").hvornaar().words());
    }

    @Test
    public void whatOnlyLeadsToTheSentenceGoes() {
        who("det er aftalt med Lone at Vera starter i praktik i uge 12", "starter i praktik", "Vera Holm");
        who("det vigtigste er at Vera får talt med forældrene inden ferien", "får talt med forældrene", "Vera Holm");
        who("som det første gør Troels lageret op i næste uge", "gør lageret op", "Troels Krag");
    }

    @Test
    public void theFirstDayOfWhatComesAgainDoesNotTakeItsPlace() {
        assertEquals("FREQ=WEEKLY;INTERVAL=2", one("Troels sørger for et fast møde hver anden uge "
                + "det første er den 3. marts").hvornaar().recurrence());
    }

    @Test
    public void weekendsAreCountedFromTheDaySaidBefore() {
        List<SpokenAgreement> read = READER.read("Troels tager vagten den 21. og jeg tager aftenvagten weekenden efter",
                VERA, TUESDAY);
        assertEquals(LocalDate.of(2026, 2, 28), read.get(1).hvornaar().start());
    }

    @Test
    public void aPartingIsNoAgreement() {
        assertEquals(List.of(), READER.read("så ses vi til næste samtale i juni", VERA, TUESDAY));
        assertEquals(List.of(), READER.read("kunden vil have det leveret i august", VERA, TUESDAY));
        what("Vera og Troels mødes hver anden tirsdag", "mødes");
    }

    @Test
    public void whoTakesItUpByADayIsKeptThoughTheThingIsNotUnderstood() {
        SpokenAgreement read = one("der mangler stadig en kontrakt så den laver Troels i morgen");
        assertNull(read.hvad());
        assertEquals(List.of("Troels Krag"), read.hvem().names());
    }
}
