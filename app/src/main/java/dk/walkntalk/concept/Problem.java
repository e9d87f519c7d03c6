package dk.walkntalk.concept;

/**
 * What can be wrong with a concept file. Each constant says what {@link ConceptException#found()}
 * and {@link ConceptException#right()} hold: plain data in no language, for a screen to put into
 * words.
 */
public enum Problem {
    /** Nothing in the file. Found: empty. Right: {@code JSON}. */
    EMPTY_FILE,
    /** Found and right: bytes; what was found is a lower bound, since reading stops there. */
    TOO_BIG,
    /** Found: the first bad byte as two hexadecimal digits, or a name such as {@code UTF-16}. Right: {@code UTF-8}. */
    NOT_UTF8,
    /** Found: the start of the line that breaks the syntax, empty at the end of the file. Right: {@code JSON}. */
    NOT_JSON,
    /** Objects and lists inside one another. Found and right: levels. */
    TOO_DEEP,
    /** JSON, but another kind of file. Found: the value of {@code format}. Right: the format that was expected. */
    UNKNOWN_FORMAT,
    /** Written for another version of the app. Found: its version. Right: {@link ConceptReader#VERSION}. */
    UNKNOWN_VERSION,
    /** Found: empty. Right: the name of the field that is not there; it ends the path too. */
    MISSING,
    /** Found and right: names of {@link JsonType}. */
    WRONG_TYPE,
    /** Found: empty. Right: empty. */
    BLANK,
    /** Found and right: characters (UTF-16 units). */
    TOO_LONG,
    /** Found: how many, or a number. Right: the least. */
    TOO_FEW,
    /** Found: how many, or a number. Right: the most. */
    TOO_MANY,
    /** Found: the field, id or stikord that comes twice. Right: empty. */
    DUPLICATE,
    /** Found: the value. Right: the values that may be, with commas between, or a regular expression. */
    NOT_ALLOWED,
    /**
     * Found: the name of a field that there is not. Right: the name that was probably meant, or nothing when none is
     * near; then a colon; then all the names that there are, with commas between.
     */
    UNKNOWN_FIELD,
    /** Found: an id that nothing has. Right: the ids that there are, with commas between. */
    UNKNOWN_REFERENCE
}
