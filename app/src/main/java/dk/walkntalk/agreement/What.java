package dk.walkntalk.agreement;

import java.util.Locale;

/** Writes words as an agreement holds them: small letters, except names and abbreviations. */
final class What {
    private What() {
    }

    /** The words of {@code from} to {@code to} that are not gone; null where none are left. */
    static String text(Said said, int from, int to, boolean[] gone) {
        Line line = said.line();
        StringBuilder text = new StringBuilder();
        int last = -1;
        int nameEnd = 0;
        for (int i = from; i < to; i++) {
            Names.Mention name = i >= nameEnd && (said.time(i) == null || said.time(i).when().event() != null)
                    ? said.people().mention(i) : null;
            nameEnd = name == null ? nameEnd : name.next();
            if (gone[i]) {
                continue;
            }
            if (last >= 0) {
                boolean comma = last == i - 1 && line.at(i).pause() == Token.Pause.COMMA;
                text.append(line.at(last).end() == line.at(i).start() ? "" : comma ? ", " : " ");
            }
            text.append(i < nameEnd ? capitals(line.at(i).text()) : word(line, i, i + 1 == to));
            last = i;
        }
        return text.length() == 0 ? null : text.toString();
    }

    private static String word(Line line, int i, boolean end) {
        Token token = line.at(i);
        String text = token.text();
        if (token.number() && token.dot() && end) {
            return text.substring(0, text.length() - 1);
        }
        boolean first = line.stopAt(i);
        boolean kept = text.equals("I") || text.length() > 1
                && !text.substring(1).equals(text.substring(1).toLowerCase(Locale.ROOT));
        return first && !kept ? text.toLowerCase(Locale.ROOT) : text;
    }

    private static String capitals(String text) {
        StringBuilder name = new StringBuilder(text.length());
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            name.append(start ? Character.toUpperCase(c) : c);
            start = c == '-';
        }
        return name.toString();
    }
}
