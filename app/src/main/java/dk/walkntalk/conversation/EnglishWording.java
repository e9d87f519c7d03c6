package dk.walkntalk.conversation;

import dk.walkntalk.concept.JsonType;
import dk.walkntalk.concept.Place;
import dk.walkntalk.concept.Problem;
import dk.walkntalk.concept.WordingFile;
import java.util.Locale;

/** One English sentence or two for each {@link Problem}; the Danish ones come with the exception itself. */
final class EnglishWording {
    private EnglishWording() { }

    static String of(Place place, Problem problem, String found, String right) {
        return place.file() + ", line " + place.line() + ", " + place.path() + ": "
                + sentence(problem, found, right);
    }

    private static String sentence(Problem problem, String found, String right) {
        return switch (problem) {
            case EMPTY_FILE -> "The file is empty.";
            case TOO_BIG -> "The file is too large. It may have " + thousands(right) + " bytes at most.";
            case NOT_UTF8 -> "The file is not saved as UTF-8 (found: " + found + "). Save it again as UTF-8.";
            case NOT_JSON -> found.isEmpty()
                    ? "The file ends before it is complete. Perhaps only a part of it has come through."
                    : "Here the file cannot be read as JSON: “" + found
                    + "”. Look for a missing comma, quotation mark or bracket.";
            case TOO_DEEP -> "There are too many levels inside each other. There may be " + right + " at most.";
            case UNKNOWN_FORMAT -> "This is no " + kind(right) + ". “format” is “" + found + "” and must be “"
                    + right + "”.";
            case UNKNOWN_VERSION -> "The file is written in version " + found + ", but this app reads version "
                    + right + ".";
            case MISSING -> "The field “" + right + "” is missing.";
            case WRONG_TYPE -> "Here is " + type(found) + ", but here must be " + type(right) + ".";
            case BLANK -> "The text is empty. Write something here.";
            case TOO_LONG -> "The text has " + thousands(found) + " characters. It may have " + thousands(right)
                    + " at most.";
            case TOO_FEW -> "Here is " + found + ". It must be " + right + " at least.";
            case TOO_MANY -> "Here is " + found + ". It may be " + right + " at most.";
            case DUPLICATE -> "“" + found + "” is there more than once.";
            case NOT_ALLOWED -> "“" + found + "” cannot be used here. Allowed: " + right + ".";
            case UNKNOWN_FIELD -> "There is no field “" + found + "”." + meant(right)
                    + " Here can be: " + right.substring(right.indexOf(':') + 1) + ".";
            case UNKNOWN_REFERENCE -> "Nothing has the id “" + found + "”. There are: " + right + ".";
        };
    }

    private static String kind(String format) {
        return format.equals(WordingFile.FORMAT) ? "file of wordings" : "concept file";
    }

    private static String meant(String right) {
        String near = right.substring(0, Math.max(0, right.indexOf(':')));
        return near.isEmpty() ? "" : " Perhaps “" + near + "” is meant.";
    }

    private static String type(String name) {
        return switch (JsonType.valueOf(name)) {
            case TEXT -> "a text";
            case NUMBER -> "a whole number";
            case FRACTION -> "a number that is not whole";
            case FLAG -> "true or false";
            case LIST -> "a list [ … ]";
            case OBJECT -> "an object { … }";
            case NULL -> "null";
        };
    }

    private static String thousands(String digits) {
        return String.format(Locale.UK, "%,d", Long.parseLong(digits));
    }
}
