package dk.walkntalk.agreement;

import java.time.LocalTime;
import java.util.Set;

/**
 * Times of day: "kl. 14.30", "halv tre" (half an hour before three), "kvart over to", "ti minutter i halv tre".
 * Hours in words are read as working hours, 8 to 18 (danish_deadlines.tsv).
 */
final class Clocks {
    private static final Set<String> DAY_PARTS = Set.of("morgen", "formiddag", "middag", "eftermiddag", "aften",
            "tidlig");
    private static final Set<String> ABOUT_DAY = Set.of("morgenen", "formiddagen", "middagen", "eftermiddagen",
            "aftenen");
    private static final int NOON = 12;

    private Clocks() {
    }

    /** A time of day that was found. */
    record At(LocalTime from, LocalTime to, int next) {
    }

    /** @param loose whether the hour may stand without "klokken", as after a day */
    static At at(Line line, int i) {
        int about = line.is(i, "ved") || line.is(i, "omkring") || line.is(i, "cirka") || line.is(i, "ca")
                || line.is(i, "senest")
                || line.is(i, "fra") || line.is(i, "inden") || line.is(i, "før") || line.is(i, "efter") ? i + 1 : i;
        int hour = clockWord(line, about) ? about + 1 : about;
        boolean said = hour > about;
        if (!said && about > i && line.low(about).endsWith("tiden")) {
            return tiden(line, about);
        }
        if (!said && line.is(i, "mellem")) {
            return null;
        }
        At from = time(line, said ? hour : i, said);
        if (from == null) {
            return null;
        }
        int next = from.next;
        if (said && (line.is(next, "til") || line.is(next, "-") || line.is(next, "og") && line.is(i - 1, "mellem"))) {
            At to = time(line, clockWord(line, next + 1) ? next + 2 : next + 1, true);
            if (to != null && !article(line, next + 1, to.next) && Lexicon.MONTHS.get(line.low(to.next)) == null) {
                return evening(line, new At(from.from, to.from, to.next));
            }
        }
        return evening(line, from);
    }

    /** "mellem et og to", "fra 10 til 12", after a day, where the hours need no "klokken"; or null. */
    static At range(Line line, int i) {
        boolean between = line.is(i, "mellem");
        boolean amount = line.is(i - 1, "ned") || line.is(i - 1, "op"); // "skærer antallet ned fra ti til seks"
        At from = amount ? null : between || line.is(i, "fra") ? time(line, i + 1, true) : null;
        At to = from != null && line.is(from.next, between ? "og" : "til") ? time(line, from.next + 1, true) : null;
        boolean clock = to != null && !Lexicon.UNITS.containsKey(line.low(to.next))
                && Lexicon.MONTHS.get(line.low(to.next)) == null && (line.pauseAt(to.next)
                || !Morphology.is(line.low(to.next), Morphology.NOUN));
        return clock ? evening(line, new At(from.from, to.from, to.next)) : null;
    }

    /** The time of day that stands after a day, with or without "mellem"; or null. */
    static At after(Line line, int i) {
        At range = range(line, i);
        return range != null ? range : at(line, line.is(i, "mellem") ? i + 1 : i);
    }

    /** "klokken ti til en kort snak": no hour, but the article of what follows. */
    private static boolean article(Line line, int i, int after) {
        boolean ends = line.pauseAt(after) || Morphology.is(line.low(i + 1), Morphology.SMALL | Morphology.PRESENT)
                || line.in(i + 1, Words.PREPOSITIONS);
        return (line.is(i, "en") || line.is(i, "et")) && !ends;
    }

    private static boolean clockWord(Line line, int i) {
        return line.is(i, "kl") || line.is(i, "klokken");
    }

    private static At evening(Line line, At at) {
        int part = line.is(at.next, "om") ? at.next + 1 : at.next;
        if (part > at.next && line.in(part, ABOUT_DAY)) {
            boolean late = line.is(part, "aftenen") && at.from.getHour() < NOON;
            boolean early = line.is(part, "morgenen") && at.from.getHour() > NOON;
            int shift = late ? 12 : early ? -12 : 0;
            return new At(at.from.plusHours(shift), at.to.plusHours(shift), part + 1);
        }
        return line.is(at.next, "præcis") ? new At(at.from, at.to, at.next + 1) : at;
    }

    /** "ved 14-tiden", "ved totiden". */
    private static At tiden(Line line, int i) {
        String low = line.low(i);
        String hour = low.substring(0, low.length() - "tiden".length());
        hour = hour.endsWith("-") ? hour.substring(0, hour.length() - 1) : hour;
        Numbers.At number = hour.isEmpty() ? null : Numbers.cardinal(Tokeniser.line(hour), 0);
        return number == null || number.value() > 24 ? null : same(working(number.value() % 24, 0), i + 1);
    }

