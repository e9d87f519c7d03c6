package dk.walkntalk.agreement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Empties what the rules read but marked sentences speak against: what is done, and when, where it is not likely that
 * just these words say it. An empty field is asked for, and what was read is offered; a wrong one may be believed.
 * Of a time said last it is often hard to say by rules whether it belongs to what is done or tells when: where they are
 * sure that it is the other way round, that is taken.
 */
final class Judge {
    /**
     * Logarithms, with base e: so low that every golden utterance is believed. Decision 0037 has the figures.
     */
    static final double DONE = -3.0;
    private static final double WHEN = -3.0;
    /** From here on a reading with the time told last as when is taken instead. */
    private static final double SURE = -1.5;
    /** Nobody says more words in one breath; beyond it is a text, and reading stays quick. */
    private static final int LONG = 100;

    private final Line line;
    private final Said said;
    private final List<SpokenAgreement> read;
    private final List<BitSet> whens = new ArrayList<>();
    private final List<BitSet> dones = new ArrayList<>();
    private final BitSet times;
    private final BitSet things;

    private Judge(Said said, List<SpokenAgreement> read) {
        this.said = said;
        this.read = read;
        line = said.line();
        times = new BitSet(line.size());
        things = new BitSet(line.size());
        for (SpokenAgreement one : read) {
            whens.add(one.hvornaar() == null ? null : Places.of(line, one.hvornaar().words(), new BitSet()));
            add(times, whens);
        }
        BitSet taken = (BitSet) times.clone();
        for (SpokenAgreement one : read) {
            dones.add(one.hvad() == null ? null : Places.of(line, one.hvad().words(), taken));
            add(things, dones);
            add(taken, dones);
        }
    }

    static List<SpokenAgreement> judged(Said said, List<SpokenAgreement> read) {
        return read.isEmpty() || said.line().size() > LONG ? read : new Judge(said, read).judged();
    }

    private List<SpokenAgreement> judged() {
        Likelihood likelihood = new Likelihood(said);
        List<SpokenAgreement> left = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            BitSet done = dones.get(i);
            BitSet when = whens.get(i);
            double sure = done == null ? 0 : sure(done, likelihood);
            boolean unlikely = sure < DONE;
            boolean untimely = when != null && likelihood.when(when, others(times, when)) < WHEN;
            SpokenAgreement other = unlikely && when == null ? timed(i, likelihood) : null;
            SpokenAgreement best = other == null ? read.get(i) : other;
            boolean nothing = unlikely && other == null;
            untimely &= best.hvornaar() != null;
            left.add(nothing || untimely ? emptied(best, nothing, untimely) : best);
        }
        return left;
    }

    private double sure(BitSet done, Likelihood likelihood) {
        BitSet others = others(things, done);
        double sure = likelihood.done(done, others);
        return sure < DONE && others.isEmpty() ? Math.max(sure, likelihood.followUp(done)) : sure;
    }

    /** "laver en liste over hvem der kan hjælpe i maj": with the time told last as when it is done, or null. */
    private SpokenAgreement timed(int i, Likelihood likelihood) {
        BitSet done = dones.get(i);
        Found last = said.timeEnds(done.length()) ? said.time(done.length() - 1) : null;
        if (last == null || last.past() || last.from() == 0 || !done.get(last.from() - 1)) {
            return null;
        }
        BitSet when = new BitSet(line.size());
        when.set(last.from(), last.next());
        BitSet rest = others(done, when);
        BitSet otherTimes = others(times, when);
        SpokenAgreement one = read.get(i);
        String words = one.hvad().words();
        String time = line.words(last.from(), last.next());
        boolean likely = words.endsWith(" " + time) && likelihood.done(rest, others(things, done)) >= SURE
                && likelihood.when(when, otherTimes) >= SURE;
        return !likely ? null : new SpokenAgreement(new SaidText(words.substring(0, words.length() - time.length() - 1),
                words), one.hvem(), last.when().said(line.words(said.dates(last), last.next())), one.ansvar(),
                one.opfoelgning(), one.vaerdi(), one.alt());
    }

    private static void add(BitSet all, List<BitSet> each) {
        BitSet last = each.get(each.size() - 1);
        if (last != null) {
            all.or(last);
        }
    }

    private static BitSet others(BitSet all, BitSet own) {
        BitSet others = (BitSet) all.clone();
        others.andNot(own);
        return others;
    }

    private static SpokenAgreement emptied(SpokenAgreement one, boolean done, boolean when) {
        SpokenAgreement perhaps = one.alt() == null ? one : one.alt();
        boolean left = !done && one.hvad() != null || !when && one.hvornaar() != null || one.ansvar() != null
                || one.opfoelgning() != null; // else it may well be a note: nothing is filled, all of it is offered
        return new SpokenAgreement(done ? null : one.hvad(), left ? one.hvem() : null,
                when ? null : one.hvornaar(), one.ansvar(),
                one.opfoelgning(), one.vaerdi(), perhaps);
    }
}
