package dk.walkntalk.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a time in Danish words, counted from a day: {@code new TimeReader(today).read("senest på fredag")}.
 * Weeks are ISO 8601 weeks; a day without a year is the next one that is not past.
 */
final class TimeReader {
    private final LocalDate today;

    /** @param today the day from which "i morgen" and the like are counted */
    TimeReader(LocalDate today) {
        this.today = today;
    }

    /**
     * A time inside a text.
     *
     * @param when the time
     * @param start place of its first character in the text (as composed by Unicode NFC)
     * @param end place after its last character
     */
    record Place(When when, int start, int end) {
    }

    /** What a text that is a time alone means; relation {@link Relation#NONE} where it is none or more than one. */
    When read(String phrase) {
        Line line = Corrections.apply(Contrasts.apply(Cleaner.clean(Tokeniser.line(phrase), null), null, today), null,
                today);
        int from = 0;
        while (line.is(from, "og") || line.is(from, "så") && line.size() > 1 && !line.is(from + 1, "snart")
                && !line.is(from + 1, "hurtigt") && !line.is(from + 1, "tidligt") || line.is(from, "det")
                && line.is(from + 1, "bliver")) {
            from += line.is(from, "det") ? 2 : 1;
        }
        if (from > 0) {
            line = line.part(from, line.size());
        }
        if (line.size() == 0) {
            return When.NONE;
        }
        Found found = new TimeGrammar(line, today).at(0, true);
        if (found == null || found.past() || found.next() < line.size() || lonely(line)) {
            return When.NONE;
        }
        return found.when().said(line.words(0, line.size()));
    }

    /** A capital alone is a person's name: Maj, Juni, August. */
    private static boolean lonely(Line line) {
        return line.size() == 1 && Lexicon.MONTHS.containsKey(line.low(0)) && line.at(0).capital();
    }

    /** The times inside a text, in the order said. */
    List<Place> find(String text) {
        Line line = Corrections.apply(Contrasts.apply(Cleaner.clean(Tokeniser.line(text), null), null, today), null,
                today);
        List<Place> places = new ArrayList<>();
        for (Found found : new TimeFinder(line, null, today).all()) {
            if (!found.past() && !found.weak()) {
                places.add(new Place(found.when().said(line.words(found.from(), found.next())),
                        line.at(found.from()).start(),
                        line.at(found.next() - 1).end()));
            }
        }
        return places;
    }
}
