package dk.walkntalk.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who is meant: names, pronouns, roles, groups, alone or joined by "og". */
final class People {
    /** More people than anybody lists. */
    private static final int MANY = 20;
    private final List<Person> parties;
    private final Person speaker;
    private final Names names;
    private final Line line;
    private final Names.Mention[] mentions;
    private final boolean[] asked;
    /** What was read at each word, as long as nobody else is "han" or "du". */
    private final Group[] groups;
    private final boolean[] known;
    private Person last;
    /** The one spoken to. */
    private Person called;

    People(List<Person> parties, Names names, Person speaker, Line line, Person called) {
        this.parties = parties;
        this.names = names;
        this.speaker = speaker;
        this.line = line;
        this.called = called;
        mentions = new Names.Mention[line.size()];
        asked = new boolean[line.size()];
        groups = new Group[line.size()];
        known = new boolean[line.size()];
    }

    /** The name at {@code i}, or null. */
    Names.Mention mention(int i) {
        if (i < 0 || i >= asked.length) {
            return null;
        }
        if (!asked[i]) {
            asked[i] = true;
            Names.Mention before = i > 0 && names.part(line.low(i)) ? mention(i - 1) : null;
            mentions[i] = before != null && before.next() > i && !line.pauseAt(i) ? null : names.at(line, i);
        }
        return mentions[i];
    }

    /** Whether a word is in somebody's name: "omar", "Peter" and "inger" end as verbs do. */
    boolean named(int i) {
        if (!names.part(line.low(i))) {
            return false;
        }
        Names.Mention before = mention(i - 1);
        return mention(i) != null || before != null && before.next() > i;
    }

    /**
     * People who were said.
     *
     * @param who the parties, in the order said; empty where they cannot be told
     * @param unsure whether one of them cannot be told, so that none is
     * @param ask whether it hangs on who is speaking
     * @param own whether it was a name or a role, not a pronoun
     */
    record Group(Set<Person> who, int from, int next, boolean unsure, boolean ask, boolean own, boolean everyone) {
        List<String> list() {
            List<String> list = new ArrayList<>();
            for (Person person : who) {
                list.add(person.name());
            }
            return list;
        }
    }

    /** Somebody is spoken to by name, who is "du" from now on. */
    void called(Group group) {
        called = group.who.size() == 1 ? group.who.iterator().next() : null;
        Arrays.fill(known, false);
    }

    /** The one spoken to, or null. */
    Group called(int i) {
        return called == null ? null : new Group(Set.of(called), i, i, false, false, true, false);
    }

    void remember(Group group) {
        if (group != null && group.own && group.who.size() == 1) {
            last = group.who.iterator().next();
            Arrays.fill(known, false);
        }
    }

    /** Those who are said at {@code i}, up to the last that is joined; null where nobody is. */
    Group at(int i) {
        if (i < 0 || i >= known.length) {
            return null;
        }
        if (!known[i]) {
            groups[i] = read(i);
            known[i] = true;
        }
        return groups[i];
    }

    private Group read(int i) {
        int from = line.is(i, "både") || line.is(i, "enten") ? i + 1 : i;
        Group group = except(one(from));
        if (group == null) {
            return null;
        }
        for (int joined = 0; joined < MANY; joined++) {
            int next = group.next;
            boolean or = line.is(next, "eller") || line.is(next, "og") && line.is(next + 1, "eller");
            int more = line.is(next, "og") || line.is(next, "samt") || line.is(next, "eller") ? next + 1
                    : line.is(next, "sammen") && line.is(next + 1, "med") && !line.pauseAt(next) ? -1 : next;
            if (more < 0 || more == next && line.stopAt(next)) {
                return group;
            }
            Group another = one(more);
            boolean subject = another != null && !or && more > next && ownVerb(group, another);
            // "mette laver en plan anders": a second name alone is not joined unless a third or "og" follows
            if (another == null || subject || more == next && !listed(another, 0)) {
                return group;
            }
            group = join(group, another, or);
        }
        return group;
    }

    /** "til Bo og Mette laver": the second has a verb of its own, and the first was no subject. */
    private boolean ownVerb(Group first, Group second) {
        boolean no = first.from > 0 && (line.in(first.from - 1, Words.PREPOSITIONS)
                || Verbs.finite(line.low(first.from - 1))); // "har Rajesh og vi samler"
        return no && !line.is(second.next, "når") && Verbs.afterSubject(line.low(second.next));
    }

    /** "alle undtagen Per". */
    private Group except(Group all) {
        int name = all == null || !all.everyone ? -1 : Groups.except(line, all.next);
        Group out = name > 0 ? one(name) : null;
        if (out == null || out.who.isEmpty()) {
            return all;
        }
        Set<Person> left = new LinkedHashSet<>(all.who);
        left.removeAll(out.who);
        return new Group(left, all.from, out.next, all.unsure, all.ask, true, false);
    }

    private boolean listed(Group another, int depth) {
        if (!another.own && !line.is(another.from, "jeg") || depth > MANY) {
            return false;
        }
        if (line.is(another.next, "og")) {
            return one(another.next + 1) != null;
        }
        Group third = another.next < line.size() && !line.stopAt(another.next) ? one(another.next) : null;
        return third != null && listed(third, depth + 1);
    }

