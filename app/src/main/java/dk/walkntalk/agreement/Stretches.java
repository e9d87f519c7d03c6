package dk.walkntalk.agreement;

import java.util.Set;

/** Finds lengths of time: "tre uger", "halvanden måned", "et par dage", "en uges tid", "to-tre uger". */
final class Stretches {
    private static final Set<String> LOOSELY = Set.of("cirka", "ca", "omkring", "omtrent", "små", "godt", "knap",
            "vel", "højst", "mindst", "sådan", "nok");
    private static final int MANY = 999;

    private Stretches() {
    }

    static Stretch.At at(Line line, int i) {
        int from = i;
        boolean about = false;
        while (line.in(from, LOOSELY)) {
            about = true;
            from++;
        }
        if (line.is(from, "lidt") && (line.is(from + 1, "over") || line.is(from + 1, "under")
                || line.after(from + 1, "mere", "end") > 0)) {
            about = true;
            from += line.is(from + 1, "mere") ? 3 : 2;
        }
        Stretch.At found = counted(line, from);
        if (found == null && line.is(from, "en")) {
            found = counted(line, from + 1); // "om en to-tre uger", "om en fjorten dages tid"
            about = true;
        }
        if (found == null) {
            return null;
        }
        int next = found.next();
        String unit = line.low(next - 1);
        if (line.is(next, "tid") && unit.endsWith("s")) {
            return new Stretch.At(found.stretch().loose(), next + 1);
        }
        if (unit.endsWith("s") && !unit.equals("års")) {
            return null; // "tre ugers ferie" is a thing, not a time
        }
        return new Stretch.At(about ? found.stretch().loose() : found.stretch(), next);
    }

    /** One of a unit: "den næste måned". */
    static Stretch.At one(Line line, int i) {
        Lexicon.Unit unit = Lexicon.UNITS.get(line.low(i));
        return unit == null ? null : new Stretch.At(of(unit, 1), i + 1);
    }

    /** After "par": "de næste par uger". */
    static Stretch.At pair(Lexicon.Unit unit, int next) {
        return unit == null ? null : new Stretch.At(of(unit, 2).loose(), next);
    }

    private static Stretch.At counted(Line line, int i) {
        int par = line.after(i, "et", "par");
        if (par > 0 || line.is(i, "nogle")) {
            int unit = par > 0 ? par : i + 1;
            Lexicon.Unit of = Lexicon.UNITS.get(line.low(unit));
            return of == null || par < 0 && of == Lexicon.Unit.YEAR ? null
                    : new Stretch.At(of(of, 2).loose(), unit + 1);
        }
        int score = line.is(i, "snes") ? i + 1 : line.after(i, "halv", "snes");
        Lexicon.Unit scored = score > 0 ? Lexicon.UNITS.get(line.low(score)) : null;
        if (scored != null) { // "en halv snes dage"
            return new Stretch.At(of(scored, score > i + 1 ? 10 : 20).loose(), score + 1);
        }
        Stretch.At half = halves(line, i);
        if (half != null) {
            return half;
        }
        Stretch.At pair = pair(line, i);
        if (pair != null) {
            return pair;
        }
        Numbers.At number = Numbers.cardinal(line, i);
        if (number == null || number.value() > MANY || number.value() == 0) {
            return null;
        }
        int next = number.next();
        Numbers.At upper = line.is(next, "-") || line.is(next, "til") || line.is(next, "eller")
                ? Numbers.cardinal(line, next + 1) : null;
        Lexicon.Unit unit = Lexicon.UNITS.get(line.low(upper == null ? next : upper.next()));
        if (upper != null && unit != null && upper.value() <= MANY) {
            return new Stretch.At(of(unit, number.value()).upTo(of(unit, upper.value())), upper.next() + 1);
        }
        // "to et halvt år"
        int halfTo = line.after(next, "et", "halvt") > 0 || line.after(next, "en", "halv") > 0 ? next + 2 : -1;
        if (halfTo > 0 && number.value() > 1 && Lexicon.UNITS.get(line.low(halfTo)) != null) {
            return new Stretch.At(andHalf(Lexicon.UNITS.get(line.low(halfTo)), number.value()), halfTo + 1);
        }
        int halfOn = line.after(next, "og", "en", "halv") > 0 ? next + 3 : line.after(next, "og", "et", "halvt");
        if (halfOn > 0 && Lexicon.UNITS.get(line.low(halfOn)) != null) {
            return new Stretch.At(andHalf(Lexicon.UNITS.get(line.low(halfOn)), number.value()), halfOn + 1);
        }
        unit = Lexicon.UNITS.get(line.low(next));
        Numbers.At more = unit != null && line.is(next + 1, "eller") ? Numbers.cardinal(line, next + 2) : null;
        if (more != null && more.value() > number.value() && more.value() <= MANY
                && Lexicon.UNITS.get(line.low(more.next())) == null) { // "om en uge eller to"
            return new Stretch.At(of(unit, number.value()).upTo(of(unit, more.value())), more.next());
        }
        return unit == null ? null : new Stretch.At(of(unit, number.value()), next + 1);
    }