    private static At time(Line line, int i, boolean said) {
        String low = line.low(i);
        if (low.equals("halv")) {
            Numbers.At hour = Numbers.cardinal(line, i + 1);
            return hour == null || hour.value() < 1 || hour.value() > NOON || !said
                    && Lexicon.UNITS.containsKey(line.low(hour.next())) ? null
                    : same(working(hour.value(), -30), hour.next());
        }
        int minutes = -1;
        int next = i;
        if (low.equals("kvart")) {
            minutes = 15;
            next = i + 1;
        } else {
            Numbers.At number = Numbers.cardinal(line, i);
            if (number != null && number.value() < 30 && (line.is(number.next(), "minutter")
                    || line.is(number.next(), "minut")
                    || line.is(number.next(), "min"))) {
                minutes = number.value();
                next = number.next() + 1;
            } else if (number != null && said && (line.is(number.next(), "i") || line.is(number.next(), "over"))
                    && Numbers.cardinal(line, line.is(number.next() + 1, "halv") ? number.next() + 2
                    : number.next() + 1) != null
                    || number != null && !said && whole(line, i, number)) {
                minutes = number.value();
                next = number.next();
            }
        }
        if (minutes >= 0) {
            return around(line, next, minutes);
        }
        return whole(line, i, said);
    }

    /** "fem over halv fire" alone; "tre i ti" could be anything where other words stand around. */
    private static boolean whole(Line line, int i, Numbers.At minutes) {
        boolean five = minutes.value() == 5 || minutes.value() == 10 || minutes.value() == 20;
        int hour = line.is(minutes.next() + 1, "halv") ? minutes.next() + 2 : minutes.next() + 1;
        return i == 0 && five && (line.is(minutes.next(), "i") || line.is(minutes.next(), "over"))
                && hour == line.size() - 1;
    }

    private static At around(Line line, int next, int minutes) {
        if (!line.is(next, "i") && !line.is(next, "over")) {
            return null;
        }
        boolean half = line.is(next + 1, "halv");
        Numbers.At hour = Numbers.cardinal(line, half ? next + 2 : next + 1);
        if (hour == null || hour.value() < 1 || hour.value() > NOON) {
            return null;
        }
        int shift = (line.is(next, "over") ? minutes : -minutes) - (half ? 30 : 0);
        return same(working(hour.value(), shift), hour.next());
    }

    private static At whole(Line line, int i, boolean said) {
        String low = line.low(i);
        int mark = Math.max(low.indexOf('.'), low.indexOf(':'));
        if (mark > 0 && low.length() - mark == 3 && low.length() <= 5) {
            Integer hour = Numbers.digits(low.substring(0, mark));
            Integer minute = Numbers.digits(low.substring(mark + 1));
            boolean clock = said || low.charAt(mark) == ':';
            return clock && hour != null && minute != null && hour < 24 && minute < 60
                    ? same(mark == 1 && hour < 7 ? working(hour, minute) : LocalTime.of(hour, minute), i + 1) : null;
        }
        if (!said) {
            return null;
        }
        Numbers.At hour = Numbers.cardinal(line, i);
        if (hour == null || hour.value() > 24) {
            return null;
        }
        Numbers.At minute = Numbers.cardinal(line, hour.next());
        if (minute != null && minute.value() < 60 && minute.value() >= 5
                && !Lexicon.UNITS.containsKey(line.low(minute.next()))) {
            return same(working(hour.value() % 24, minute.value()), minute.next()); // "klokken fjorten tredive"
        }
        return same(working(hour.value() % 24, 0), hour.next());
    }

    private static At same(LocalTime time, int next) {
        return new At(time, time, next);
    }

    /** Of the two times a day that it may be, the one in working hours. */
    private static LocalTime working(int hour, int shift) {
        int minutes = hour * 60 + shift;
        return LocalTime.MIDNIGHT.plusMinutes(hour <= NOON && minutes < 7 * 60 ? minutes + NOON * 60 : minutes);
    }

    /** The place after another part of the day, which is joined: "morgen og aften"; or {@code i}. */
    static int another(Line line, int i) {
        return line.is(i, "og") && line.in(i + 1, DAY_PARTS) ? i + 2 : i;
    }

    /** The place after a part of the day that follows a day: "fredag formiddag", "i morgen tidlig". */
    static int dayPart(Line line, int i) {
        if (line.in(i, DAY_PARTS)) {
            return i + 1;
        }
        boolean about = (line.is(i, "om") || line.is(i, "på") || line.is(i, "i")) && (line.in(i + 1, ABOUT_DAY)
                || line.is(i + 1, "eftermiddag") && line.is(i, "i"));
        if ((line.is(i, "først") || line.is(i, "sidst") || line.is(i, "midt") || line.is(i, "tidligt")
                || line.is(i, "sent"))
                && line.is(i + 1, "på") && (line.in(i + 2, ABOUT_DAY) || line.is(i + 2, "dagen"))) {
            return i + 3;
        }
        return about ? i + 2 : i;
    }
}
