package dk.walkntalk.concept;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a municipality's document. Only its layout is levelled: every run of white space is one space, and in
 * a document whose lines divide words, a word that is divided between two lines is one word again.
 */
final class Seed {
    private static final Pattern DIVIDED = Pattern.compile("(?<=\\p{Ll})-[\\s\u00a0]*\n[\\s\u00a0]*(?=\\p{Ll})");
    /** A line may also end after the stroke between two words. */
    private static final Pattern STROKE = Pattern.compile("(?<=\\p{L}/)[\\s\u00a0]*\n[\\s\u00a0]*(?=\\p{L})");

    private final String words;

    Seed(String text, boolean dividesWords) {
        words = words(dividesWords ? STROKE.matcher(DIVIDED.matcher(text).replaceAll("")).replaceAll("") : text);
    }

    /** All of it, with one space between words and one at either end. */
    String words() {
        return words;
    }

    /** Where {@code text} begins as whole words, so that "Mod" is not found in "Model"; -1 when it is nowhere. */
    int find(String text) {
        return find(words, text);
    }

    static int find(String words, String text) {
        Matcher found = Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(text) + "(?![\\p{L}\\d])").matcher(words);
        return found.find() ? found.start() : -1;
    }

    static String words(String text) {
        return " " + text.replaceAll("[\\s\u00a0]+", " ").strip() + " ";
    }
}
