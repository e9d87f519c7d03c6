package dk.walkntalk.agreement;

import java.util.ArrayList;
import java.util.List;

/**
 * Empties what the rules read but marked sentences speak against: what is done, and when, where it is not likely that
 * just these words say it. An empty field is asked for; a wrong one may be believed.
 */
final class Judge {
    /**
     * Logarithms, with base e. Chosen with 550 utterances in view that neither the rules nor the weights were made
     * with; decision 0027 has the figures, also of 200 that had no part in it.
     */
    private static final double DONE = -6;
    private static final double WHEN = -5;
    /** Nobody says more words in one breath; beyond it is a text, and reading stays quick. */
    private static final int LONG = 100;

    private Judge() {
    }

    static List<SpokenAgreement> judged(Said said, List<SpokenAgreement> read) {
        int size = said.line().size();
        if (read.isEmpty() || size > LONG) {
            return read;
        }
        boolean[] done = new boolean[size];
        boolean[] when = new boolean[size];
        boolean doneFound = true;
        boolean whenFound = true;
        for (SpokenAgreement one : read) {
            whenFound &= one.hvornaar() == null || Places.mark(said.line(), one.hvornaar().words(), when, null);
        }
        for (SpokenAgreement one : read) {
            doneFound &= one.hvad() == null || Places.mark(said.line(), one.hvad().words(), done, when);
        }
        Likelihood likelihood = new Likelihood(said);
        boolean unlikely = doneFound && likelihood.done(done) < DONE;
        boolean untimely = whenFound && likelihood.when(when) < WHEN;
        return unlikely || untimely ? emptied(read, unlikely, untimely) : read;
    }

    private static List<SpokenAgreement> emptied(List<SpokenAgreement> read, boolean done, boolean when) {
        List<SpokenAgreement> left = new ArrayList<>();
        for (SpokenAgreement one : read) {
            left.add(new SpokenAgreement(done ? null : one.hvad(), one.hvem(), when ? null : one.hvornaar(),
                    one.ansvar(), one.opfoelgning(), one.vaerdi(), one.alt()));
        }
        return left;
    }
}
