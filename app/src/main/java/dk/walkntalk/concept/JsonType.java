package dk.walkntalk.concept;

/** The kinds of value in a JSON file. */
public enum JsonType {
    /** A string. */
    TEXT,
    /** A whole number; a fraction counts as {@link #FRACTION}. */
    NUMBER,
    /** A number with a fraction or exponent, or beyond 32 bits: no field of a concept wants one. */
    FRACTION,
    /** {@code true} or {@code false}. */
    FLAG,
    /** {@code [...]}. */
    LIST,
    /** <code>{...}</code>. */
    OBJECT,
    /** {@code null}; no field of a concept may be null. */
    NULL
}
