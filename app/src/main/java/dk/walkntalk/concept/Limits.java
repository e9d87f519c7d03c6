package dk.walkntalk.concept;

import java.util.regex.Pattern;

/**
 * How much of each thing a concept may have: several times what the largest known concept has, and
 * little enough for one screen, one form and one PDF.
 */
final class Limits {
    static final int DEPTH = 12;
    static final int ID = 64;
    static final int LABEL = 200;
    static final int QUESTION = 1_000;
    static final int PARAGRAPH = 10_000;
    static final int ROLES = 6;
    static final int PEOPLE = 100;
    static final int PERSPECTIVES = 20;
    static final int QUESTIONS = 200;
    static final int STIKORD = 200;
    static final int STIKORD_EACH = 20;
    static final int FORM_PARTS = 20;
    static final int LINES = 100;
    static final int URL = 2_000;
    /** Minutes of a conversation: nothing shorter is one, and nothing longer fits into a day's work. */
    static final int MINUTES_MIN = 5;
    static final int MINUTES = 600;
    /** Years; a late career does not begin before one of age, and no one is much older than 100. */
    static final int AGE_MIN = 18;
    static final int AGE = 100;
    static final int MARK = 100;
    /** Strategic areas, and areas below each of them. */
    static final int AREAS = 10;
    /** Ids go into the database and into file names: nothing that either could misread. */
    static final Pattern ID_FORM = Pattern.compile("[a-z0-9][a-z0-9-]*");
    /** Editions too, but they may be a year with a letter or a date. */
    static final Pattern EDITION_FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]*");
    static final Pattern LANGUAGE_FORM = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    /** An encrypted address of the usual letters, without a name and password before the host. */
    static final Pattern URL_FORM =
            Pattern.compile("https://[A-Za-z0-9.-]+(:[0-9]{1,5})?([/?#][!-~]*)?");

    private Limits() {
    }
}
