package dk.walkntalk.agreement;

import java.util.List;

/** Reads what a clause says that leaves something out,
        and puts it back: "og Per aftenvagten" after "Vibe dækker morgenvagten" is "dækker aftenvagten". */
final class Gaps {
    private static final String FOR = "for ";

    private Gaps() {
    }

    /** A clause that leaves out what the one before it said. */
    static Fact read(Said said, int start, int to, Said.Short left) {
        Action action = new Action(said, start, to, false);
        if (left == Said.Short.SUBJECT) {
            action.elided();
            return new Predicate(said, start, to, action).verb(start, true);
        }
        if (left == Said.Short.BOTH && said.line().after(start, "første", "gang") > 0) {
            return Fact.NONE; // "første gang den 3. marts"
        }
        if (left == Said.Short.BOTH) {
            action.elided();
            return action.finish(start).as(Fact.Kind.GAP);
        }
        int at = said.timeStarts(start) && said.group(start) == null ? said.time(start).next() : start;
        People.Group group = said.group(at);
        if (group == null) {
            return Fact.NONE;
        }
        action.who(group, at, group.next());
        said.people().remember(group);
        Fact fact = action.finish(group.next());
        return new Fact(Fact.Kind.GAP, fact.hvad(), action.who(), fact.when(), null, fact.value(), false);
    }

    /**
     * A whole action.
     *
     * @param gap what was said of it
     * @param before the words of the action before
     * @param verb its verb, or null where it has none of its own, as "står for"
     * @param charge who is responsible there, or null
     * @param who who does it there, or null; nobody where one is only responsible
     */
    static Fact filled(Fact gap, SaidText before, String verb, SaidPeople charge, SaidPeople who) {
        String own = gap.hvad() == null ? null : gap.hvad().words();
        String hvad = words(own, before.words(), verb);
        if (hvad == null) {
            return new Fact(Fact.Kind.NONE, null, gap.who(), null, null, null, false);
        }
        SaidPeople responsible = verb == null && charge != null && own != null && led(own) ? gap.who() : null;
        boolean only = responsible != null && who != null && who.names().isEmpty();
        SaidPeople doers = only ? new SaidPeople(List.of(), "", gap.who().names(), false) : gap.who();
        return new Fact(Fact.Kind.ACTION, new SaidText(hvad, own), doers, gap.when(), responsible, gap.value(), false,
                verb);
    }

    private static boolean led(String own) {
        return own.startsWith(FOR) || own.startsWith("på ");
    }

    private static String words(String own, String before, String verb) {
        if (own == null) {
            return before;
        }
        int space = own.indexOf(' ');
        String first = space < 0 ? own : own.substring(0, space);
        if (verb == null) {
            return led(own) ? own.substring(own.indexOf(' ') + 1) : null;
        }
        if (!Words.PREPOSITIONS.contains(first)) {
            return verb + " " + own;
        }
        int same = before.indexOf(" " + first + " "); // "på Gul Stue" takes the place of "på Rød Stue"
        return (same < 0 ? before : before.substring(0, same)) + " " + own;
    }
}
