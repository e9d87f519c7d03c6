package dk.walkntalk.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The times inside a line, where names and things may look like times. */
final class TimeFinder {
    private static final Set<TimeClass> NEEDS_PREPOSITION = EnumSet.of(TimeClass.MONTH, TimeClass.SEASON,
            TimeClass.HOLIDAY, TimeClass.SCHOOL,
            TimeClass.YEAR, TimeClass.QUARTER, TimeClass.HALF);
    private static final Set<String> CUTS = Words.set("primo", "medio", "ultimo", "sidst", "først", "midt", "næste",
            "måneden", "året", "resten", "hele", "tidligt", "sent", "engang", "nu", "her", "allerede", "helst", "en",
            "denne", "senere");
    /** Verbs that take "efter" with what they are about. */
    private static final Set<String> SEEK = Words.set("leder", "lede", "ser", "se", "søger", "søge", "spørger",
            "spørge", "kigger", "kigge");
    private static final Set<String> LEADS = Words.set("senest", "i", "på", "om", "inden", "fra");
    private static final Set<String> TAKES_TO = Words.set("retter", "rette", "melder", "melde", "tilmelder",
            "tilmelde", "hjælper", "hjælpe", "skruer", "skrue", "sætter", "sætte", "kobler",
            "koble", "slutter", "slutte");
    /** Verbs that are about something. */
    private static final Set<String> HANDLES = Words.set("tager", "ordner", "klarer", "laver", "overtager", "sender",
            "skriver", "henter", "afleverer", "køber", "bestiller", "dækker", "passer", "løser", "får", "tage",
            "ordne", "klare", "lave", "overtage", "sende", "hente");
    private static final Set<String> HALF_DAYS = Words.set("formiddag", "eftermiddag", "aften", "morgen", "dag",
            "formiddage", "eftermiddage", "aftener", "morgener");
    private static final Set<String> KINDS_OF_DAY = Words.set("tidlig", "sen", "stille", "klar", "mørk", "lun");
    private static final Set<String> BEGINS = Words.set("begynder", "starter");
    private static final Set<String> STRETCHES = Words.set("ugerne", "dagene", "tiden", "månederne", "weekenderne");
    private static final Set<String> TAKES = Words.set("tager", "tage", "tages", "taget");
    private final Line line;
    private final Names names;
    private final TimeGrammar grammar;
    private final LocalDate today;
    private final boolean cased;

    TimeFinder(Line line, Names names, LocalDate today) {
        this.line = line;
        this.names = names;
        this.today = today;
        grammar = new TimeGrammar(line, today, names);
        cased = names != null && names.cased(line);
    }

    List<Found> all() {
        List<Found> all = new ArrayList<>();
        int i = 0;
        while (i < line.size()) {
            int amount = amount(i);
            if (amount > 0) {
                i = amount;
                continue;
            }
            Found found = particle(i) ? null : grammar.at(i, false);
            if (found == null || found.next() <= i || !believed(found, i)) {
                i++;
                continue;
            }
            all.add(found.at(line.is(i, "i") || line.is(i, "hver") ? dayIn(i, all) : i));
            grammar.said(found);
            i = found.next();
        }
        return all;
    }

    /** "skæres ned til tre dage om ugen": how much, not when; the place after it, or -1. */
    private int amount(int i) {
        if (line.after(i, "fra", "før") > 0 && Doers.definite(line.low(i - 1))) {
            return i + 3; // "sagerne fra før sommer"
        }
        boolean down = i > 1 && line.is(i - 1, "til") && (line.is(i - 2, "ned") || line.is(i - 2, "op"));
        return down && Numbers.isCardinal(line.low(i)) && line.is(i + 2, "om") ? i + 4 : -1;
    }

    /** Where the time begins of which a day is said: "en eftermiddag i næste uge", "en tidlig morgen i uge 17". */
    private int dayIn(int i, List<Found> before) {
        int first = before.isEmpty() ? 0 : before.get(before.size() - 1).next();
        if (i < 3 || line.pauseAt(i) || !line.in(i - 1, HALF_DAYS)) {
            return i;
        }
        boolean kind = line.in(i - 2, KINDS_OF_DAY);
        int one = kind ? i - 3 : i - 2;
        boolean some = line.is(one, "en") || Numbers.isCardinal(line.low(one));
        return some && one >= Math.max(first, 1) && !line.pauseAt(one + 1) ? one : i;
    }

