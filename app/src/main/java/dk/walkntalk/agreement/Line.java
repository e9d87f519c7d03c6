package dk.walkntalk.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words in a row, to be asked by their number; beyond either end there are empty words. */
final class Line {
    private final List<Token> tokens;
    /** The words in small letters, which are asked for over and over. */
    private final String[] lows;

    Line(List<Token> tokens) {
        this.tokens = tokens;
        lows = new String[tokens.size()];
        for (int i = 0; i < lows.length; i++) {
            lows[i] = tokens.get(i).low();
        }
    }

    int size() {
        return lows.length;
    }

    Token at(int i) {
        return tokens.get(i);
    }

    List<Token> tokens() {
        return tokens;
    }

    String low(int i) {
        return i >= 0 && i < lows.length ? lows[i] : "";
    }

    boolean is(int i, String word) {
        return low(i).equals(word);
    }

    boolean in(int i, Set<String> words) {
        return i >= 0 && i < lows.length && words.contains(lows[i]);
    }

    /** The place after {@code phrase}, if it stands at {@code i}; else -1. */
    int after(int i, String... phrase) {
        for (int k = 0; k < phrase.length; k++) {
            if (!is(i + k, phrase[k])) {
                return -1;
            }
        }
        return i + phrase.length;
    }

    /** Whether a pause stands before word {@code i}, or there is no such word. */
    boolean pauseAt(int i) {
        return i <= 0 || i >= tokens.size() || tokens.get(i).pause() != Token.Pause.NONE;
    }

    boolean stopAt(int i) {
        return i <= 0 || i >= tokens.size() || tokens.get(i).pause() == Token.Pause.STOP;
    }

    Line part(int from, int to) {
        return new Line(tokens.subList(from, to));
    }

    /** The same words, without a pause before word {@code i}. */
    Line joined(int i) {
        List<Token> all = new ArrayList<>(tokens);
        all.set(i, all.get(i).after(Token.Pause.NONE));
        return new Line(all);
    }

    /** The same words; the numbers from one place to another are days of a month that was said before. */
    Line within(int month, int from, int to) {
        List<Token> all = new ArrayList<>(tokens);
        for (int i = from; i < to; i++) {
            if (all.get(i).number() || Numbers.ordinalWord(this, i) != null) {
                all.set(i, all.get(i).in(month));
            }
        }
        return new Line(all);
    }

    Line without(boolean[] gone) {
        List<Token> left = new ArrayList<>(tokens.size());
        Token.Pause pause = Token.Pause.NONE;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.pause().compareTo(pause) > 0) {
                pause = token.pause();
            }
            if (!gone[i]) {
                left.add(token.pause() == pause ? token : token.after(pause));
                pause = Token.Pause.NONE;
            }
        }
        return new Line(left);
    }

    /** The words as they were written, from one place to another. */
    String words(int from, int to) {
        StringBuilder said = new StringBuilder();
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (i > from && !(tokens.get(i - 1).end() == token.start())) {
                boolean listed = token.pause() == Token.Pause.COMMA && token.number() && tokens.get(i - 1).number();
                said.append(listed ? ", " : " "); // "uge 9, 10 og 11"
            }
            said.append(i == to - 1 && token.number() && token.dot() && !ordinalEnd(i, from)
                    ? token.text().substring(0, token.text().length() - 1) : token.text());
        }
        return said.toString();
    }

    /** The full stop in "den 15." belongs to the number, that in "uge 12." ends the sentence. */
    private boolean ordinalEnd(int i, int from) {
        return i > from && (is(i - 1, "den") || is(i - 1, "d")) || tokens.get(i).low().indexOf('.') > 0;
    }
}
