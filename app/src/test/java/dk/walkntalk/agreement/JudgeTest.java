package dk.walkntalk.agreement;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.junit.Test;

/** A reading that marked sentences speak against is emptied, field by field; any other stays as it is. */
public final class JudgeTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 2, 10);
    private static final Person LIV = new Person("Liv Asmussen", PartyRole.MEDARBEJDER);
    private static final Person ASK = new Person("Ask Holmgaard", PartyRole.LEDER);
    private static final AgreementReader READER = new AgreementReader(List.of(LIV, ASK));

    private static SpokenAgreement judged(String utterance, String done, String when) {
        When time = when == null ? null : When.event("").said(when);
        SpokenAgreement read = new SpokenAgreement(new SaidText(done, null), null, time, null, null, null, null);
        return Judge.judged(READER.said(utterance, LIV, TUESDAY), List.of(read)).get(0);
    }

    @Test
    public void wordsThatMarkedSentencesSpeakAgainstAreEmptied() {
        String utterance = "tænk at liv allerede har været her i ti år";
        assertNull(judged(utterance, utterance, null).hvad());
        assertNull(judged(utterance, "har været her", "i ti år").hvad());
    }

    @Test
    public void wordsOfWhichSomeAreLackingOrTooManyAreEmptiedAndOffered() {
        String utterance = "liv sender de nye nøgler til vagten på torsdag og ask følger op i maj";
        SpokenAgreement lacking = judged(utterance, "sender de nye", "på torsdag");
        assertNull(lacking.hvad());
        assertEquals("sender de nye", lacking.alt().hvad().words());
        assertNull(judged(utterance, "sender de nye nøgler til vagten ask", "på torsdag").hvad());
        assertEquals("sender de nye nøgler til vagten",
                judged(utterance, "sender de nye nøgler til vagten", "på torsdag").hvad().words());
    }

    @Test
    public void whatIsEmptiedIsKeptAsAnotherReading() {
        SpokenAgreement judged = judged("tænk at liv allerede har været her i ti år", "har været her", null);
        assertEquals("har været her", judged.alt().hvad().words());
        assertNull(judged("liv sender nøgler på torsdag", "sender nøgler", "på torsdag").alt());
    }

    @Test
    public void ofTwoAgreementsOnlyTheUnlikelyOneIsChanged() {
        String utterance = "liv sender de nye nøgler til vagten på torsdag og ask bestiller frugt på mandag";
        Said said = READER.said(utterance, LIV, TUESDAY);
        SpokenAgreement keys = new SpokenAgreement(new SaidText("sender de nye nøgler til vagten", null), null,
                When.event("").said("på torsdag"), null, null, null, null);
        SpokenAgreement fruit = new SpokenAgreement(new SaidText("bestiller", null), null,
                When.event("").said("på mandag"), null, null, null, null);
        List<SpokenAgreement> judged = Judge.judged(said, List.of(keys, fruit));
        assertSame(keys, judged.get(0));
        assertNull(judged.get(1).hvad());
        assertEquals("bestiller", judged.get(1).alt().hvad().words());
        assertNotNull(judged.get(1).hvornaar());
    }

    @Test
    public void whatIsDoneAndWhenAreEachEmptiedWhereTheyAreUnlikely() {
        String utterance = "liv sender de nye nøgler til vagten på torsdag og ask følger op i maj";
        SpokenAgreement judged = judged(utterance, "sender de nye nøgler til vagten", "i maj");
        assertEquals("sender de nye nøgler til vagten", judged.hvad().words());
        assertNull(judged.hvornaar());
        assertEquals("i maj", judged.alt().hvornaar().words());
        assertEquals("på torsdag", judged(utterance, "sender de nye", "på torsdag").hvornaar().words());
    }

    /** What is looked at again is the deed where nothing else is said, though it is the follow-up's where it is. */
    @Test
    public void whatMayBeAFollowUpIsBelievedWhereNothingElseIsDone() {
        String utterance = "vi ser på tallene igen efter sommerferien";
        Said said = READER.said(utterance, LIV, TUESDAY);
        BitSet places = Places.of(said.line(), "ser på tallene igen", new BitSet());
        Likelihood likelihood = new Likelihood(said);
        double done = likelihood.done(places, new BitSet());
        assertTrue(done + " as a deed", done < Judge.DONE);
        double followUp = likelihood.followUp(places);
        assertTrue(followUp + " as a follow-up", followUp > Judge.DONE);
        assertNotNull(judged(utterance, "ser på tallene igen", "efter sommerferien").hvad());
    }

    @Test
    public void theTimeOfTheFollowUpIsNotThatOfWhatIsDone() {
        String utterance = "liv sender de nye nøgler til vagten på torsdag og ask følger op i maj";
        assertNull(judged(utterance, "sender de nye nøgler til vagten", "i maj").hvornaar());
        assertNotNull(judged(utterance, "sender de nye nøgler til vagten", "på torsdag").hvornaar());
        assertNotNull("only what is unlikely is emptied",
                judged(utterance, "sender de nye nøgler til vagten", "i maj").hvad());
    }

    @Test
    public void wordsThatWereNotSaidAreNotJudged() {
        assertEquals("køber ind", judged("liv køber frugt på torsdag", "køber ind", "på torsdag").hvad().words());
    }

    @Test
    public void aLongTextIsLeftAsItWasRead() {
        String text = String.join(" og ", Collections.nCopies(200, "liv sender nøgler"));
        List<SpokenAgreement> read = List.of(new SpokenAgreement(new SaidText("sender", null), null, null, null, null,
                null, null));
        assertSame(read, Judge.judged(READER.said(text, LIV, TUESDAY), read));
    }

    /** Of three words each may be what is done or not; what is summed up over all eight ways is certain. */
    @Test
    public void likelihoodsOfAllWaysAddUpToOne() {
        Said said = READER.said("liv vander blomsterne", LIV, TUESDAY);
        Likelihood likelihood = new Likelihood(said);
        double done = 0;
        double when = 0;
        for (int way = 0; way < 8; way++) {
            BitSet places = BitSet.valueOf(new long[] {way});
            done += Math.exp(likelihood.done(places, new BitSet()));
            when += Math.exp(likelihood.when(places, new BitSet()));
        }
        assertEquals(1, done, 1e-6);
        assertEquals(1, when, 1e-6);
    }

    @Test
    public void wordsAreFoundWhereTheyStandTogether() {
        Line line = Tokeniser.line("den liste sender den ny leder til den ny borgmester");
        assertEquals("{6, 7, 8, 9}", Places.of(line, "til den ny borgmester", new BitSet()).toString());
        assertNull(Places.of(line, "borgmester til", new BitSet()));
    }
}
