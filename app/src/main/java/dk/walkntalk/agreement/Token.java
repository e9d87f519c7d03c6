package dk.walkntalk.agreement;

/**
 * A word with its place in the text.
 *
 * @param text as written, a number with its full stop
 * @param low small letters, without a full stop: what rules look at
 * @param start place of the first character
 * @param end place after the last one
 * @param dot whether a full stop follows a number or an abbreviation directly
 * @param pause what stands before it: nothing, a comma, or the end of a sentence
 * @param question whether the sentence it stands in ends with a question mark
 * @param month the month of a day that was taken back and of which this one takes the place ("den 3. maj nej den
 * 5."), or 0
 * @param known whether "jo" stood after it: both know what is said there
 */
record Token(String text, String low, int start, int end, boolean dot, Pause pause, boolean question,
        int month, boolean known) {
    Token(String text, String low, int start, int end, boolean dot, Pause pause, boolean question) {
        this(text, low, start, end, dot, pause, question, 0, false);
    }

    /** What stands between two words. */
    enum Pause { NONE, COMMA, STOP }

    /** Whether it is written as a name; a text in capitals throughout tells nothing. */
    boolean capital() {
        return Character.isUpperCase(text.codePointAt(0)) && !(text.length() > 1
                && Character.isUpperCase(text.charAt(1)));
    }

    boolean number() {
        return low.charAt(0) >= '0' && low.charAt(0) <= '9';
    }

    Token until(int place, String all) {
        return new Token(all.substring(start, place), low, start, place, dot, pause, question, month, known);
    }

    Token after(Pause other) {
        return new Token(text, low, start, end, dot, other, question, month, known);
    }

    Token in(int itsMonth) {
        return new Token(text, low, start, end, dot, pause, question, itsMonth, known);
    }

    Token knownToBoth() {
        return new Token(text, low, start, end, dot, pause, question, month, true);
    }

    Token asked() {
        return new Token(text, low, start, end, dot, pause, true, month, known);
    }

    /** It only asked for a nod. */
    Token told() {
        return new Token(text, low, start, end, dot, pause, false, month, known);
    }
}
