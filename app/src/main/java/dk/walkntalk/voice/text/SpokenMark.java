package dk.walkntalk.voice.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Marks that are said: "punktum", "komma", "ny linje"; told from the same words in a sentence by what stands beside them. */
enum SpokenMark {
    STOP("."), COMMA(","), COLON(":"), QUESTION("?"), EXCLAMATION("!"), LINE("\n"), PARAGRAPH("\n\n");

    /** After these the name of a mark is a noun. Not "det", "om" and the like: "er det sådan spørgsmålstegn". */
    private static final Set<String> BEFORE_MARK = set("et", "intet", "hvert", "dette", "sætte", "sætter", "satte", "sat", "sæt", "sættes",
            "ordet", "stort", "endeligt", "tegnet", "dobbelt");
    private static final Set<String> BEFORE_LINE = set("en", "et", "hver", "hvert", "helt", "ingen", "intet", "nogen", "noget", "endnu");
    private static final Set<String> NUMBERS = set("nul", "en", "et", "én", "ét", "to", "tre", "fire", "fem", "seks", "syv", "otte",
            "ni", "ti", "elleve", "tolv", "tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten", "tyve", "tredive",
            "fyrre", "halvtreds", "tres", "halvfjerds", "firs", "halvfems", "hundrede", "tusind");

    private final String text;

    SpokenMark(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    boolean breaks() {
        return this == LINE || this == PARAGRAPH;
    }

    /** How many words were said for it. */
    int words() {
        return breaks() ? 2 : 1;
    }

    /**
     * The mark that is said at {@code i}, or null.
     *
     * @param before the word before on the same line, in small letters; empty where a mark ends it
     */
    static SpokenMark at(List<Piece> pieces, int i, String before) {
        String next = i + 1 < pieces.size() && pieces.get(i + 1).lines().isEmpty() ? pieces.get(i + 1).core() : "";
        String after = pieces.get(i).marked() ? "" : next;
        SpokenMark mark = switch (pieces.get(i).core()) {
            case "punktum" -> after.equals("for") || after.equals("og") && i + 2 < pieces.size() && pieces.get(i + 2).core().equals("basta")
                    ? null : STOP;
            case "komma" -> number(before) && number(after) ? null : COMMA;
            case "kolon" -> COLON;
            case "spørgsmålstegn" -> after.equals("ved") ? null : QUESTION;
            case "udråbstegn" -> EXCLAMATION;
            case "ny" -> after.equals("linje") || after.equals("linie") ? LINE : null;
            case "nyt" -> after.equals("afsnit") ? PARAGRAPH : null;
            default -> null;
        };
        boolean bare = plain(pieces.get(i).text()) && (mark == null || !mark.breaks() || plain(pieces.get(i + 1).text()));
        boolean noun = mark != null && (mark.breaks() ? BEFORE_LINE : BEFORE_MARK).contains(before);
        return bare && !noun ? mark : null;
    }

    /** Not in quotes or brackets. */
    private static boolean plain(String text) {
        return Character.isLetter(text.charAt(0)) && ")]\"'»”’".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private static boolean number(String word) {
        if (NUMBERS.contains(word)) {
            return true;
        }
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    private static Set<String> set(String... words) {
        return new HashSet<>(Arrays.asList(words));
    }
}
