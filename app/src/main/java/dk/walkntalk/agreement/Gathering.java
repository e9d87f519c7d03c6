package dk.walkntalk.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts what the clauses say together: dates, people and follow-ups go to the agreements they were said of. */
final class Gathering {
    private static final Set<String> EMPTY = Set.of("gør det", "lover det", "siger det");
    /** What is done only to follow up. */
    private static final Set<String> VISITS = Set.of("kigger forbi", "kommer forbi", "smutter forbi", "går forbi",
            "kommer ud", "tager ud", "kommer ned", "kører en tur", "går en tur",
            "kigger ind", "stikker hovedet ind", "ringer", "ringer op", "slår på tråden");
    /** What is told or asked, to which a time may belong. */
    private static final Pattern INNER = Pattern.compile(" (om|hvem|hvad|der|som|hvor\\p{L}*) ");
    private final Line line;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Fact> early = new ArrayList<>();
    private int followed;
    private SaidPeople before;
    /** Whether the clause before told of an action, whose verb the next may leave out. */
    private boolean acted;
    /** Whether the clause before told of a follow-up. */
    private boolean following;

    /** @param said what was said, all of it */
    Gathering(Said said) {
        line = said.line();
    }

    void add(Fact said) {
        Fact fact = said.who() == Fact.SAME ? said.by(before) : said;
        before = fact.who() != null ? fact.who() : fact.kind() == Fact.Kind.CHARGE ? fact.charge() : before;
        boolean acted = this.acted && !drafts.isEmpty();
        boolean following = this.following && !drafts.isEmpty() && last().follow != null;
        this.following = fact.kind() == Fact.Kind.FOLLOW_UP;
        this.acted = fact.kind() == Fact.Kind.ACTION || fact.kind() == Fact.Kind.GAP && acted;
        switch (fact.kind()) {
            case ACTION, CUT -> action(fact);
            case GAP -> {
                if (acted) {
                    action(Gaps.filled(fact, last().hvad, last().verb, last().charge, last().who));
                }
            }
            case THING_DATE -> {
                if (drafts.isEmpty() || last().when != null || fact.when() == null) {
                    action(fact);
                } else {
                    last().when = fact.when();
                }
            }
            case HELPER -> {
                if (drafts.isEmpty()) {
                    action(fact);
                } else {
                    helper(fact);
                }
            }
            case INSTEAD -> {
                if (!drafts.isEmpty()) {
                    last().charge = last().charge == null ? null : fact.who();
                    last().who = fact.who();
                    last().when = fact.when() == null ? last().when : fact.when();
                }
            }
            case FOLLOW_UP -> follow(fact);
            case VALUE -> {
                if (!drafts.isEmpty() && last().value == null) {
                    last().value = fact.value();
                }
            }
            case DATE, WHO, CHARGE -> {
                int one = early.size() - 1;
                boolean up = drafts.isEmpty() && one >= 0 && early.get(one).kind() == Fact.Kind.FOLLOW_UP;
                boolean dates = up && fact.kind() == Fact.Kind.DATE && early.get(one).when() == null;
                if (up && fact.kind() == Fact.Kind.WHO || dates) {
                    early.set(one, merged(early.get(one), fact)); // "opfølgning i maj det tager Bo"
                } else if (turns(fact)) {
                    action(fact);
                } else if (following && fact.kind() == Fact.Kind.WHO && last().follow.who() == null) {
                    last().follow = merged(last().follow, fact);
                } else if (drafts.isEmpty()) {
                    early.add(fact);
                } else {
                    for (Draft draft : fact.all() || shared(fact) ? drafts : List.of(last())) {
                        complete(draft, fact);
                    }
                }
            }
            default -> {
            }
        }
    }

