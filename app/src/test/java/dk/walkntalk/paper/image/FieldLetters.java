package dk.walkntalk.paper.image;

/** A plain stroke alphabet: enough for print to look like print at the size a photograph shows it. */
final class FieldLetters {
    private static final String[] LOW = new String[26];
    private static final String[] HIGH = new String[26];

    static {
        String low = "a4348,4533130407183846|b0008,0513334447381807|c4433130407183847|d4048,4533130407183846"
            + "|e054544331304071838|f403118,0333|g434a3b1b,4533130407183846|h0008,0513334448|i2328,2021|j232a1b,2021"
            + "|k0008,430548|l2028|m0308,04132428,24334448|n0308,0513334448|o133344473818070413|p030b,0513334447381807"
            + "|q434b,4533130407183846|r0308,05133343|s4433130415354647381807|t10172838,0333|u0307183846,4348|v032843"
            + "|w0318233843|x0348,4308|y0328,431b0b|z03430848";
        String high = "A082048,1535|B00083847453404,0030414334|C4130100206183847|D00083846423000|E40000848,0434"
            + "|F400008,0434|G41301002061838464424|H0008,4048,0444|I2028|J4046381807|K0008,400448|L000848|M0800244048"
            + "|N08004840|O103042463818060210|P0008,003041433404|R0008,003041433404,2448|S4130100113344547381807"
            + "|T0040,2028|U000618384640|V002840|W0018243840|Y002440,2428|Z00400848";
        for (String s : low.split("\\|")) {
            LOW[s.charAt(0) - 'a'] = s.substring(1);
        }
        for (String s : high.split("\\|")) {
            HIGH[s.charAt(0) - 'A'] = s.substring(1);
        }
    }

    private final FieldCanvas page;
    private final double scale;

    FieldLetters(FieldCanvas page, double scale) {
        this.page = page;
        this.scale = scale;
    }

    /** Sets a line of text with its base line at y, all in millimetres; returns where it ends. */
    double line(String text, double x, double y, double size, double weight, double[] ink) {
        double grid = size / 8;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String strokes = glyph(c);
            double left = x;
            if (c == 'i' || c == 'l' || c == 'I') {
                left -= grid;
            }
            if (strokes != null) {
                for (String s : strokes.split(",")) {
                    for (int k = 0; k + 3 < s.length(); k += 2) {
                        rod(s, k, left, y - size, grid, weight, ink);
                    }
                }
            } else if (c == '.' || c == ':') {
                dot(x + grid, y - weight / 2, weight, ink);
                if (c == ':') {
                    dot(x + grid, y - size * 0.5, weight, ink);
                }
            }
            x += grid * (c == ' ' ? 3.4 : c == 'i' || c == 'l' || c == 'I' || c == '.' || c == ':' ? 3 : 5.4);
        }
        return x;
    }

    private static String glyph(char c) {
        if (c >= 'a' && c <= 'z') {
            return LOW[c - 'a'];
        }
        return c >= 'A' && c <= 'Z' ? HIGH[c - 'A'] : null;
    }

    private void dot(double x, double y, double weight, double[] ink) {
        page.rod(x * scale, y * scale, weight * 0.7 * scale, x * scale, y * scale, weight * 0.7 * scale, ink, 1);
    }

    private void rod(String s, int k, double x, double y, double grid, double weight, double[] ink) {
        double r = weight / 2 * scale;
        page.rod((x + hex(s, k) * grid) * scale, (y + hex(s, k + 1) * grid) * scale, r,
                (x + hex(s, k + 2) * grid) * scale, (y + hex(s, k + 3) * grid) * scale, r, ink, 0.95);
    }

    private static int hex(String s, int k) {
        return Character.digit(s.charAt(k), 16);
    }
}
