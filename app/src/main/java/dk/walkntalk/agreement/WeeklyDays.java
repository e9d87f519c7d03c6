package dk.walkntalk.agreement;

import java.time.DayOfWeek;

/** What comes each week or each other one, without "hver": "om mandagen", "tirsdage og torsdage", "i lige uger". */
final class WeeklyDays {
    private WeeklyDays() {
    }

    /** "om mandagen", "om mandagen og torsdagen", "mandag i hver uge", "på hverdage". */
    static Recurrences.At at(Line line, int i) {
        if (line.is(i, "på") && (line.is(i + 1, "hverdage") || line.is(i + 1, "hverdagene"))) {
            return new Recurrences.At(Recurrences.WORKDAYS, i + 2);
        }
        if (plural(line, i) && line.is(i + 1, "og") && plural(line, i + 2)) { // "tirsdage og torsdage"
            String two = Recurrences.code(definite(line.low(i))) + "," + Recurrences.code(definite(line.low(i + 2)));
            return new Recurrences.At("FREQ=WEEKLY;BYDAY=" + two, i + 3);
        }
        if (otherWeeks(line, i) > 0) {
            return new Recurrences.At(Recurrences.rule("WEEKLY", 2), otherWeeks(line, i));
        }
        if (!line.is(i, "om") && !line.is(i, "på")) {
            return null;
        }
        boolean about = line.is(i, "om");
        String low = line.low(i + 1);
        DayOfWeek day = about ? definite(low) : low.endsWith("dage")
                ? Lexicon.DAYS.get(low.substring(0, low.length() - 1)) : null;
        if (day == null) {
            return null;
        }
        StringBuilder codes = new StringBuilder(Recurrences.code(day));
        int next = i + 2;
        while (line.is(next, "og")) {
            int more = line.is(next + 1, "om") ? next + 2 : next + 1;
            DayOfWeek another = definite(line.low(more));
            if (another == null) {
                break;
            }
            codes.append(',').append(Recurrences.code(another));
            next = more + 1;
        }
        int other = otherWeeks(line, next);
        String rule = Recurrences.rule("WEEKLY", other > 0 ? 2 : 1) + ";BYDAY=" + codes;
        return new Recurrences.At(rule, Math.max(other, next));
    }

    /** "i lige uger", "i ulige uger"; the place after it, or -1. */
    private static int otherWeeks(Line line, int i) {
        return Math.max(line.after(i, "i", "lige", "uger"), line.after(i, "i", "ulige", "uger"));
    }

    private static boolean plural(Line line, int i) {
        return line.low(i).endsWith("dage") && definite(line.low(i)) != null;
    }

    static DayOfWeek definite(String low) {
        return low.endsWith("dagen") ? Lexicon.DAYS.get(low.substring(0, low.length() - 2))
                : low.endsWith("dage") ? Lexicon.DAYS.get(low.substring(0, low.length() - 1)) : null;
    }
}
