package dk.walkntalk.agreement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Sentences turned round: "det er Mette der", "det er Linhs opgave at", "Bo er den der", "opgaven ligger hos Bo". */
final class Clefts {
    private static final Set<String> TASKS = Words.set("opgave", "job", "tur", "lod", "arbejde", "ansvar", "bord",
            "opgaver", "rolle");
    private static final Set<String> OWNERS = Words.set("min", "mit", "din", "dit", "vores", "hendes", "hans");
    private static final Set<String> SMALL = Words.set("så", "altså", "jo", "nok", "vel");
    /** What befalls one. */
    private static final Set<String> THOSE = Words.set("den", "dem", "de", "ham", "hende");
    private static final Set<String> UNMEANT = Words.set("får", "har", "er", "vinder", "taber", "mangler", "fylder",
            "bliver", "kommer");
    private final Said said;
    private final Line line;
    private final int from;
    private final int to;
    private final Action action;
    private final Predicate predicate;

    Clefts(Said said, int from, int to, Action action) {
        this.said = said;
        this.line = said.line();
        this.from = from;
        this.to = to;
        this.action = action;
        predicate = new Predicate(said, from, to, action);
    }

    /** What it says, or null where it is no such sentence. */
    Fact read() {
        boolean became = line.is(from + 1, "blev") && said.group(from + 2) != null
                && who(said.group(from + 2).next()) && said.verb(said.group(from + 2).next() + 1);
        boolean be = became || line.is(from + 1, "er") || line.is(from + 1, "bliver") || line.is(from + 1, "skal")
                && line.is(from + 2, "være");
        int at = line.is(from + 1, "skal") ? from + 3 : from + 2;
        People.Group whoever = line.is(from, "den") && line.is(from + 1, "der") ? one() : null;
        if (whoever != null) {
            action.who(whoever, whoever.from() - 1, whoever.next());
            action.gone(from, from + 2);
            said.people().remember(whoever);
            return predicate.verb(from + 2, true); // "den der svarer på mails er Gry"
        }
        People.Group falls = line.after(from, "det", "falder", "på") > 0 ? said.group(from + 3) : null;
        if (falls != null && line.is(falls.next(), "at")) {
            action.who(falls, from, falls.next() + 1); // "det falder på mig at skrive talen"
            return predicate.verb(falls.next() + 1, true);
        }
        if (line.is(from, "det") && be) {
            return that(line.in(at, SMALL) && said.group(at + 1) != null ? at + 1 : at);
        }
        if ((line.is(from - 1, "så") || line.is(from - 1, "nu") || line.is(from - 1, "derfor")) && (line.is(from, "er")
                || line.is(from, "bliver")) && line.is(from + 1, "det")) {
            return that(from + 2); // "så er det mig der"
        }
        int v = said.timeStarts(from) && !said.time(from).past() ? said.time(from).next() : from;
        // "fra mandag er det Bo der"
        if (v > from && (line.is(v, "er") || line.is(v, "bliver")) && line.is(v + 1, "det")) {
            People.Group group = said.group(said.adverbs(v + 2));
            if (group != null && who(group.next()) && said.verb(group.next() + 1)) {
                action.who(group, v, group.next() + 1);
                said.people().remember(group);
                return predicate.verb(group.next() + 1, true);
            }
        }
        Names.Mention owner = said.people().mention(from);
        int task = owner != null && owner.genitive() ? owner.next() : line.in(from, OWNERS) ? from + 1 : -1;
        if (task > 0 && line.in(task, TASKS) && (line.is(task + 1, "er") || line.is(task + 1, "bliver"))
                && line.is(task + 2, "at")) {
            People.Group whose = line.in(from, OWNERS) ? pronoun(from)
                    : new People.Group(owner.person() == null ? Set.of()
                    : Set.of(owner.person()), from, task, owner.person() == null, false, true, false);
            action.who(whose, from, task + 3);
            if (line.is(task, "ansvar")) {
                action.charge();
            }
            return predicate.verb(task + 3, true);
        }
        People.Group group = said.group(from);
        int one = group == null || !line.is(group.next(), "er") ? to : line.is(group.next() + 1, "også")
                ? group.next() + 2 : group.next() + 1;
        if (line.in(one, THOSE) && who(one + 1)) { // "og han er også den der skriver"
            action.who(group, from, one + 2);
            said.people().remember(group);
            return predicate.verb(one + 2, true);
        }
        return lies();
    }