    /** "og det gør vi fra mandag", "og det skal være gjort inden maj", after what each of us does, none with a time. */
    private boolean shared(Fact fact) {
        boolean ours = fact.kind() == Fact.Kind.WHO && fact.when() != null && fact.who() != null;
        boolean shared = ours || fact.kind() == Fact.Kind.DATE;
        for (Draft draft : shared ? drafts : List.<Draft>of()) {
            shared &= draft.when == null && (ours ? draft.who != null && !draft.who.names().isEmpty()
                    && fact.who().names().containsAll(draft.who.names())
                    && draft.who.names().size() < fact.who().names().size() : draft.follow == null);
        }
        return shared;
    }

    /** "jeg lukker om onsdagen og Bo gør det om torsdagen": another does the same at another time. */
    private boolean turns(Fact fact) {
        SaidPeople before = drafts.isEmpty() ? null : last().who;
        return fact.hvad() != null && fact.when() != null && before != null && last().when != null
                && Collections.disjoint(before.names(), fact.who().names()) && !before.names().isEmpty();
    }

    private void action(Fact fact) {
        if (!drafts.isEmpty() && last().hvad != null && EMPTY.contains(last().hvad.words()) && last().when == null) {
            drafts.remove(last()); // "nu gør Jonas det, han tæller dem op"
        }
        Draft draft = new Draft();
        draft.hvad = fact.hvad();
        draft.who = fact.who();
        draft.when = fact.when();
        draft.charge = fact.charge();
        draft.value = fact.value();
        draft.verb = fact.verb();
        draft.cut = fact.kind() == Fact.Kind.CUT;
        drafts.add(draft);
        List<Fact> before = new ArrayList<>(early);
        early.removeIf(one -> one.kind() != Fact.Kind.FOLLOW_UP);
        for (Fact one : before) {
            if (one.kind() != Fact.Kind.FOLLOW_UP) {
                complete(draft, one);
            }
        }
    }

    private void helper(Fact fact) {
        Draft draft = last();
        if (draft.who != null && fact.who() != null) {
            Set<String> both = new LinkedHashSet<>(draft.who.names());
            both.addAll(fact.who().names());
            draft.who = draft.who.or(new ArrayList<>(both));
        }
    }

    private void complete(Draft draft, Fact fact) {
        if (fact.when() != null && draft.when == null) {
            draft.when = fact.when();
        } else if (fact.when() != null && !fact.when().equals(draft.when) && !first(draft, fact)) {
            boolean again = fact.kind() == Fact.Kind.WHO && draft.who != null && fact.who() != null
                    && fact.hvad() == null && fact.who().names().equals(draft.who.names()); // "og det gør de inden maj"
            String whole = withTime(draft, again); // else there is no telling which time is its own
            draft.when = whole == null ? null : fact.when();
            draft.hvad = whole == null ? draft.hvad : new SaidText(whole, null);
        }
        boolean named = fact.kind() == Fact.Kind.WHO && draft.who != null && draft.who.words().equalsIgnoreCase("vi");
        boolean other = fact.kind() == Fact.Kind.WHO && !named && draft.who != null && fact.who() != null
                && !draft.who.names().isEmpty() && !fact.who().names().containsAll(draft.who.names());
        if (other && !fact.who().names().isEmpty()) {
            draft.who = Rivals.offered(draft.who); // "Anders bestiller stole det gør Mette"
        } else if (fact.who() != null && (draft.who == null || draft.who.names().isEmpty() || named)) {
            draft.who = fact.who();
        }
        if (fact.charge() != null) {
            draft.charge = fact.charge();
        }
    }

    /** What is done with the time right after it, where that may be of what is asked: "om vagterne i weekenden". */
    private String withTime(Draft draft, boolean sure) {
        if (draft.hvad == null || !sure && !INNER.matcher(draft.hvad.words()).find()) {
            return null;
        }
        String whole = draft.hvad.words() + " " + draft.when.words();
        String text = line.words(0, line.size()).toLowerCase(Locale.ROOT);
        return text.contains(whole.toLowerCase(Locale.ROOT)) ? whole : null;
    }

