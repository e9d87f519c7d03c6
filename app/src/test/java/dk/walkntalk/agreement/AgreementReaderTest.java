package dk.walkntalk.agreement;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;

/** Utterances, one way of building the sentence at a time. */
public final class AgreementReaderTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 2, 10);
    private static final Person AISHA = new Person("Aisha Rahimi", PartyRole.MEDARBEJDER);
    private static final Person THOMAS = new Person("Thomas Ravn", PartyRole.LEDER);
    private static final AgreementReader TWO = new AgreementReader(List.of(AISHA, THOMAS));

    private static SpokenAgreement one(String utterance, Person speaker) {
        List<SpokenAgreement> read = TWO.read(utterance, speaker, TUESDAY);
        assertEquals(utterance, 1, read.size());
        return read.get(0);
    }

    private static void does(String utterance, String hvad, String who, String words) {
        SpokenAgreement read = one(utterance, null);
        assertEquals(hvad, read.hvad().words());
        assertEquals(utterance, List.of(who), read.hvem().names());
        assertEquals(utterance, words, read.hvornaar().words());
    }

    @Test
    public void whoMayStandAnywhere() {
        does("Aisha bestiller stole på fredag", "bestiller stole", "Aisha Rahimi", "på fredag");
        does("på fredag bestiller aisha stole", "bestiller stole", "Aisha Rahimi", "på fredag");
        does("aisha skal på fredag bestille stole", "bestille stole", "Aisha Rahimi", "på fredag");
        does("det er aisha der bestiller stole på fredag", "bestiller stole", "Aisha Rahimi", "på fredag");
        does("det er aishas opgave at bestille stole på fredag", "bestille stole", "Aisha Rahimi", "på fredag");
        does("aishas opgave er at bestille stole på fredag", "bestille stole", "Aisha Rahimi", "på fredag");
        does("Aisha, husk at bestille stole på fredag", "bestille stole", "Aisha Rahimi", "på fredag");
        does("aisha du bestiller stole på fredag", "bestiller stole", "Aisha Rahimi", "på fredag");
        does("vi er enige om at aisha bestiller stole på fredag", "bestiller stole", "Aisha Rahimi", "på fredag");
        does("stolene bestilles af aisha på fredag", "stolene bestilles", "Aisha Rahimi", "på fredag");
        does("medarbejderen bestiller stole på fredag", "bestiller stole", "Aisha Rahimi", "på fredag");
        does("Aisha bestiller stole, det bliver på fredag", "bestiller stole", "Aisha Rahimi", "på fredag");
    }

    @Test
    public void aCorrectedDayKeepsItsMonth() {
        assertEquals(LocalDate.of(2026, 5, 14), one("aisha holder oplægget den 12. maj eller nej den 14.",
                null).hvornaar().start());
        assertEquals(LocalDate.of(2026, 4, 20), one("aisha sender planen senest den femtende april nej den tyvende",
                null)
                .hvornaar().end());
        assertEquals(LocalDate.of(2026, 7, 3), one("aisha holder oplægget den 12. maj nej den 3. juli",
                null).hvornaar().start());
    }

    @Test
    public void howSomebodyDoesIsNoAgreement() {
        for (String note : List.of("aisha skaber ro i hverdagen", "thomas møder borgerne med respekt",
                "aisha klarer sig virkelig godt",
                "thomas spiser frokost med teamet hver dag", "aisha pendler fra roskilde hver dag",
                        "thomas lover at det bliver bedre",
                "aisha lærer hurtigt og spørger når hun er i tvivl", "man lærer så længe man lever",
                        "aisha afdramatiserer konflikter",
                "det må vi tage en anden gang", "aisha skal på barsel til maj", "projektet slutter til sommer")) {
            assertEquals(note, List.of(), TWO.read(note, null, TUESDAY));
        }
        assertEquals("skaber ro omkring frokosten", one("aisha skaber ro omkring frokosten fra på mandag",
                null).hvad().words());
        assertEquals("skabe ro i hverdagen", one("aisha skal skabe ro i hverdagen", null).hvad().words());
    }

    @Test
    public void afterSoADeedWithADayIsAnotherAgreementAndAnythingElseIsTheValue() {
        assertEquals(2, TWO.read("aisha skriver referatet i dag så thomas sender det rundt i morgen", null,
                TUESDAY).size());
        assertEquals("Thomas kan læse det i morgen",
                one("aisha skriver referatet i dag så thomas kan læse det i morgen", null).vaerdi());
        assertEquals("Thomas får fri", one("aisha tager vagten på fredag så thomas får fri", null).vaerdi());
    }

    @Test
    public void whoIsSpeakingIsAskedForAndNeverGuessed() {
        SpokenAgreement unknown = one("jeg bestiller stole på fredag", null);
        assertTrue(unknown.askSpeaker());
        assertEquals(List.of(), unknown.hvem().names());
        SpokenAgreement known = one("jeg bestiller stole på fredag", THOMAS);
        assertFalse(known.askSpeaker());
        assertEquals(List.of("Thomas Ravn"), known.hvem().names());
        assertEquals(List.of("Aisha Rahimi"), one("du bestiller stole", THOMAS).hvem().names());
        assertTrue(one("du bestiller stole", null).askSpeaker());
    }

    @Test
    public void whatIsNotSaidStaysEmpty() {
        SpokenAgreement read = one("Aisha bestiller stole", null);
        assertNull(read.hvornaar());
        assertNull(read.ansvar());
        assertNull(read.opfoelgning());
        assertNull(read.vaerdi());
        assertNull(one("der bestilles stole på fredag", null).hvem());
    }

    @Test
    public void responsibilityIsOnlyWhatWasSaid() {
        assertEquals(List.of("Aisha Rahimi"), one("aisha sørger for stole", null).hvem().names());
        assertEquals(List.of("Aisha Rahimi"), one("aisha sørger for stole", null).ansvar().names());
        SpokenAgreement only = one("aisha har ansvaret for at bestille stole", null);
        assertEquals(List.of(), only.hvem().names());
        assertEquals(List.of("Aisha Rahimi"), only.hvem().alt());
        assertEquals(List.of("Thomas Ravn"), one("aisha bestiller stole og thomas er ansvarlig",
                null).ansvar().names());
        assertEquals(List.of("Thomas Ravn"), one("aisha bestiller stole med thomas som tovholder",
                null).ansvar().names());
    }

    @Test
    public void followUpsAreFoundBeforeAfterAndAlone() {
        for (String utterance : List.of("aisha bestiller stole thomas følger op i maj",
                "aisha bestiller stole, opfølgning ved thomas i maj",
                "opfølgning tager thomas i maj og aisha bestiller stole",
                        "aisha bestiller stole og det er thomas der følger op i maj",
                "aisha bestiller stole og i maj samler thomas op",
                        "aisha bestiller stole, og thomas gør status i maj")) {
            SpokenAgreement read = one(utterance, null);
            assertEquals(utterance, "bestiller stole", read.hvad().words());
            assertEquals(utterance, List.of("Thomas Ravn"), read.opfoelgning().hvem().names());
            assertEquals(utterance, "i maj", read.opfoelgning().hvornaar().words());
        }
        SpokenAgreement alone = one("thomas følger op på sygefraværet i maj", null);
        assertNull(alone.hvad());
        assertEquals("følger op på sygefraværet", alone.alt().hvad().words());
    }

    @Test
    public void valueAndReasonAreKeptApart() {
        assertEquals("borgerne får ro", one("aisha bestiller stole så borgerne får ro", null).vaerdi());
        assertEquals("få mere plads", one("for at få mere plads bestiller aisha stole", null).vaerdi());
        SpokenAgreement reason = one("der er så trangt så aisha bestiller stole på fredag", null);
        assertEquals("bestiller stole", reason.hvad().words());
        assertNull(reason.vaerdi());
    }

    @Test
    public void whatIsLeftOutIsTakenFromTheClauseBefore() {
        for (String utterance
                : List.of("aisha bestiller stole på mandag og thomas borde på tirsdag",
                "på mandag bestiller aisha stole og på tirsdag thomas borde",
                "Aisha bestiller stole på mandag, Thomas borde på tirsdag")) {
            List<SpokenAgreement> both = TWO.read(utterance, null, TUESDAY);
            assertEquals(utterance, 2, both.size());
            assertEquals(utterance, "bestiller stole", both.get(0).hvad().words());
            assertEquals(utterance, "bestiller borde", both.get(1).hvad().words());
            assertEquals(utterance, "borde", both.get(1).hvad().alt());
            assertEquals(utterance, List.of("Thomas Ravn"), both.get(1).hvem().names());
            assertEquals(utterance, "på tirsdag", both.get(1).hvornaar().words());
        }
    }

    @Test
    public void oneWhoDoesTwoThingsOnTwoDaysAgreesTwice() {
        for (String utterance
                : List.of("aisha bestiller stole på mandag og henter dem på fredag",
                "aisha skal bestille stole på mandag og hente dem på fredag")) {
            List<SpokenAgreement> both = TWO.read(utterance, null, TUESDAY);
            assertEquals(utterance, 2, both.size());
            assertEquals(utterance, List.of("Aisha Rahimi"), both.get(1).hvem().names());
            assertEquals(utterance, "på fredag", both.get(1).hvornaar().words());
        }
        does("aisha bestiller stole og henter dem på fredag", "bestiller stole og henter dem", "Aisha Rahimi",
                "på fredag");
    }

    @Test
    public void whatIsSetAsideIsNotAgreed() {
        does("det er ikke thomas men aisha der bestiller stole på fredag", "bestiller stole", "Aisha Rahimi",
                "på fredag");
        does("aisha bestiller ikke borde men stole på fredag", "bestiller stole", "Aisha Rahimi", "på fredag");
        does("aisha bestiller stole ikke på torsdag men på fredag", "bestiller stole", "Aisha Rahimi", "på fredag");
        does("aisha køber ikke stole men lejer dem på fredag", "lejer dem", "Aisha Rahimi", "på fredag");
        does("aisha og ikke thomas bestiller stole på fredag", "bestiller stole", "Aisha Rahimi", "på fredag");
    }

    @Test
    public void promisesAreRead() {
        does("aisha har lovet thomas at bestille stole på fredag", "bestille stole", "Aisha Rahimi", "på fredag");
        does("aisha har sagt ja til at bestille stole på fredag", "bestille stole", "Aisha Rahimi", "på fredag");
        does("vi har talt om at aisha bestiller stole på fredag", "bestiller stole", "Aisha Rahimi", "på fredag");
    }

    @Test
    public void whatItIsGoodForMayBeAClauseOfItsOwn() {
        SpokenAgreement read = one("aisha bestiller stole på fredag "
                + "det giver værdi for borgerne fordi de kan sidde ned", null);
        assertEquals("de kan sidde ned", read.vaerdi());
        assertEquals("bestiller stole", read.hvad().words());
        assertEquals("alle kan sidde ned", one("aisha bestiller stole på fredag, værdien er at alle kan sidde ned",
                null).vaerdi());
    }

    @Test
    public void notesQuestionsPastAndNegationsHoldNoAgreement() {
        for (String none : List.of("Aisha er glad for arbejdet", "hvornår bestiller aisha stole",
                "Bestiller Aisha stole på fredag?",
                "aisha bestilte stole i fredags",
                "aisha har bestilt stole", "aisha skal ikke bestille stole", "vi har ikke aftalt noget",
                        "skal vi gå den vej",
                        "sikke en sol", "", "øh", "nej",
                "Thomas synes det går godt", "måske bestiller aisha stole")) {
            assertEquals(none, List.of(), TWO.read(none, AISHA, TUESDAY));
        }
    }

    @Test
    public void selfCorrectionsAndFillersLeaveNoTrace() {
        does("øh aisha aisha bestiller altså ti nej tolv stole på torsdag nej på fredag", "bestiller tolv stole",
                "Aisha Rahimi", "på fredag");
        does("thomas nej aisha bestiller stole på fredag", "bestiller stole", "Aisha Rahimi", "på fredag");
    }

    @Test
    public void namesOfPartiesBeatWordsAndTheirPrepositionsDecide() {
        AgreementReader reader = new AgreementReader(List.of(new Person("Maj Bech", PartyRole.MEDARBEJDER),
                new Person("Bo Sten", PartyRole.LEDER)));
        SpokenAgreement read = reader.read("maj bestiller stole i maj og bo følger op i juni", null, TUESDAY).get(0);
        assertEquals(List.of("Maj Bech"), read.hvem().names());
        assertEquals("i maj", read.hvornaar().words());
        assertEquals(List.of("Bo Sten"), read.opfoelgning().hvem().names());
    }

    @Test
    public void namesOfAnyLanguageAndSpellingAreFound() {
        AgreementReader reader = new AgreementReader(List.of(new Person("Łukasz Wiśniewski", PartyRole.LEDER),
                new Person("Thị Ngọc Nguyễn", PartyRole.MEDARBEJDER),
                new Person("Kristian Aagård", PartyRole.MEDARBEJDER), new Person("Anne-Sofie Ó Dímun",
                        PartyRole.MEDARBEJDER),
                        new Person("Şükran Yıldız", PartyRole.MEDARBEJDER)));
        String[][] said = {{"lukasz", "Łukasz Wiśniewski"}, {"ngoc", "Thị Ngọc Nguyễn"}, {"Christian",
                "Kristian Aagård"}, {"anne sofie",
                "Anne-Sofie Ó Dímun"},
            {"sukran yildiz", "Şükran Yıldız"}, {"Nguyen", "Thị Ngọc Nguyễn"}};
        for (String[] pair : said) {
            SpokenAgreement read = reader.read(pair[0] + " bestiller stole på fredag", null, TUESDAY).get(0);
            assertEquals(pair[0], List.of(pair[1]), read.hvem().names());
        }
    }

    @Test
    public void aSharedFirstNameNeedsTheSurname() {
        AgreementReader reader = new AgreementReader(List.of(new Person("Jens Holm", PartyRole.LEDER),
                new Person("Jens Peter Hansen",
                PartyRole.MEDARBEJDER)));
        assertNull(reader.read("jens bestiller stole", null, TUESDAY).get(0).hvem());
        assertEquals(List.of("Jens Holm"), reader.read("jens holm bestiller stole", null,
                TUESDAY).get(0).hvem().names());
        assertEquals(List.of("Jens Peter Hansen"), reader.read("jens peter bestiller stole", null,
                TUESDAY).get(0).hvem().names());
    }
}