    /** "to-tre uger" is one word to the tokeniser. */
    private static Stretch.At pair(Line line, int i) {
        String low = line.low(i);
        int hyphen = low.indexOf('-');
        Lexicon.Unit unit = Lexicon.UNITS.get(line.low(i + 1));
        if (hyphen <= 0 || unit == null || hyphen == low.length() - 1 || low.length() > 20) {
            return null;
        }
        Numbers.At from = Numbers.cardinal(Tokeniser.line(low.substring(0, hyphen)), 0);
        Numbers.At to = Numbers.cardinal(Tokeniser.line(low.substring(hyphen + 1)), 0);
        return from == null || to == null ? null : new Stretch.At(of(unit, from.value()).upTo(of(unit, to.value())),
                i + 2);
    }

    private static Stretch.At halves(Line line, int i) {
        if (line.is(i, "halvanden") || line.is(i, "halvandet")) {
            Lexicon.Unit unit = Lexicon.UNITS.get(line.low(i + 1));
            return unit == null ? null : new Stretch.At(andHalf(unit, 1), i + 2);
        }
        boolean one = line.is(i, "en") || line.is(i, "et");
        int at = one ? i + 1 : i;
        Lexicon.Unit unit = Lexicon.UNITS.get(line.low(at + 1));
        if (line.is(at, "halv") || line.is(at, "halvt")) {
            if (unit == Lexicon.Unit.YEAR) {
                return new Stretch.At(Stretch.months(6, 0), at + 2);
            }
            if (unit == Lexicon.Unit.MONTH) {
                return new Stretch.At(Stretch.days(15).or(Stretch.days(14)), at + 2);
            }
            return null;
        }
        if (line.is(at, "trekvart") && unit == Lexicon.Unit.YEAR) {
            return new Stretch.At(Stretch.months(9, 0), at + 2);
        }
        return one && line.is(at, "kvart") && unit == Lexicon.Unit.YEAR ? new Stretch.At(Stretch.months(3, 0), at + 2)
                : null;
    }

    /** "halvanden måned" is a month and 15 days, or six weeks (agreements_README). */
    private static Stretch andHalf(Lexicon.Unit unit, int count) {
        return switch (unit) {
            case YEAR -> Stretch.months(12 * count + 6, 0);
            case HALF -> Stretch.months(6 * count + 3, 0);
            case QUARTER -> Stretch.months(3 * count, 45);
            case MONTH -> count == 1 ? Stretch.months(1, 15).or(Stretch.days(42)) : Stretch.months(count, 15);
            case WEEK -> Stretch.days(7 * count + 4).or(Stretch.days(7 * count + 3));
            case DAY, WORKDAY -> Stretch.days(count + 1);
        };
    }

    private static Stretch of(Lexicon.Unit unit, int count) {
        return switch (unit) {
            case DAY -> count == 8 ? Stretch.days(7).or(Stretch.days(8)) : Stretch.days(count);
            case WORKDAY -> new Stretch(0, 0, count, false, null, null);
            case WEEK -> Stretch.days(7 * count);
            case MONTH -> Stretch.months(count, 0);
            case QUARTER -> Stretch.months(3 * count, 0);
            case HALF -> Stretch.months(6 * count, 0);
            case YEAR -> Stretch.months(12 * count, 0);
        };
    }
}
