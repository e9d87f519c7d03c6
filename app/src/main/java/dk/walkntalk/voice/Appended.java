package dk.walkntalk.voice;

import java.util.function.BinaryOperator;

/**
 * Where what is said goes in a field that people may also write in meanwhile: after what stood there when they pressed.
 * What they write while somebody speaks is theirs, and only what is said after it comes behind it.
 */
public final class Appended {
    private String base = "";
    private String written = "";
    private String said = "";
    private int theirs;

    /** A new stretch of speech begins; {@code shown} is what stands in the field. */
    public void begin(String shown) {
        base = shown;
        written = shown;
        said = "";
        theirs = 0;
    }

    /**
     * The field's new text.
     *
     * @param shown what stands in the field now
     * @param now   all that was understood since {@link #begin}
     * @param seam  puts what was said behind what was there
     */
    public String with(String shown, String now, BinaryOperator<String> seam) {
        if (!shown.equals(written)) {
            base = shown;
            theirs = said.length();
        }
        said = now;
        int from = Math.min(theirs, now.length());
        while (from > 0 && from < now.length() && !Character.isWhitespace(now.charAt(from))) {
            from++;
        }
        String more = now.substring(from).trim();
        written = more.isEmpty() ? base : seam.apply(base, more);
        return written;
    }
}
