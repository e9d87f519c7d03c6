package dk.walkntalk.agreement;

/** Times that are over: "i går", "i fredags", "sidste år", "for to uger siden". No agreement is for then. */
final class Past {
    private static final Phrases<Boolean> OVER = Phrases.of("i går", "igår", "i forgårs", "forgårs", "sidste år",
            "sidste uge", "i sidste uge", "sidste måned", "i sidste måned", "sidste sommer", "sidste forår",
            "sidste efterår", "sidste vinter", "i sin tid", "dengang", "sidste gang", "tidligere på året",
            "tidligere på ugen", "i morges", "i aftes", "i nat", "sidste kvartal", "i sidste kvartal", "forrige år",
            "forrige uge", "i forrige uge", "forleden", "forleden dag", "i sommers", "i vinters",
            "i foråret sidste år", "sidste halvår", "i gamle dage", "sidste møde", "ved sidste møde", "på sidste møde",
            "ved sidste samtale", "siden sidst");

    private Past() {
    }

    static java.util.Set<String> firsts() {
        return OVER.firsts();
    }

    /** "sidste uge i april" is a part of something to come. */
    private static boolean part(Line line, int i, int next) {
        return (line.is(i, "sidste") || line.is(i + 1, "sidste")) && (line.is(next, "i") || line.is(next, "af"))
                && !line.is(next + 1, "går");
    }

    /** "i dag er det tolv år siden". */
    static boolean since(Said said, int from, int to) {
        Line line = said.line();
        for (int k = from + 2; k < to; k++) {
            Found time = said.time(k);
            if (line.is(k, "siden") && time != null && time.past() && !line.is(time.from(), "for")) {
                return line.is(time.from() - 1, "det") || line.is(time.from() - 1, "er");
            }
        }
        return false;
    }

    /** The place after such a time, or -1. */
    static int at(Line line, int i) {
        if (line.is(i, "i") || line.low(i).startsWith("si") || line.low(i).startsWith("f")
                || line.low(i).startsWith("t")
                || line.is(i, "igår") || line.is(i, "dengang") || line.is(i, "ved") || line.is(i, "på")) {
            Phrases.Hit<Boolean> hit = OVER.at(line, i);
            if (hit != null && !line.is(i + 1, "nat") && !part(line, i, hit.next())) {
                return hit.next();
            }
        }
        if (line.is(i, "i") && line.low(i + 1).endsWith("dags")
                && Lexicon.DAYS.containsKey(line.low(i + 1).substring(0, line.low(i + 1).length() - 1))) {
            return i + 2;
        }
        if (line.is(i, "sidste") && Lexicon.DAYS.containsKey(line.low(i + 1)) && !line.is(i + 2, "i")
                && !line.is(i + 2, "inden")
                && !line.is(i + 2, "før") && !line.is(i + 2, "efter")) {
            return i + 2;
        }
        boolean since = line.is(i - 1, "det") && line.is(i - 2, "er") || line.is(i - 1, "er") && line.is(i - 2, "det");
        Stretch.At stretch = line.is(i, "for") ? Stretches.at(line, i + 1) : since ? Stretches.at(line, i) : null;
        return stretch != null && line.is(stretch.next(), "siden") ? stretch.next() + 1 : -1;
    }
}
