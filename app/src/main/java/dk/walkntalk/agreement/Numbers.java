package dk.walkntalk.agreement;

import java.util.HashMap;
import java.util.Map;

/** Numbers in words and digits: cardinals to 999, ordinals to 99, years. */
final class Numbers {
    private static final String[] ONES = {"nul", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti",
            "elleve", "tolv", "tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten"};
    private static final String[] TENS = {"tyve", "tredive", "fyrre", "halvtreds", "tres", "halvfjerds", "firs",
            "halvfems"};
    private static final String[] FIRST = {"", "første", "anden", "tredje", "fjerde", "femte", "sjette", "syvende",
            "ottende", "niende", "tiende", "ellevte", "tolvte", "trettende", "fjortende", "femtende", "sekstende",
            "syttende", "attende", "nittende"};
    private static final String[] TENTH = {"tyvende", "tredivte", "fyrretyvende", "halvtredsindstyvende",
            "tresindstyvende",
        "halvfjerdsindstyvende", "firsindstyvende", "halvfemsindstyvende"};
    private static final Map<String, Integer> CARDINALS = new HashMap<>();
    private static final Map<String, Integer> ORDINALS = new HashMap<>();

    static {
        for (int i = 0; i < ONES.length; i++) {
            CARDINALS.put(ONES[i], i);
            ORDINALS.put(FIRST[i], i);
        }
        for (int t = 0; t < TENS.length; t++) {
            CARDINALS.put(TENS[t], 20 + 10 * t);
            ORDINALS.put(TENTH[t], 20 + 10 * t);
            for (int i = 1; i < 10; i++) {
                CARDINALS.put(ONES[i] + "og" + TENS[t], 20 + 10 * t + i);
                ORDINALS.put(ONES[i] + "og" + TENTH[t], 20 + 10 * t + i);
            }
        }
        for (String one : new String[] {"et", "én", "ét", "een", "eet"}) {
            CARDINALS.put(one, 1);
        }
        CARDINALS.put("fyrretyve", 40);
        CARDINALS.put("hundrede", 100);
        CARDINALS.put("hundred", 100);
        ORDINALS.put("andet", 2);
        ORDINALS.put("elvte", 11);
        ORDINALS.put("trettene", 13);
        ORDINALS.remove("");
    }

    private Numbers() {
    }

    /** A number that was found. */
    record At(int value, int next) {
    }

    /** "to", "12", "femogtyve", "fem og tyve"; null where there is none. */
    static At cardinal(Line line, int i) {
        Integer digits = digits(line.low(i));
        if (digits != null) {
            return new At(digits, i + 1);
        }
        Integer word = CARDINALS.get(line.low(i));
        if (word == null) {
            return null;
        }
        if (word > 0 && word < 10 && line.is(i + 1, "og")) {
            Integer tens = CARDINALS.get(line.low(i + 2));
            if (tens != null && tens >= 20 && tens < 100 && tens % 10 == 0) {
                return new At(word + tens, i + 3);
            }
        }
        if (word < 10 && line.is(i + 1, "hundrede")) {
            return new At(word * 100, i + 2);
        }
        return new At(word, i + 1);
    }

    /** "femte", "fem og tyvende", "5.", and a bare "5" as recognisers write it. */
    static At ordinal(Line line, int i) {
        Integer digits = digits(line.low(i));
        if (digits != null) {
            return new At(digits, i + 1);
        }
        return ordinalWord(line, i);
    }

    static At ordinalWord(Line line, int i) {
        Integer word = ORDINALS.get(line.low(i));
        if (word != null) {
            return new At(word, i + 1);
        }
        Integer ones = CARDINALS.get(line.low(i));
        if (ones != null && ones > 0 && ones < 10 && line.is(i + 1, "og")) {
            Integer tens = ORDINALS.get(line.low(i + 2));
            if (tens != null && tens >= 20 && tens % 10 == 0) {
                return new At(ones + tens, i + 3);
            }
        }
        return null;
    }

    /** "2027", "tyve syvogtyve", "tyve 27", "to tusind og syvogtyve". */
    static At year(Line line, int i) {
        Integer digits = digits(line.low(i));
        if (digits != null && digits >= 1990 && digits < 2100) {
            return new At(digits, i + 1);
        }
        int rest = line.is(i, "tyve") ? i + 1 : line.after(i, "to", "tusind");
        if (rest < 0 && (line.is(i, "totusind") || line.is(i, "totusinde"))) {
            rest = i + 1;
        }
        if (rest > 0) {
            At tail = cardinal(line, line.is(rest, "og") ? rest + 1 : rest);
            if (tail != null && tail.value > 9 && tail.value < 100) {
                return new At(2000 + tail.value, tail.next);
            }
        }
        String low = line.low(i);
        if (low.startsWith("totusindog")) {
            Integer tail = CARDINALS.get(low.substring("totusindog".length()));
            return tail == null ? null : new At(2000 + tail, i + 1);
        }
        return null;
    }

    static boolean isCardinal(String low) {
        return CARDINALS.containsKey(low) || digits(low) != null;
    }

    /** "en", "et". */
    static boolean one(String low) {
        return Integer.valueOf(1).equals(CARDINALS.get(low));
    }

    static boolean isOrdinal(String low) {
        return ORDINALS.containsKey(low);
    }

    /** The value of up to four plain digits; null for anything else. */
    static Integer digits(String low) {
        if (low.isEmpty() || low.length() > 4) {
            return null;
        }
        int value = 0;
        for (int i = 0; i < low.length(); i++) {
            char c = low.charAt(i);
            if (c < '0' || c > '9') {
                return null;
            }
            value = 10 * value + c - '0';
        }
        return value;
    }
}
