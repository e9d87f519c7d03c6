package dk.walkntalk.agreement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sentence in which is marked what is done, by whom, when, and what is said of a follow-up; the README beside the
 * files tells the form.
 *
 * @param reader with the parties of the conversation
 * @param speaker or null
 * @param text without marks
 * @param marks in the order in which they stand
 */
record Marked(AgreementReader reader, Person speaker, String text, List<Mark> marks) {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 10);

    /** Characters of the text from one place to another; {@code further} begins what is done in another agreement. */
    record Mark(String kind, int from, int to, boolean further) {
    }

    /** All sentences of a file. */
    static List<Marked> read(Path file) {
        List<Marked> all = new ArrayList<>();
        List<Person> parties = List.of();
        AgreementReader reader = null;
        try {
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("#")) {
                    parties = parties(line.substring(1));
                    reader = new AgreementReader(parties);
                } else if (!line.isEmpty()) {
                    int bar = line.indexOf('|');
                    all.add(sentence(reader, person(parties, line.substring(0, bar)), line.substring(bar + 1)));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return all;
    }

    private static List<Person> parties(String line) {
        List<Person> parties = new ArrayList<>();
        for (String one : line.split(";")) {
            int at = one.lastIndexOf('=');
            PartyRole role = switch (one.substring(at + 1).trim()) {
                case "m" -> PartyRole.MEDARBEJDER;
                case "l" -> PartyRole.LEDER;
                default -> PartyRole.LEDERS_LEDER;
            };
            parties.add(new Person(one.substring(0, at).trim(), role));
        }
        return parties;
    }

    private static Person person(List<Person> parties, String name) {
        for (Person person : parties) {
            String low = person.name().toLowerCase(Locale.ROOT);
            if (low.equals(name.toLowerCase(Locale.ROOT)) || low.startsWith(name.toLowerCase(Locale.ROOT) + " ")) {
                return person;
            }
        }
        return null;
    }

    private static Marked sentence(AgreementReader reader, Person speaker, String marked) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        String kind = null;
        int from = 0;
        boolean further = false;
        for (int i = 0; i < marked.length(); i++) {
            char letter = marked.charAt(i);
            if (letter == '{' || letter == '<') {
                int space = marked.indexOf(' ', i);
                kind = letter == '{' ? "h" : marked.substring(i + 1, space);
                further = letter == '{' && marked.charAt(i + 1) == '+';
                i = letter == '<' ? space : further ? i + 1 : i;
                from = text.length();
            } else if (letter == '}' || letter == '>') {
                marks.add(new Mark(kind, from, text.length(), further));
            } else {
                text.append(letter);
            }
        }
        return new Marked(reader, speaker, text.toString(), marks);
    }

    /** What was said, cleaned as the reader cleans it; null where nothing is left. */
    Said said() {
        return reader.said(text, speaker, TODAY);
    }

    /** A label for each word of what was said. */
    int[] labels(Said said) {
        int[] labels = new int[said.line().size()];
        boolean begun = false;
        int last = -1;
        for (int i = 0; i < labels.length; i++) {
            int at = at(said.line().at(i).start());
            Mark mark = at < 0 ? null : marks.get(at);
            Label label = mark == null ? Label.OTHER : label(mark);
            if (label == Label.DONE && (!begun || mark.further() && at != last)) {
                label = Label.BEGINS;
                begun = true;
            }
            last = at;
            labels[i] = label.ordinal();
        }
        return labels;
    }

    private int at(int place) {
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).from() <= place && place < marks.get(i).to()) {
                return i;
            }
        }
        return -1;
    }

    private static Label label(Mark mark) {
        return switch (mark.kind()) {
            case "h" -> Label.DONE;
            case "w" -> Label.PERSON;
            case "t" -> Label.TIME;
            case "f", "fw", "ft" -> Label.FOLLOW_UP;
            default -> Label.OTHER;
        };
    }
}
