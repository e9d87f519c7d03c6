package dk.walkntalk.agreement;

import java.util.List;

/**
 * What one clause says.
 *
 * @param kind what it is for
 * @param hvad the words of the action; for a follow-up the words it would have as an action, or null
 * @param who who does it, or null
 * @param when when, or null
 * @param charge who is responsible, or null
 * @param value what good it does, or null
 * @param all whether it was said of everything before
 * @param verb the verb of the action, where a clause that leaves it out may take it up; or null
 */
record Fact(Kind kind, SaidText hvad, SaidPeople who, When when, SaidPeople charge, String value, boolean all,
        String verb) {
    Fact(Kind kind, SaidText hvad, SaidPeople who, When when, SaidPeople charge, String value, boolean all) {
        this(kind, hvad, who, when, charge, value, all, null);
    }

    static final Fact NONE = new Fact(Kind.NONE, null, null, null, null, null, false);

    /** What a clause is for; of a {@code CUT} one it cannot be told what somebody does, but that somebody does. */
    enum Kind { ACTION, CUT, FOLLOW_UP, DATE, THING_DATE, WHO, INSTEAD, CHARGE, HELPER, GAP, VALUE, NONE }

    /** Stands for those of the clause before: "og følger op". */
    static final SaidPeople SAME = new SaidPeople(List.of(), "", List.of(), false);

    static Fact date(When when, boolean all) {
        return when == null ? NONE : new Fact(Kind.DATE, null, null, when, null, null, all);
    }

    static Fact people(Kind kind, SaidPeople who, SaidPeople charge, When when, boolean all) {
        return new Fact(kind, null, who, when, charge, null, all);
    }

    /** Nothing is agreed, but somebody was the subject, whom "men skriver" takes up again. */
    static Fact none(SaidPeople who) {
        return who == null ? NONE : new Fact(Kind.NONE, null, who, null, null, null, false);
    }

    Fact with(String word) {
        return new Fact(kind, hvad, who, when, charge, value, all, word);
    }

    /** With the modal, as said, or else without it: "skal bestilles sko". */
    Fact without(String modal) {
        boolean led = hvad != null && hvad.words().startsWith(modal);
        SaidText text = led ? new SaidText(hvad.words(), hvad.words().substring(modal.length())) : hvad;
        return new Fact(kind, text, who, when, charge, value, all, verb);
    }

    Fact as(Kind other) {
        return new Fact(other, hvad, who, when, charge, value, all, verb);
    }

    Fact by(SaidPeople others) {
        return new Fact(kind, hvad, others, when, charge == SAME ? others : charge, value, all, verb);
    }
}