    /** Who "den der" is, said last: "den der svarer på mails er Gry"; or null. */
    private People.Group one() {
        for (int k = from + 3; k < to - 1; k++) {
            People.Group group = line.is(k, "er") || line.is(k, "bliver") ? said.group(k + 1) : null;
            if (group != null && (group.next() >= to || said.timeStarts(group.next()))
                    && said.verbAfterSubject(from + 2)) {
                return group;
            }
        }
        return null;
    }

    private boolean who(int i) {
        return line.is(i, "der") || line.is(i, "som");
    }

    private Fact that(int at) {
        int task = line.after(at, "op", "til");
        task = task < 0 && line.is(at, "på") ? -1 : task;
        People.Group group = said.group(task > 0 ? task : at);
        People.Group called = line.is(at, "dig") ? said.group(at + 1) : null;
        if (called != null && called.own() && who(called.next())) {
            group = called; // "så er det dig Bo der"
        }
        int self = group != null && line.is(group.next(), "selv") ? group.next() + 1 : -1;
        int then = self > 0 && who(self) ? self + 1 : group != null && who(group.next()) ? group.next() + 1 : -1;
        int verb = said.timeStarts(then) ? said.time(then).next() : then;
        if (group != null && verb > group.next() + 1 && said.verb(verb)) {
            action.who(group, from, then); // "det er Bo selv der på torsdag taler"
            return predicate.verb(verb, true);
        }
        if (group != null && who(group.next()) && (said.verbAfterSubject(group.next() + 1)
                || line.in(group.next() + 1, Words.MODALS))) {
            action.who(group, from, group.next() + 1);
            said.people().remember(group);
            boolean will = line.is(at - 1, "bliver") || line.is(at - 1, "være");
            if (will && group.own() && !line.in(group.next() + 1, UNMEANT)
                    && !Chatter.stative(line.low(group.next() + 1))) {
                action.settled();
            }
            return predicate.verb(group.next() + 1, true);
        }
        if (group != null && task > 0 && line.is(group.next(), "at")) {
            action.who(group, from, group.next() + 1);
            return predicate.verb(group.next() + 1, true);
        }
        if (group == null && Doers.animate(line.low(at)) && who(at + 1)) {
            action.doer(at, at + 1);
            action.gone(from, at + 2);
            return predicate.verb(at + 2, true);
        }
        return owned(at);
    }

    /** "det er en fælles opgave for Bo og mig at". */
    private People.Group shared(int at) {
        int task = line.is(at, "en") || line.is(at, "et") ? line.in(at + 1, TASKS) ? at + 1 : at + 2 : -1;
        People.Group group = line.in(task, TASKS) && line.is(task + 1, "for") ? said.group(task + 2) : null;
        return group == null || !line.is(group.next(), "at") ? null : group;
    }

