package dk.walkntalk.voice;

import android.os.Bundle;
import android.speech.SpeechRecognizer;
import java.util.List;

/**
 * What recognisers answer, made fit to be kept. They are other people's programs: bundles may be missing, lists empty,
 * and texts may hold anything.
 */
final class SpokenText {
    private SpokenText() { }

    /** The likeliest reading in {@code results}, cleaned; empty when there is none. */
    static String best(Bundle results) {
        if (results == null) {
            return "";
        }
        try {
            return best(results.getStringArrayList(SpeechRecognizer.RESULTS_RECOGNITION));
        } catch (RuntimeException e) {
            // a bundle is unpacked when it is asked, and what another program packed may not let itself be unpacked
            return "";
        }
    }

    /** The first of {@code readings} that says anything, cleaned; recognisers put the likeliest first. */
    static String best(List<?> readings) {
        if (readings != null) {
            for (Object reading : readings) {
                String text = reading instanceof String ? clean((String) reading) : "";
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }

    /** Two stretches of speech as one text. */
    static String join(String before, String after) {
        return before.isEmpty() || after.isEmpty() ? before + after : before + " " + after;
    }

    /** Letters, signs and single spaces; what cannot be seen, and halves of characters, become spaces or go. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length();) {
            int letter = text.codePointAt(i);
            i += Character.charCount(letter);
            if (isGap(letter)) {
                gap = true;
            } else if (isText(letter)) {
                if (gap && clean.length() > 0) {
                    clean.append(' ');
                }
                gap = false;
                clean.appendCodePoint(letter);
            }
        }
        return clean.toString();
    }

    private static boolean isGap(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter)
                || Character.getType(letter) == Character.CONTROL;
    }

    private static boolean isText(int letter) {
        return switch (Character.getType(letter)) {
            // the joiner is part of some emoji; other marks without a form turn a text around or hide in it
            case Character.FORMAT -> letter == 0x200D;
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> letter != 0xFFFD;
        };
    }
}
