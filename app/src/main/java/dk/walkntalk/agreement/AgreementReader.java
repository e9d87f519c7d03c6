package dk.walkntalk.agreement;

import java.time.LocalDate;
import java.util.List;

/**
 * Reads agreements out of spoken or typed Danish: {@code new AgreementReader(parties).read("Mette bestiller sko
 * senest på fredag og Anders følger op i maj", null, today)}. Nothing is guessed: what is not said stays null,
 * and "jeg" without a known speaker asks for one.
 */
public final class AgreementReader {
    private final List<Person> parties;
    private final Names names;

    /** @param parties the people of the conversation; their names beat words that are spelled alike */
    public AgreementReader(List<Person> parties) {
        this.parties = List.copyOf(parties);
        names = new Names(this.parties);
    }

    /**
     * The agreements of an utterance, in the order said.
     *
     * @param utterance what was said, with or without capitals and punctuation
     * @param speaker who said it, or null where that is not known
     * @param today the day from which "i morgen" and the like are counted
     * @return an empty list for notes, chatter, questions, and what is past or negated
     */
    public List<SpokenAgreement> read(String utterance, Person speaker, LocalDate today) {
        Said said = said(utterance, speaker, today);
        return said == null ? List.of() : Judge.judged(said, read(said));
    }

    /** What was said, without fillers and what was taken back, and what is found in it; null where nothing is left. */
    Said said(String utterance, Person speaker, LocalDate today) {
        Line clean = Cleaner.clean(Tokeniser.line(utterance), names);
        Line line = Corrections.apply(Contrasts.apply(clean, names, today), names, today);
        line = Restarts.names(line, names);
        Calls.Call call = Calls.apart(line, names);
        line = call.line();
        return line.size() == 0 ? null : new Said(line, new People(parties, names, speaker, line, call.who()),
                new TimeFinder(line, names, today).all());
    }

    private static List<SpokenAgreement> read(Said said) {
        List<Said.Span> clauses = new Splitter(said).clauses();
        Background background = new Background(said);
        Gathering gathering = new Gathering(said);
        for (Fact fact : background.without(clauses)) {
            gathering.add(fact);
        }
        return gathering.agreements();
    }
}
