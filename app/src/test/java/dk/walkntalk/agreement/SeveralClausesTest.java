package dk.walkntalk.agreement;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;

/** One agreement told in several clauses: the deed in one, its time, its doer or its follow-up in the next. */
public final class SeveralClausesTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 2, 10);
    private static final Person KELD = new Person("Keld Bruun", PartyRole.MEDARBEJDER);
    private static final Person SOFIE = new Person("Sofie Dall", PartyRole.LEDER);
    private static final AgreementReader READER = new AgreementReader(List.of(KELD, SOFIE));

    private static List<SpokenAgreement> read(String utterance) {
        return READER.read(utterance, SOFIE, TUESDAY);
    }

    private static SpokenAgreement one(String utterance) {
        List<SpokenAgreement> read = read(utterance);
        assertEquals(utterance, 1, read.size());
        return read.get(0);
    }

    private static SpokenAgreement does(String utterance, String what, String when) {
        SpokenAgreement read = one(utterance);
        assertEquals(utterance, what, read.hvad() == null ? "" : read.hvad().words());
        assertEquals(utterance, when, read.hvornaar() == null ? "" : read.hvornaar().words());
        assertEquals(utterance, List.of("Keld Bruun"), read.hvem().names());
        return read;
    }

    @Test
    public void aClauseThatOnlyTellsTheTimeIsWhen() {
        does("Keld ringer til skolen og det haster så med det samme", "ringer til skolen", "med det samme");
        does("Keld laver udstillingen og den åbner den fjerde maj", "laver udstillingen", "den fjerde maj");
        does("Keld laver en folder og den er trykt senest den niende marts", "laver en folder",
                "senest den niende marts");
        does("Keld skriver til lederne og han gør det senest om fjorten dage", "skriver til lederne",
                "senest om fjorten dage");
        does("Keld finder ud af om der er råd til det og det ved vi om en uges tid",
                "finder ud af om der er råd til det", "om en uges tid");
        does("Keld laver en opslagstavle og det skal være oppe at hænge på torsdag", "laver en opslagstavle",
                "på torsdag");
        SpokenAgreement value = does("Keld flytter lågerne så de små kan være med det starter mandag i uge ti",
                "flytter lågerne", "mandag i uge ti");
        assertEquals("de små kan være med", value.vaerdi());
    }

    @Test
    public void wordsThatOnlyLeadToTheTimeAreNoPartOfTheDeed() {
        does("Keld laver en strategi som skal være klar til september", "laver en strategi", "til september");
        does("Efter påske er det planen at Keld lærer Ole at bruge systemet", "lærer Ole at bruge systemet",
                "Efter påske");
    }

    @Test
    public void aClauseThatOnlyTellsThePersonIsWho() {
        does("Betalingsfristen skal ned på tyve dage, det arbejder Keld på", "betalingsfristen skal ned på tyve dage",
                "");
        SpokenAgreement charged = one("Det bliver mig der taler med viceværten i april og Keld har det overordnede"
                + " ansvar");
        assertEquals(List.of("Keld Bruun"), charged.ansvar().names());
        assertEquals(List.of("Sofie Dall"), charged.hvem().names());
        SpokenAgreement bare = does("Keld svarer naboerne i sagen om tre uger ansvaret ligger hos Sofie",
                "svarer naboerne i sagen", "om tre uger");
        assertEquals(List.of("Sofie Dall"), bare.ansvar().names());
    }

    @Test
    public void aFollowUpIsFoundInManyWords() {
        for (String up : List.of("det kigger vi på næste fredag", "så giver vi det et eftersyn om tre måneder",
                "så tager vi en snak om det på næste møde", "vi vurderer til sommer om det skal fortsætte",
                "så holder vi et kort opfølgningsmøde den 17. marts", "så gør Keld og Sofie status på næste møde")) {
            SpokenAgreement read = does("Keld laver et forslag i marts og " + up, "laver et forslag", "i marts");
            assertEquals(up, List.of("Keld Bruun", "Sofie Dall"), read.opfoelgning().hvem().names());
            assertTrue(up, up.endsWith(read.opfoelgning().hvornaar().words())
                    || up.contains(read.opfoelgning().hvornaar().words()));
        }
        SpokenAgreement afterwards = does("Keld afprøver det i marts. Opfølgning på det i april, det tager Keld",
                "afprøver det", "i marts");
        assertEquals(List.of("Keld Bruun"), afterwards.opfoelgning().hvem().names());
    }

    @Test
    public void whatOnlyLooksLikeAFollowUpIsAnAgreement() {
        List<SpokenAgreement> read = read("Keld tager gårdvagten i uge ti og Sofie tager den ugen efter");
        assertEquals(2, read.size());
        assertNull(read.get(0).opfoelgning());
        assertEquals(LocalDate.of(2026, 3, 9), read.get(1).hvornaar().start());
        assertEquals(2, read("Keld passer telefonen indtil videre og jeg tager den igen fra den fjerde maj").size());
    }

    @Test
    public void whoIsAskedByNameDoesIt() {
        does("Keld kunne du ikke finde ud af hvem der har nøglen inden weekenden",
                "finde ud af hvem der har nøglen", "inden weekenden");
        does("Keld, vil du være sød at få talt lifterne op inden fredag?", "få talt lifterne op", "inden fredag");
        does("jeg har bedt Keld om at samle billederne om fjorten dage", "samle billederne", "om fjorten dage");
        does("du Keld du laver en liste i maj", "laver en liste", "i maj");
        does("du skal huske at få skrevet journalerne inden du går på ferie Keld", "få skrevet journalerne",
                "inden du går på ferie");
        does("og så lover Keld mig at han skaffer to vaskere inden jul", "skaffer to vaskere", "inden jul");
        assertEquals(List.of(), read("Keld, vil du kigge på printeren?"));
        assertEquals(List.of(), read("Keld kan du høre den lyd der kommer fra ventilationen"));
    }

    @Test
    public void whatWillHaveBeenDoneByThenIsAgreed() {
        does("Keld har hygiejnekurset overstået inden årets udgang", "har hygiejnekurset overstået",
                "inden årets udgang");
        does("Keld har ryddet op i skabet inden fredag", "har ryddet op i skabet", "inden fredag");
        SpokenAgreement ready = one("Ved udgangen af april skal selvbetjeningen være oppe at køre");
        assertEquals("skal selvbetjeningen være oppe at køre", ready.hvad().words());
    }

    @Test
    public void timesThatHangOnAnotherAreCountedFromIt() {
        List<SpokenAgreement> before = read("Sofie sender bøgerne den 4. maj og Keld pakker dem fredagen før");
        assertEquals(LocalDate.of(2026, 5, 1), before.get(1).hvornaar().start());
        SpokenAgreement same = one("Keld skriver brevet i uge 9 og jeg følger op fredag i samme uge");
        assertEquals(LocalDate.of(2026, 2, 27), same.opfoelgning().hvornaar().start());
    }

    @Test
    public void timesOfTheDayNeedNoClock() {
        When noon = does("Keld sender tallene inden frokost i morgen", "sender tallene", "inden frokost i morgen")
                .hvornaar();
        assertEquals(Relation.BY, noon.relation());
        assertEquals(LocalDate.of(2026, 2, 11), noon.end());
        does("Keld holder åbent kontor hver dag mellem et og to", "holder åbent kontor", "hver dag mellem et og to");
        does("Keld inviterer forældrene i den sidste weekend i maj", "inviterer forældrene",
                "i den sidste weekend i maj");
        does("Keld finder ud af det inden en måned er gået", "finder ud af det", "inden en måned er gået");
        does("Keld kører med en formiddag hver måned fra marts", "kører med", "en formiddag hver måned fra marts");
    }

    @Test
    public void aVerbThatIsAlsoANounIsToldByItsPlace() {
        does("Keld køber en ny gulvvasker på et tidspunkt", "køber en ny gulvvasker", "på et tidspunkt");
        does("Keld prøver den nye gulvvasker af i næste uge", "prøver den nye gulvvasker af", "i næste uge");
        does("Keld fornyer sit hygiejnebevis inden efterårsferien", "fornyer sit hygiejnebevis",
                "inden efterårsferien");
        assertEquals("de hvide striber bliver malet op", one("De hvide striber bliver malet op i maj").hvad().words());
    }

    @Test
    public void whatIsTakenBackIsGone() {
        does("Sofie nej undskyld det er Keld der skriver til foreningen i morgen", "skriver til foreningen", "i morgen");
        does("min medarbejder øh nej jeg mener Keld skriver til dem i denne uge", "skriver til dem", "i denne uge");
        does("Keld kører derud på fredag nej undskyld det er på mandag og henter skiltene",
                "kører derud og henter skiltene", "på mandag");
    }

    @Test
    public void twoSentencesNeedNoJoint() {
        List<SpokenAgreement> two = read("Keld skaffer opbakning i direktionen jeg tager teknikken");
        assertEquals(2, two.size());
        assertEquals("tager teknikken", two.get(1).hvad().words());
        assertEquals(1, read("Keld laver menuplaner inden jul og Sofie hjælper").size());
    }

    @Test
    public void aTimeInAClauseInsideStaysThere() {
        does("Keld undersøger om vi må bruge blæseren før klokken syv", "undersøger om vi må bruge blæseren før klokken"
                + " syv", "");
        does("Keld ringer til dem der kom hjem fra sygehuset i weekenden",
                "ringer til dem der kom hjem fra sygehuset i weekenden", "");
        does("Keld sender referatet fra skolebestyrelsens møde i januar",
                "sender referatet fra skolebestyrelsens møde i januar", "");
        SpokenAgreement value = does("Keld taler med direktøren på torsdag så vi kan flytte inden sommerferien",
                "taler med direktøren", "på torsdag");
        assertEquals("vi kan flytte inden sommerferien", value.vaerdi());
    }

    @Test
    public void aTimeSaidLastIsWhenItIsDoneWhereMarkedSentencesAreSureOfIt() {
        SpokenAgreement read = does("Keld kortlægger hvilke systemer der kan lukkes ned medio april",
                "kortlægger hvilke systemer der kan lukkes ned", "medio april");
        assertEquals("kortlægger hvilke systemer der kan lukkes ned medio april", read.hvad().alt());
    }

    @Test
    public void theSecondOfTwoDaysTakesThePlaceOfTheFirst() {
        does("Keld tager passene fra den 1. juni altså fra den 15. juni", "tager passene", "fra den 15. juni");
        does("Keld ringer på mandag altså på tirsdag", "ringer", "på tirsdag");
    }

    @Test
    public void howOftenIsToldInManyWords() {
        does("Keld scanner tegninger en formiddag om ugen", "scanner tegninger", "en formiddag om ugen");
        does("Keld kører hver nat frem til den 1. april", "kører", "hver nat frem til den 1. april");
        does("Keld tager telefonen fra to til fire hver dag", "tager telefonen", "fra to til fire hver dag");
    }
}
