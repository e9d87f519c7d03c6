package dk.walkntalk.agreement;

import java.util.Set;

/** Words for a time that hold no date: "hurtigst muligt", "på sigt", "når vi når det". The screen asks again. */
final class Vagueness {
    private static final Phrases<Boolean> VAGUE = Phrases.of("på et tidspunkt", "på et eller andet tidspunkt",
            "på et senere tidspunkt", "på et passende tidspunkt", "på et andet tidspunkt", "på sigt",
            "på længere sigt", "på lang sigt", "på lidt længere sigt", "på kort sigt", "på den lange bane",
            "på den korte bane", "på lidt længere bane", "hurtigst muligt", "så hurtigt som muligt",
            "så snart som overhovedet muligt", "så hurtigt som overhovedet muligt", "når kalenderen tillader det",
            "så snart kalenderen tillader det", "når tiden er til det", "så hurtigt som det kan lade sig gøre",
            "så hurtigt det kan lade sig gøre", "så hurtigt vi kan", "så hurtigt jeg kan", "så hurtigt som vi kan",
            "så hurtigt som jeg kan", "snarest", "snarest muligt", "så snart som muligt", "så snart det er muligt",
            "så snart det kan lade sig gøre", "så snart vi kan", "så snart jeg kan", "asap", "senere", "senere hen",
            "med det samme", "straks", "omgående", "øjeblikkeligt", "øjeblikkelig", "snart", "meget snart",
            "inden længe", "inden alt for længe", "inden for kort tid", "indenfor kort tid",
            "inden for den nærmeste fremtid", "inden for en overskuelig fremtid", "indenfor den nærmeste fremtid",
            "en dag", "en af dagene", "en af de nærmeste dage", "en af de kommende dage", "en af de næste dage",
            "en skønne dag", "i nærmeste fremtid", "i den nærmeste fremtid", "i nær fremtid", "i den nære fremtid",
            "i fremtiden", "i en nær fremtid", "i den kommende tid", "i den nærmeste tid", "den kommende tid",
            "ved lejlighed", "ved næste lejlighed", "ved førstkommende lejlighed", "hurtigst",
            "inden for overskuelig tid", "inden for en kort periode", "i den kommende periode", "fremover",
            "fremadrettet", "fra nu af og fremover", "indimellem", "når det er", "når chancen er der",
            "ved først givne lejlighed", "ved første lejlighed", "om noget tid", "om et stykke tid", "om kort tid",
            "om lidt", "om lidt tid", "om ikke så længe", "om ikke så lang tid", "om føje tid", "om et øjeblik",
            "før eller siden", "før eller senere", "efterhånden", "hen ad vejen", "i god tid", "i rette tid", "i tide",
            "når som helst", "nu og her", "her og nu", "med øjeblikkelig virkning", "nu her", "lige nu", "engang",
            "en gang", "en anden gang", "med tiden", "jo før jo bedre",
            "jo hurtigere jo bedre", "så tidligt som muligt", "tidligst muligt", "ved siden af",
            "efter behov", "ved behov", "fra tid til anden", "af og til", "en gang imellem", "ind imellem",
            "en gang i mellem", "engang imellem", "nu", "i ny og næ", "på et tidspunkt snart", "når tid er",
            "en gang i fremtiden", "en dag i fremtiden", "engang i fremtiden", "i løbet af kort tid",
            "i løbet af den nærmeste tid",
            "i løbet af noget tid", "indtil videre", "i første omgang", "i løbet af den kommende tid", "om nogen tid",
            "i den nærmeste tid", "når lejlighed byder sig", "om en rum tid", "over tid", "prompte",
            "i løbet af de kommende uger", "i løbet af de næste uger", "i løbet af de kommende dage",
            "i løbet af de næste dage", "i løbet af de kommende måneder", "i løbet af de næste måneder",
            "inden for få uger", "indenfor få uger", "inden for få dage", "indenfor få dage", "om få uger",
            "om få dage", "om få måneder", "de kommende uger", "de næste uger", "de kommende måneder",
            "i de kommende uger", "i de kommende måneder", "i de næste måneder", "om nogle år", "nogle gange",
            "i ledige stunder", "uden ophold", "ret hurtigt", "ret snart", "rimelig hurtigt", "rimelig snart",
            "temmelig hurtigt", "inden så længe", "uopholdeligt");
    /** After "når": nothing that happens at a known time. */
    private static final Phrases<Boolean> SOME_TIME = Phrases.of("vi når det", "jeg når det", "vi når dertil",
            "vi når så langt", "det passer", "det passer bedst", "det bliver aktuelt", "det er aktuelt",
            "det er muligt", "det bliver muligt", "det giver mening", "tiden er til det", "tiden er inde",
            "tiden er moden", "tiden tillader det", "lejligheden byder sig", "muligheden byder sig",
            "muligheden opstår", "muligheden er der", "behovet opstår", "behovet er der", "det kan lade sig gøre",
            "det nu kan lade sig gøre", "det nu passer", "det lader sig gøre", "der er behov", "der er behov for det",
            "der bliver behov for det", "vi kan nå det", "jeg kan nå det", "vi kan", "jeg kan", "det kan passes ind",
            "det brænder på", "vi ser tiden an", "vi kommer dertil", "vi kommer så langt", "vi får mulighed for det",
            "jeg får mulighed for det", "alt er klar");
    static {
        for (String some : new String[] {"passer", "bliver aktuelt", "er aktuelt", "bliver muligt", "giver mening",
                "kan lade sig gøre"}) {
            SOME_TIME.put(true, "det engang " + some, "det nu " + some, "det igen " + some);
        }
    }