    /** A follow-up is of what was said since the last one; said first, it is of all that comes. */
    private void follow(Fact fact) {
        if (drafts.isEmpty()) {
            early.add(fact);
            return;
        }
        boolean more = followed == drafts.size();
        boolean visit = !more && drafts.size() > 1 && last().hvad != null && VISITS.contains(last().hvad.words())
                && last().when == null && fact.who() != null && fact.who().equals(last().who);
        if (visit) {
            drafts.remove(last()); // "og Rikke kigger forbi og følger op bagefter"
        }
        for (int i = more ? drafts.size() - 1 : followed; i < drafts.size(); i++) {
            Fact before = drafts.get(i).follow;
            drafts.get(i).follow = before == null ? fact : merged(before, fact);
        }
        followed = drafts.size();
    }

    private static Fact merged(Fact a, Fact b) {
        return Fact.people(Fact.Kind.FOLLOW_UP, a.who() == null || a.who().names().isEmpty() ? b.who() : a.who(), null,
                a.when() == null ? b.when() : a.when(), false);
    }

    private Draft last() {
        return drafts.get(drafts.size() - 1);
    }

    /** "hver anden uge, det første er den 3. marts": the day does not take the place of what comes again. */
    private static boolean first(Draft draft, Fact fact) {
        return draft.when != null && draft.when.recurrence() != null && DateClauses.FIRST.equals(fact.verb());
    }

    /** Of what nothing at all can be told, nothing is shown. */
    private static boolean nothing(Draft draft) {
        return draft.empty() && draft.when == null && draft.follow == null && Draft.shown(draft.who) == null;
    }

    /** Beside what is sound, a clause of which hardly anything can be told is no agreement of its own. */
    private void forgetEmpty() {
        boolean sound = false;
        for (Draft draft : drafts) {
            sound |= draft.hvad != null;
        }
        if (sound) {
            drafts.removeIf(Draft::empty);
        }
    }

    List<SpokenAgreement> agreements() {
        List<Fact> ups = new ArrayList<>();
        When when = null;
        SaidPeople who = null;
        for (Fact fact : early) {
            if (fact.kind() == Fact.Kind.FOLLOW_UP) {
                ups.add(fact);
            } else {
                when = fact.kind() == Fact.Kind.DATE ? fact.when() : when;
                who = fact.kind() == Fact.Kind.WHO ? fact.who() : who;
                when = when == null && fact.kind() == Fact.Kind.WHO ? fact.when() : when;
            }
        }
        if (drafts.isEmpty() && ups.size() > 1 && ups.get(0).hvad() != null) {
            // the first is something to do, as "evaluerer ordningen"; the second follows it up
            action(ups.remove(0));
        }
        if (drafts.isEmpty() && ups.isEmpty() && who != null && when != null && !who.names().isEmpty()) {
            Draft draft = new Draft(); // "så var der det med nøglerne det tager Mette sig af på fredag"
            draft.who = who;
            draft.when = when;
            return List.of(draft.done());
        }
        if (drafts.isEmpty()) {
            return ups.isEmpty() ? List.of() : List.of(followUpOnly(ups, when, who));
        }
        List<SpokenAgreement> done = new ArrayList<>();
        forgetEmpty();
        drafts.removeIf(draft -> nothing(draft) && ups.isEmpty());
        for (Draft draft : drafts) {
            for (Fact up : ups) {
                draft.follow = draft.follow == null ? up : merged(draft.follow, up);
            }
            done.add(draft.done());
        }
        return done;
    }

    private static SpokenAgreement followUpOnly(List<Fact> ups, When when, SaidPeople who) {
        Fact up = ups.get(0);
        for (Fact more : ups.subList(1, ups.size())) {
            up = merged(up, more);
        }
        Fact whole = merged(up, Fact.people(Fact.Kind.FOLLOW_UP, who, null, when, false));
        Draft draft = new Draft();
        draft.follow = whole;
        SpokenAgreement only = draft.done();
        if (ups.get(0).hvad() == null) {
            return only;
        }
        SpokenAgreement action = new SpokenAgreement(ups.get(0).hvad(), Draft.shown(whole.who()), whole.when(), null,
                null, null, null);
        return new SpokenAgreement(null, null, null, null, only.opfoelgning(), null, action);
    }
}