    /** "det er Linhs opgave at", "det bliver mit ansvar at". */
    private Fact owned(int at) {
        People.Group both = shared(at);
        if (both != null) {
            action.who(both, from, both.next() + 1);
            said.people().remember(both);
            return predicate.verb(both.next() + 1, true);
        }
        Names.Mention owner = said.people().mention(at);
        int noun = -1;
        People.Group group = null;
        if (owner != null && owner.genitive()) {
            noun = owner.next();
            Names.Mention second = line.is(noun, "og") ? said.people().mention(noun + 1) : null;
            // "Helles og Pers opgave"
            if (second != null && second.genitive() && second.person() != null && owner.person() != null) {
                noun = second.next();
                group = new People.Group(new LinkedHashSet<>(List.of(owner.person(), second.person())), at, noun,
                        false, false, true, false);
            }
            group = group != null ? group : new People.Group(owner.person() == null ? Set.of()
                    : Set.of(owner.person()), at, owner.next(), owner.person() == null, false, true, false);
        } else if (line.in(at, OWNERS) && line.low(at + 1).endsWith("s") && line.in(at + 2, TASKS)) {
            String role = line.low(at + 1);
            noun = at + 2;
            // "min chefs ansvar"
            group = said.people().word(line.low(at) + " " + role.substring(0, role.length() - 1), at);
        } else if (line.in(at, OWNERS)) {
            noun = at + 1;
            group = pronoun(at);
        } else if (line.low(at).endsWith("s") && line.in(at + 1, TASKS)) {
            noun = at + 1;
            group = role(at);
        }
        if (group == null || !line.in(noun, TASKS)) {
            return null;
        }
        int that = line.is(noun + 1, "at") ? noun + 2 : line.is(noun, "tur") ? line.after(noun + 1, "til", "at") : -1;
        if (that < 0 || that >= to) {
            Found time = MainTime.of(said, from, to);
            When when = time == null ? null : action.when(time);
            return line.is(noun, "ansvar") ? Fact.people(Fact.Kind.CHARGE, null, action.people(group), when, false)
                    : from > 0 && noun + 1 == (time == null ? to : time.from()) ? Fact.people(Fact.Kind.WHO,
                    action.people(group), null, when, false) : null; // "det er Stigs opgave snarest muligt"
        }
        action.who(group, from, that);
        said.people().remember(group);
        if (line.is(noun, "ansvar")) {
            action.charge();
            if (said.verb(that + 1) && (line.is(that, "der") || Doers.definite(line.low(that)))) {
                return action.finish(that); // "det er mit ansvar at døren er låst"
            }
        }
        return predicate.verb(that, true);
    }

    private People.Group pronoun(int at) {
        String subject = switch (line.low(at)) {
            case "min", "mit" -> "jeg";
            case "din", "dit" -> "du";
            case "vores" -> "vi";
            case "hans" -> "han";
            default -> "hun";
        };
        return said.people().word(subject, at);
    }

    private People.Group role(int at) {
        String low = line.low(at);
        return said.people().word(low.substring(0, low.length() - 1), at);
    }

    /** "opgaven med at bestille sko ligger hos Bo", "ansvaret for introduktionen ligger hos Bo". */
    private Fact lies() {
        boolean task = line.is(from, "opgaven") && line.is(from + 1, "med");
        boolean charge = line.is(from, "ansvaret") && line.is(from + 1, "for") || line.is(from, "ansvarlig")
                && line.is(from + 1, "for")
                || line.is(from, "tovholder") && line.is(from + 1, "på");
        if (!task && !charge) {
            return null;
        }
        int start = line.is(from + 2, "at") ? from + 3 : from + 2;
        for (int v = start + 1; v < to - 1; v++) {
            boolean lies = line.is(v, "ligger") && line.is(v + 1, "hos") || (line.is(v, "tager") || line.is(v, "har")
                    || line.is(v, "får") || line.is(v, "er") || line.is(v, "bliver") || line.is(v, "tilfalder")
                    || line.is(v, "påtager"));
            int at = line.is(v + 1, "hos") ? v + 2 : v + 1;
            People.Group group = lies ? said.group(at) : null;
            if (group != null) {
                action.who(group, v, group.next());
                action.gone(from, start);
                if (charge && (line.is(start, "det") || line.is(start, "den")) && from > 0) {
                    // "ansvaret for at det sker har Bo"
                    return Fact.people(Fact.Kind.CHARGE, null, action.people(group), null, false);
                }
                if (charge) {
                    action.charge();
                }
                return predicate.verb(start, true);
            }
        }
        return null;
    }
}
