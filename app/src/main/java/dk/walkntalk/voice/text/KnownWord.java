package dk.walkntalk.voice.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word that the conversation knows, in one of its forms.
 *
 * @param text as it is written
 * @param folded as it sounds
 * @param name whether it is a part of a person's name
 */
record KnownWord(String text, String folded, boolean name) {
    private static final String[] AFTER_E = {"", "r", "n", "t", "rne", "s", "rs", "rnes"};
    private static final String[] AFTER_ER = {"", "ne", "nes", "s", "es", "en", "ens", "e"};
    private static final String[] AFTER_CONSONANT = {"", "en", "et", "er", "erne", "ene", "s", "ens", "ets", "e"};
    private static final String[] OF_A_NAME = {"", "s"};
    private static final int SHORT = 5;
    private static final int SHORT_NAME = 4;

    /** The word in its forms; none where it is too short to be told from others, or everybody's. */
    static List<KnownWord> of(String given, boolean name) {
        String text = given.replaceAll("^[-'’]+|[-'’]+$", "");
        String low = text.toLowerCase(Locale.ROOT);
        List<KnownWord> forms = new ArrayList<>();
        boolean common = !name && (Seam.COMMON.contains(low) || EverydayWords.has(low));
        if (common || text.length() < (name ? SHORT_NAME : SHORT)) {
            return forms;
        }
        for (String ending : name ? OF_A_NAME : low.endsWith("e") ? AFTER_E : low.endsWith("er") ? AFTER_ER : AFTER_CONSONANT) {
            add(forms, text + ending, name);
        }
        if (!name && "lmnprst".indexOf(low.charAt(low.length() - 1)) >= 0 && !low.endsWith("er")) {
            for (String ending : new String[] {"en", "er", "et", "erne"}) { // "rollemodellen"
                add(forms, text + text.charAt(text.length() - 1) + ending, false);
            }
        }
        if (!name && low.endsWith("er") && text.length() > SHORT + 1) {
            String one = text.substring(0, text.length() - 2);
            for (String ending : new String[] {"", "e", "en", "et"}) { // "kompetencer", "opgaver", "relationer" stand for one as well
                add(forms, one + ending, false);
            }
        }
        return forms;
    }

    private static void add(List<KnownWord> forms, String form, boolean name) {
        String folded = Folded.of(form);
        if (folded.length() >= SHORT_NAME) {
            forms.add(new KnownWord(form, folded, name));
        }
    }

    /** The word with the capital that {@code as} has, unless it has its own. */
    String like(String as) {
        if (name || !Letters.small(text.substring(1))) {
            return text;
        }
        String low = text.toLowerCase(Locale.ROOT);
        return Character.isUpperCase(as.codePointAt(0)) ? Letters.capital(low) : low;
    }

    /**
     * How far another word may be from it; less than nothing where none may be.
     *
     * @param capital whether the other has a capital that no sentence gives it: a name in small letters is mostly none
     */
    int limit(boolean capital) {
        if (name) {
            boolean longer = text.length() > SHORT;
            return capital ? longer ? Folded.LETTER : Folded.CHEAP : longer ? Folded.CHEAP : -1;
        }
        int length = folded.length();
        return length < SHORT ? -1 : length < 8 ? Folded.CHEAP : length < 11 ? Folded.LETTER : length < 15 ? Folded.LETTER + Folded.CHEAP
                : 2 * Folded.LETTER;
    }
}
