package dk.walkntalk.pdf;

import java.util.regex.Pattern;

/**
 * Hides what may be a CPR number (six digits of a birthday and four more), however it is spaced. It hides rather too
 * much than too little: any ten digits in a row go.
 */
final class CprMask {
    private static final String GAP = "[ .\\p{Pd}_\u2212]{0,3}";
    private static final Pattern NUMBER =
            Pattern.compile("\\p{Nd}{2}" + GAP + "\\p{Nd}{2}" + GAP + "\\p{Nd}{2}" + GAP + "\\p{Nd}{4,}");
    private static final String MASK = "xxxxxx-xxxx";

    private CprMask() {}

    static String mask(String text) {
        return NUMBER.matcher(text).replaceAll(MASK);
    }
}
