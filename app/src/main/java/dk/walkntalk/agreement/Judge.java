package dk.walkntalk.agreement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Empties what the rules read but marked sentences speak against: what is done, and when, where it is not likely that
 * just these words say it. An empty field is asked for, and what was read is offered; a wrong one may be believed.
 */
final class Judge {
    /**
     * Logarithms, with base e. Chosen with 550 utterances in view that neither the rules nor the weights were made
     * with; decision 0027 has the figures, also of 200 that had no part in it.
     */
    private static final double DONE = -3.5;
    private static final double WHEN = -2.5;
    /** Nobody says more words in one breath; beyond it is a text, and reading stays quick. */
    private static final int LONG = 100;

    private Judge() {
    }

    static List<SpokenAgreement> judged(Said said, List<SpokenAgreement> read) {
        int size = said.line().size();
        if (read.isEmpty() || size > LONG) {
            return read;
        }
        List<BitSet> whens = new ArrayList<>();
        List<BitSet> dones = new ArrayList<>();
        BitSet times = new BitSet(size);
        for (SpokenAgreement one : read) {
            whens.add(one.hvornaar() == null ? null : Places.of(said.line(), one.hvornaar().words(), new BitSet()));
            add(times, whens);
        }
        BitSet taken = (BitSet) times.clone();
        BitSet things = new BitSet(size);
        for (SpokenAgreement one : read) {
            dones.add(one.hvad() == null ? null : Places.of(said.line(), one.hvad().words(), taken));
            add(things, dones);
            add(taken, dones);
        }
        Likelihood likelihood = new Likelihood(said);
        List<SpokenAgreement> left = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            BitSet done = dones.get(i);
            BitSet when = whens.get(i);
            boolean unlikely = done != null && likelihood.done(done, others(things, done)) < DONE;
            boolean untimely = when != null && likelihood.when(when, others(times, when)) < WHEN;
            left.add(unlikely || untimely ? emptied(read.get(i), unlikely, untimely) : read.get(i));
        }
        return left;
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
        return new SpokenAgreement(done ? null : one.hvad(), one.hvem(), when ? null : one.hvornaar(), one.ansvar(),
                one.opfoelgning(), one.vaerdi(), perhaps);
    }
}