    private Group join(Group a, Group b, boolean or) {
        Set<Person> who = new LinkedHashSet<>(a.who);
        if (b.everyone && b.own) { // "og de andre"
            for (Person person : parties) {
                if (!person.equals(speaker)) {
                    who.add(person);
                }
            }
        } else {
            who.addAll(b.who);
        }
        return new Group(who, a.from, b.next, a.unsure || b.unsure || or, a.ask || b.ask, a.own || b.own, false);
    }

    private Group one(int i) {
        Names.Mention mention = mention(i);
        if (mention != null) {
            return mention.genitive() ? null : group(mention.person() == null ? Set.of()
                    : Set.of(mention.person()), i, mention.next(), true);
        }
        if (i < line.size() && line.is(i, "i")) {
            boolean nobody = speaker == null;
            return Groups.you(line, i, parties.size() > 2)
                    ? new Group(nobody ? Set.of() : others(), i, i + 1, nobody, nobody, false, false) : null;
        }
        if (parties.size() == 2 && Groups.two(line, i)) {
            return resolve("all", i, i + 2);
        }
        if (line.is(i, "de") && Cues.begins(line.low(i + 1))) {
            return together(i);
        }
        Phrases.Hit<String> hit = Groups.SAID.at(line, i);
        return hit == null ? null : resolve(hit.value(), i, Groups.pieces(line, i, hit.next()) ? i + 1 : hit.next());
    }

    /** "og de følger op": the parties that were named before. */
    private Group together(int i) {
        Set<Person> named = new LinkedHashSet<>();
        for (int k = Math.max(0, i - 3 * MANY); k < i; k++) {
            if (mention(k) != null && !mention(k).genitive() && mention(k).person() != null) {
                named.add(mention(k).person());
            }
        }
        return named.size() < 2 ? null : new Group(named, i, i + 1, false, false, false, false);
    }

    /** Whom a pronoun or a role stands for, where it was said in another form ("min opgave"). */
    Group word(String word, int i) {
        Phrases.Hit<String> hit = Groups.SAID.at(Tokeniser.line(word), 0);
        return hit == null ? null : resolve(hit.value(), i, i + 1);
    }

    private Group resolve(String word, int i, int next) {
        boolean upper = !of(PartyRole.LEDERS_LEDER).isEmpty();
        return switch (word) {
            case "all" -> new Group(new LinkedHashSet<>(parties), i, each(next), false, false, false, true);
            case "rest" -> new Group(speaker == null ? Set.of()
                    : others(), i, next, speaker == null, speaker == null, true, true);
            case "leader" -> leader(i, next, upper);
            case "upper" -> group(of(PartyRole.LEDERS_LEDER), i, next, true);
            case "staff" -> group(of(PartyRole.MEDARBEJDER), i, next, true);
            case "staffs" -> new Group(of(PartyRole.MEDARBEJDER), i, next, false, false, true, false);
            case "four" -> {
                boolean all = parties.size() == 4;
                yield new Group(all ? new LinkedHashSet<>(parties)
                        : of(PartyRole.MEDARBEJDER), i, next, false, false, true, all);
            }
            case "leaders" -> {
                Set<Person> both = new LinkedHashSet<>();
                for (Person person : parties) {
                    if (person.role() != PartyRole.MEDARBEJDER) {
                        both.add(person);
                    }
                }
                yield new Group(both, i, next, false, false, true, false);
            }
            case "me" -> new Group(speaker == null ? Set.of()
                    : Set.of(speaker), i, next, speaker == null, speaker == null, false, false);
            case "you" -> {
                if (called != null) {
                    yield new Group(Set.of(called), i, next, false, false, false, false);
                }
                boolean known = speaker != null && parties.size() == 2;
                yield new Group(known ? others() : Set.of(), i, next, !known, speaker == null, false, false);
            }
            case "last" -> {
                Person one = last == null ? before(i) : last;
                yield new Group(one == null ? Set.of() : Set.of(one), i, next, one == null, false, false, false);
            }
            default -> new Group(Set.of(), i, next, true, false, false, false);
        };
    }

    /** Whoever was named last before {@code i}, or null. */
    private Person before(int i) {
        for (int k = i - 1; k >= 0; k--) {
            if (mention(k) != null) {
                return mention(k).person();
            }
        }
        return null;
    }

    /** "min leder" in a LUS is the leader's own; "lederen" is the one who has the role. */
    private Group leader(int i, int next, boolean upper) {
        boolean mine = line.is(i, "min") || line.is(i, "hans") || line.is(i, "hendes") || line.is(i, "din")
                && speaker != null && speaker.role() == PartyRole.LEDERS_LEDER || line.is(i, "chefen");
        boolean own = upper && mine && (speaker == null || speaker.role() == PartyRole.LEDER);
        return group(of(own ? PartyRole.LEDERS_LEDER : PartyRole.LEDER), i, next, true);
    }

    /** "vi laver hver især": the words belong to who. */
    private int each(int next) {
        return line.after(next, "hver", "især") > 0 ? next + 2 : next;
    }

    private static Group group(Set<Person> who, int i, int next, boolean own) {
        boolean one = who.size() == 1;
        return new Group(one ? who : Set.of(), i, next, !one, false, own, false);
    }

    private Set<Person> of(PartyRole role) {
        Set<Person> those = new LinkedHashSet<>();
        for (Person person : parties) {
            if (person.role() == role) {
                those.add(person);
            }
        }
        return those;
    }

    private Set<Person> others() {
        Set<Person> those = new LinkedHashSet<>(parties);
        those.remove(speaker);
        return those;
    }
}
