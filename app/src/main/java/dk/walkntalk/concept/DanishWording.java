package dk.walkntalk.concept;

import java.util.Locale;

/** One Danish sentence or two for each {@link Problem}. */
final class DanishWording {
    private DanishWording() {
    }

    static String of(Place place, Problem problem, String found, String right) {
        return place.file() + ", linje " + place.line() + ", " + place.path() + ": "
                + sentence(problem, found, right);
    }

    private static String sentence(Problem problem, String found, String right) {
        return switch (problem) {
            case EMPTY_FILE -> "Filen er tom.";
            case TOO_BIG -> "Filen er for stor. Den må højst fylde " + thousands(right) + " byte.";
            case NOT_UTF8 -> "Filen er ikke gemt som UTF-8 (fundet: " + found
                    + "). Gem den igen med tegnsættet UTF-8.";
            case NOT_JSON -> found.isEmpty()
                    ? "Filen slutter, før den er færdig. Måske er kun en del af den kommet med."
                    : "Her kan filen ikke læses som JSON: ”" + found
                    + "”. Se efter et manglende komma, anførselstegn eller en parentes.";
            case TOO_DEEP -> "Der er for mange niveauer inden i hinanden. Der må højst være "
                    + right + ".";
            case UNKNOWN_FORMAT -> "Det er ikke en " + kind(right) + ". ”format” er ”" + found
                    + "” og skal være ”" + right + "”.";
            case UNKNOWN_VERSION -> "Filen er skrevet i version " + found
                    + ", men denne udgave af appen læser version " + right + ".";
            case MISSING -> "Feltet ”" + right + "” mangler.";
            case WRONG_TYPE -> "Her står " + type(found) + ", men her skal stå " + type(right) + ".";
            case BLANK -> "Teksten er tom. Skriv noget her.";
            case TOO_LONG -> "Teksten er på " + thousands(found) + " tegn. Den må højst være på "
                    + thousands(right) + ".";
            case TOO_FEW -> "Her er " + found + ". Det skal være mindst " + right + ".";
            case TOO_MANY -> "Her er " + found + ". Det må højst være " + right + ".";
            case DUPLICATE -> "”" + found + "” står der mere end én gang.";
            case NOT_ALLOWED -> "”" + found + "” kan ikke bruges her. Tilladt: " + right + ".";
            case UNKNOWN_FIELD -> "Feltet ”" + found + "” findes ikke." + meant(right)
                    + " Her kan stå: " + right.substring(right.indexOf(':') + 1) + ".";
            case UNKNOWN_REFERENCE -> "Der er ingen med id’et ”" + found + "”. Der er: " + right + ".";
        };
    }

    private static String kind(String format) {
        return format.equals(WordingFile.FORMAT) ? "fil med ordlyd" : "konceptfil";
    }

    private static String meant(String right) {
        String near = right.substring(0, Math.max(0, right.indexOf(':')));
        return near.isEmpty() ? "" : " Måske menes ”" + near + "”.";
    }

    private static String type(String name) {
        return switch (JsonType.valueOf(name)) {
            case TEXT -> "en tekst";
            case NUMBER -> "et helt tal";
            case FRACTION -> "et tal, der ikke er helt";
            case FLAG -> "true eller false";
            case LIST -> "en liste [ … ]";
            case OBJECT -> "et objekt { … }";
            case NULL -> "null";
        };
    }

    private static String thousands(String digits) {
        return String.format(Locale.forLanguageTag("da"), "%,d", Long.parseLong(digits));
    }
}
