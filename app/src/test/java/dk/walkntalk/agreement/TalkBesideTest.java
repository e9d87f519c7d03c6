package dk.walkntalk.agreement;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;

/** What is said around an agreement while people walk: reasons, tags, names called, words that take something up. */
public final class TalkBesideTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 2, 10);
    private static final Person AISHA = new Person("Aisha Rahimi", PartyRole.MEDARBEJDER);
    private static final Person THOMAS = new Person("Thomas Ravn", PartyRole.LEDER);
    private static final AgreementReader TWO = new AgreementReader(List.of(AISHA, THOMAS));

    /** Said by Thomas: one agreement of Aisha's. */
    private static void does(String utterance, String hvad, String words) {
        List<SpokenAgreement> read = TWO.read(utterance, THOMAS, TUESDAY);
        assertEquals(utterance, 1, read.size());
        assertEquals(hvad, read.get(0).hvad().words());
        assertEquals(utterance, List.of("Aisha Rahimi"), read.get(0).hvem().names());
        assertEquals(utterance, words, read.get(0).hvornaar().words());
    }

    private static void none(String utterance) {
        assertEquals(utterance, List.of(), TWO.read(utterance, THOMAS, TUESDAY));
    }

    @Test
    public void whatOnlyLeadsUpToAnAgreementIsNoPartOfIt() {
        does("stolene de vælter jo hele tiden så aisha bestiller nye på fredag", "bestiller nye", "på fredag");
        does("aisha hun har jo nøglen så hun låser kælderen op på fredag", "låser kælderen op", "på fredag");
        does("fordi der er så mange klager og gæsterne sukker så aisha bestiller stole på fredag", "bestiller stole",
                "på fredag");
        does("først tænkte jeg at vi skulle vente men nej aisha bestiller stole på fredag", "bestiller stole",
                "på fredag");
        does("det vi siger det er at aisha bestiller stole på fredag", "bestiller stole", "på fredag");
        does("Aisha bestiller stole på fredag, for de gamle vakler", "bestiller stole", "på fredag");
        none("stolene de vælter jo hele tiden");
    }

    @Test
    public void whatBothKnowIsStillAgreedWhereNothingElseIs() {
        does("Aisha bestiller jo stole på fredag", "bestiller stole", "på fredag");
    }

    @Test
    public void aTagDeniesAndAsksNothing() {
        does("Aisha bestiller stole på fredag, ikke?", "bestiller stole", "på fredag");
        does("aisha bestiller stole ikke og det bliver på fredag", "bestiller stole", "på fredag");
        none("aisha bestiller ikke stole på fredag");
        none("det gør aisha ikke");
        none("Bestiller Aisha stole på fredag?");
    }

    @Test
    public void aNameThatOnlyCallsTellsWhoYouAre() {
        does("Du bestiller stole på fredag, Aisha", "bestiller stole", "på fredag");
        does("Husk at bestille stole på fredag, Aisha.", "bestille stole", "på fredag");
        does("Bestil stole, Aisha, gerne på fredag", "bestil stole", "på fredag");
        does("Tøm skabet på fredag, Aisha", "tøm skabet", "på fredag");
    }

    @Test
    public void whatTakesTheDeedUpOnlyAddsToIt() {
        does("aisha bestiller stole det gør hun på fredag", "bestiller stole", "på fredag");
        does("der skal købes stole det gør aisha på fredag", "skal købes stole", "på fredag");
        does("Aisha får sat en lås på, og det er gjort på fredag", "får sat en lås på", "på fredag");
        does("Aisha køber ti stole, dem får hun på fredag", "køber ti stole", "på fredag");
    }

    @Test
    public void aDeedBesideAnotherNeedsNoDay() {
        assertEquals(2, TWO.read("Aisha sørger for en ny stol, og Thomas smider den gamle ud", null, TUESDAY).size());
        none("Thomas smider altid alting ud");
    }

    @Test
    public void aPassiveIsDoneByWhoeverIsNamedAfterIt() {
        SpokenAgreement read = TWO.read("filtrene skal skiftes af teknisk service på fredag", null, TUESDAY).get(0);
        assertEquals(List.of("teknisk service"), read.hvem().names());
        assertEquals("filtrene skal skiftes", read.hvad().words());
    }

    @Test
    public void askingHowItGoesIsAFollowUp() {
        String said = "Aisha prøver skemaet i marts, og jeg hører hvordan det går om en måned";
        SpokenAgreement read = TWO.read(said, THOMAS, TUESDAY).get(0);
        assertEquals("prøver skemaet", read.hvad().words());
        assertEquals(List.of("Thomas Ravn"), read.opfoelgning().hvem().names());
        assertEquals("om en måned", read.opfoelgning().hvornaar().words());
    }

    @Test
    public void todayAndTomorrowAreTwoDays() {
        When when = TWO.read("aisha passer telefonen i dag og i morgen", null, TUESDAY).get(0).hvornaar();
        assertEquals(TUESDAY, when.start());
        assertEquals(TUESDAY.plusDays(1), when.end());
    }
}
