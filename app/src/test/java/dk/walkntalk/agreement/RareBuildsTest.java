package dk.walkntalk.agreement;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;

/** Ways of building a sentence that were read wrongly once, and that no golden row has. */
public final class RareBuildsTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 2, 10);
    private static final Person KELD = new Person("Keld Bruun", PartyRole.MEDARBEJDER);
    private static final Person SOFIE = new Person("Sofie Dall", PartyRole.LEDER);
    private static final AgreementReader READER = new AgreementReader(List.of(KELD, SOFIE));

    private static SpokenAgreement one(String utterance) {
        List<SpokenAgreement> read = READER.read(utterance, SOFIE, TUESDAY);
        assertEquals(utterance, 1, read.size());
        return read.get(0);
    }

    private static void does(String utterance, String what, String when) {
        SpokenAgreement read = one(utterance);
        assertEquals(utterance, what, read.hvad().words());
        assertEquals(utterance, when, read.hvornaar() == null ? "" : read.hvornaar().words());
        assertEquals(utterance, List.of("Keld Bruun"), read.hvem().names());
    }

    @Test
    public void aTimeInsideAThingIsNotWhenItIsDone() {
        does("Keld afspadserer de ni timer fra julen i uge 8", "afspadserer de ni timer fra julen", "i uge 8");
        does("Keld læser tallene fra januar igennem i morgen", "læser tallene fra januar igennem", "i morgen");
    }

    @Test
    public void timesOfSeveralPartsAreOne() {
        does("Keld laver planen i weekenden i uge 12", "laver planen", "i weekenden i uge 12");
        does("Keld laver planen i god tid inden påske", "laver planen", "i god tid inden påske");
        does("Keld laver planen inden fyraften i dag", "laver planen", "inden fyraften i dag");
        does("Keld noterer tallene hver morgen og aften", "noterer tallene", "hver morgen og aften");
        does("Keld tager imod klasserne den 5., 6. og 7. maj", "tager imod klasserne", "den 5., 6. og 7. maj");
        does("Keld laver planen de to sidste dage i maj", "laver planen", "de to sidste dage i maj");
        When latest = one("Keld godkender planen om senest tre uger").hvornaar();
        assertEquals(Relation.BY, latest.relation());
        assertEquals(LocalDate.of(2026, 3, 3), latest.end());
    }

    @Test
    public void whoDoesItIsFoundWhereverTheNameStands() {
        does("lad Keld stå for demoen den 19. maj", "demoen", "den 19. maj");
        does("husk Keld at få ryggen tjekket inden påske", "få ryggen tjekket", "inden påske");
        does("glem ikke at skifte batterier i radioerne Keld", "skifte batterier i radioerne", "");
        does("det er Keld der kører hende til tandlægen på torsdag og ikke Sofie", "kører hende til tandlægen",
                "på torsdag");
        does("så er det dig Keld der får ringet til kontoret inden for en uge", "får ringet til kontoret",
                "inden for en uge");
    }

    @Test
    public void whatSomebodyTakesUpIsAgreed() {
        assertEquals("den 3. august", one("Jeg har bedt Keld om at tage imod lærlingen den 3. august, og det gør han.")
                .hvornaar().words());
    }

    @Test
    public void aWordBegunAndSaidAnewIsSaidOnce() {
        does("Keld tager hul på moms øh momsafstemningen mandag", "tager hul på momsafstemningen", "mandag");
    }

    @Test
    public void lookingBackIsNoAgreement() {
        assertEquals(List.of(), READER.read("i dag er det tolv år siden jeg blev skoleleder", SOFIE, TUESDAY));
        assertEquals(List.of(), READER.read("Keld kører stadig den samme rute som i efteråret", SOFIE, TUESDAY));
    }
}