    private static final Set<String> LEISURE = Set.of("tid", "ro", "luft", "råd", "overskud", "mulighed",
            "lejlighed", "kræfter", "bedre");

    private Vagueness() {
    }

    static java.util.Set<String> firsts() {
        return VAGUE.firsts();
    }

    /** The place after a vague time at {@code i}, or -1. */
    static int at(Line line, int i) {
        Phrases.Hit<Boolean> hit = VAGUE.at(line, i);
        boolean open = hit != null && line.after(i, "når", "det", "er") == hit.next() && !line.pauseAt(hit.next())
                && !line.is(hit.next(), "så") && !Verbs.finite(line.low(hit.next())); // "når det er klar"
        if (hit != null && !open && !number(line, i, hit.next())) {
            return hit.next();
        }
        if (line.is(i, "når") || line.after(i, "så", "snart") > 0) {
            int from = line.is(i, "når") ? i + 1 : i + 2;
            Phrases.Hit<Boolean> some = SOME_TIME.at(line, from);
            return some != null ? some.next() : leisure(line, from);
        }
        return -1;
    }

    /** "når der er tid", "når vi får lidt luft i kalenderen", "når jeg har tid". */
    private static int leisure(Line line, int i) {
        boolean subject = line.is(i, "der") || line.in(i, Words.PRONOUN_SUBJECTS);
        boolean verb = line.is(i + 1, "er") || line.is(i + 1, "bliver") || line.is(i + 1, "har")
                || line.is(i + 1, "får");
        if (!subject || !verb) {
            return -1;
        }
        for (int k = i + 2; k < i + 6; k++) {
            if (line.in(k, LEISURE)) {
                int end = k + 1;
                if (line.is(end, "på") && line.pauseAt(end + 1)) {
                    return end + 1;
                }
                if (line.is(end, "i") || line.is(end, "på") || line.is(end, "til")) {
                    end += line.is(end + 1, "det") || !line.pauseAt(end + 1) ? 2 : 0;
                }
                return Math.min(end, line.size());
            }
        }
        return -1;
    }

    /** "en gang om måneden" recurs; "en dag om ugen" does too; "engang i marts" has a date. */
    private static boolean number(Line line, int i, int next) {
        boolean bare = line.is(i, "en") && next == i + 2 || line.is(i, "engang") && next == i + 1;
        boolean quick = line.is(i, "nu") && next == i + 1;
        return bare && (line.is(next, "om") || line.is(next, "i") || line.is(next, "til") || line.is(next, "hver")
                || line.is(next, "per")
                || line.is(next, "årligt") || line.is(next, "månedligt") || line.is(next, "ugentligt")
                || line.is(next, "mere"))
                || quick && (!line.pauseAt(next) || next == 1);
    }
}
