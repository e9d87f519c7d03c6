package dk.walkntalk.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Signs that who does it, or when, may belong to something else that was said: then it is not filled in. */
final class Rivals {
    private Rivals() {
    }

    /** The same people, to be offered only. */
    static SaidPeople offered(SaidPeople who) {
        return new SaidPeople(List.of(), who.words(), who.names(), who.askSpeaker());
    }

    /** "det gør du Bo": in what is not told apart from the rest somebody else does something. */
    static boolean another(Said said, int from, int to, SaidPeople who) {
        Line line = said.line();
        for (int k = from; k < to; k++) {
            People.Group group = said.group(k);
            // "mens Bo holder oplæg"
            boolean inside = line.in(k - 1, Words.SUBORDINATORS) && !line.is(k - 1, "at") && !line.is(k - 1, "så");
            if (group == null || inside || who.names().equals(group.list())) {
                continue;
            }
            if (said.verb(k - 1) || !group.who().isEmpty() && said.verbAfterSubject(group.next())) {
                return true;
            }
        }
        return false;
    }

    /** "Mette spørger Ask og han svarer": it may be either. */
    static boolean either(Said said, int from, SaidPeople who) {
        Line line = said.line();
        boolean pronoun = who.words().equalsIgnoreCase("han") || who.words().equalsIgnoreCase("hun");
        if (!pronoun || !line.is(from - 1, "og") && !line.is(from, "og")) {
            return false;
        }
        Set<String> named = new HashSet<>();
        for (int k = 0; k < from; k++) {
            People.Group group = said.group(k);
            if (group != null && group.own() && group.who().size() == 1) {
                named.addAll(group.list());
            }
        }
        return named.size() > 1;
    }

    /** Whether more than one time may date it. */
    static boolean times(Said said, int from, int to) {
        int many = 0;
        for (Found time : said.times(from, to)) {
            many += time.past() || time.weak() ? 0 : 1;
        }
        return many > 1;
    }

    /** Whether the time holds more than a time, or is a part of something else. */
    static boolean time(Said said, Found time) {
        Line line = said.line();
        if (line.is(time.from() - 1, "kun") || line.is(time.next() - 1, "og")) {
            return true;
        }
        boolean event = time.when().relation() == Relation.EVENT;
        for (int k = time.from() + 1; event && k < time.next(); k++) {
            boolean late = line.is(k, "inden") || line.is(k, "senest");
            boolean manages = line.is(time.from(), "når") && late; // "det når hun inden fredag"
            if (manages || line.is(k, "fordi") || line.is(k, "for") && line.is(k + 1, "at")) {
                return true;
            }
        }
        return false;
    }
}