    /** "følger op til næste møde": "op" belongs to the verb. */
    private boolean particle(int i) {
        boolean stranded = line.is(i, "på") && line.is(i - 1, "op") && line.is(i + 1, "den")
                || line.is(i, "til") && (line.is(i - 1, "tilbage") || line.is(i - 1, "gang")) && line.in(i + 1, LEADS);
        if (stranded) {
            return true; // "det samler vi op på den 1. juni", "det vender hun tilbage til på fredag"
        }
        for (int k = i - 2; line.is(i, "efter") && (line.is(i + 1, "på") || line.is(i + 1, "i"))
                && k >= Math.max(0, i - 6); k--) {
            if ((line.is(k, "går") || line.is(k, "gå")) && Doers.definite(line.low(k + 1))) {
                return true; // "går taget på hallen efter på torsdag"
            }
        }
        if (line.is(i, "på") && line.is(i - 1, "om") && line.low(i - 2).startsWith("lave")) {
            return true; // "laver om på morgenmødet"
        }
        if (line.is(i, "til") && line.in(i + 1, LEADS)) { // "retter planen til senest på fredag"
            for (int k = i - 1; k >= Math.max(0, i - 6); k--) {
                if (line.in(k, TAKES_TO)) {
                    return true;
                }
            }
        }
        boolean begins = line.is(i, "på") && line.is(i + 1, "den") && (line.in(i - 1, BEGINS)
                || line.in(i - 2, BEGINS));
        if (begins || line.is(i, "fra") && (line.is(i + 1, "inden") || line.is(i + 1, "senest"))) {
            return true; // "det begynder vi på den 1. marts", "skærer to leverandører fra inden jul"
        }
        if (!line.is(i, "op")) {
            return false;
        }
        if (line.is(i + 1, "til") && line.in(i - 1, STRETCHES)) {
            return true; // "en plan for ugerne op til sommerferien"
        }
        if (line.is(i + 1, "til") && i > 0 && (Verbs.afterSubject(line.low(i - 1))
                || Morphology.is(line.low(i - 1), Morphology.INFINITIVE))) {
            return true; // "pynter op til fastelavn"
        }
        for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
            if (line.in(k, Cues.UP) || line.in(k, TAKES) || line.is(i + 1, "til") && line.low(k).startsWith("pynt")) {
                return true;
            }
        }
        return false;
    }

    /** Whether "den" at {@code i} is what a verb right before it, or before its subject, is about. */
    private boolean object(int i) {
        Names.Mention subject = names == null || i < 2 ? null : names.at(line, i - 1);
        boolean inverted = subject != null && subject.next() == i || line.in(i - 1, Words.PRONOUN_SUBJECTS);
        return line.in(i - 1, HANDLES) || inverted && line.in(i - 2, HANDLES);
    }

    private boolean believed(Found found, int i) {
        TimeClass kind = found.when().kind();
        boolean day = kind == TimeClass.HOLIDAY && found.period() != null && found.period().isDay() && i > 2
                && (line.pauseAt(found.next()) || line.is(found.next(), "og")) && !line.in(i - 1, Words.PREPOSITIONS)
                && !line.in(i - 1, Lexicon.DETERMINERS); // "tager aftenvagten juleaften"
        if (found.bare() && !day && NEEDS_PREPOSITION.contains(kind) && !line.in(i, CUTS)
                && !(kind == TimeClass.MONTH && found.period() != null && found.period().isDay())
                && !(line.size() == found.next() && i == 0)) {
            return false;
        }
        boolean moved = line.is(i - 1, "til") || line.is(i - 2, "til") && (line.is(i - 1, "efter")
                || line.is(i - 1, "før"));
        int clock = line.is(i - 1, "til") && (line.is(i, "efter") || line.is(i, "før")) ? i + 1 : i;
        if (moved && (line.is(clock, "kl") || line.is(clock, "klokken"))
                || line.is(i, "den") && Lexicon.day(line, i + 1) != null && object(i)) {
            return false; // "holder lukket til klokken ti fra 1. marts", "tager Gry den torsdag i uge 11"
        }
        int amount = line.is(i, "på") ? i + 1 : line.is(i - 1, "på") ? i : -1;
        if (amount > 0 && amount < line.size() && (line.is(amount - 2, "ned") || line.is(amount - 2, "op"))
                && (Numbers.isCardinal(line.low(amount)) || line.at(amount).number())) {
            return false; // "får tiden ned på ni uger"
        }
        if (line.is(i - 1, "som") && (line.is(i - 3, "samme") || line.is(i - 2, "samme"))) {
            return false; // "kører den samme rute som i efteråret"
        }
        if (line.after(i, "ved", "siden", "af") > 0 && !line.pauseAt(found.next())) {
            return false; // "sidder ved siden af hende"
        }
        if (line.is(found.next(), "ad") && line.is(found.next() + 1, "gangen")) {
            return false; // "en dag ad gangen"
        }
        boolean off = line.is(i - 1, "af") && i > 2 && (kind == TimeClass.WEEKDAY || kind == TimeClass.RELATIVE)
                && Morphology.is(line.low(i - 2), Morphology.DEFINITE); // "vasker kørestolene af onsdag"
        off |= line.is(i - 1, "af") && line.is(i - 2, "det") && line.is(found.next() - 1, "senere");
        if (found.bare() && !off && i > 0 && line.in(i - 1, Words.BINDS_NOUN) && !line.pauseAt(i)) {
            return false;
        }
        if (kind == TimeClass.CLOCK && !line.is(i, "kl") && !line.is(i, "klokken") && !line.is(i, "ved")
                && !line.is(i, "senest")
                && !line.is(i, "halv") && !line.is(i, "kvart")
                && !line.is(i, "inden") && !line.is(i, "før") && line.low(i).indexOf(':') < 0) {
            return false;
        }
        if (found.when().event() != null && line.is(i, "efter") && (line.in(i - 1, SEEK) || line.is(i - 1, "op")
                && line.low(i - 2).startsWith("ryd"))) {
            return false; // "rydder op efter festen", "leder efter et kursus"
        }
        if (kind == TimeClass.YEAR && found.period() != null && found.period().end().isBefore(today)) {
            return false; // "det var i 2009"
        }
        boolean running = found.when().relation() == Relation.FROM && found.when().start() != null;
        if (running && found.when().start().isBefore(today)) {
            return false; // "tallene fra første kvartal"
        }
        if (found.when().event() != null && line.is(i, "fra") && !line.is(i + 1, "næste")
                && Morphology.is(line.low(i - 1), Morphology.DEFINITE)) {
            return false; // "følger op på besøget fra tilsynet"
        }
        boolean happens = found.when().event() != null || kind == TimeClass.HOLIDAY;
        if (happens && line.in(i - 1, Splitter.CHARGE) && !line.is(i - 1, "ansvar") && (line.is(i,
                "på") || line.is(i, "i"))) {
            return false; // "er tovholder på sommerfesten"
        }
        if (kind == TimeClass.VAGUE && line.is(i, "nu") && found.next() == i + 1) {
            return i > 2 && line.pauseAt(i + 1) && Morphology.is(line.low(i - 1), Morphology.DEFINITE);
        }
        boolean person = line.is(i, "per") && !line.at(i + 1).number() && !line.is(i + 1, "den") && !line.is(i + 1, "d")
                && Numbers.ordinalWord(line, i + 1) == null && !Lexicon.MONTHS.containsKey(line.low(i + 1));
        person |= line.is(i, "per") && line.at(i).capital() && cased && !line.stopAt(i); // "hængt op af Per den 27."
        return names == null || !named(found, i) && !(person && names.word("per"));
    }

    /** Whether the month that was found is a party's name: "til Maj" where capitals are written. */
    private boolean named(Found found, int i) {
        int last = found.next() - 1;
        for (int k = i; k <= last; k++) {
            if (!names.word(line.low(k)) || !Lexicon.MONTHS.containsKey(line.low(k))) {
                continue;
            }
            boolean led = k > i && (line.in(k - 1, Words.PREPOSITIONS) || line.at(k - 1).number()
                    || line.is(k - 1, "senest") || line.is(k - 1, "af")
                    || line.in(k - 1, CUTS) || Numbers.ordinalWord(line, k - 1) != null);
            if (!led || line.at(k).capital() && cased && !line.stopAt(k)) {
                return true;
            }
        }
        return false;
    }
}
