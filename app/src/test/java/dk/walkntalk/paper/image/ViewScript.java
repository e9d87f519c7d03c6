package dk.walkntalk.paper.image;

import java.awt.geom.Path2D;

/** Print and handwriting as strokes: a machine without fonts makes the same page as one with them. */
final class ViewScript {
    private static final String[] SMALL = {"103041433414030110", "0004 0314344340", "0008", "0004 0506",
        "17112030 0434", "024243341403011040", "0434434010011242", "0004 03143444", "441403413000",
        "4840 4334140301103041", "0008 0314344340", "0008 4402 1240", "0401103041 4440",
        "0004 0323 2320 2343 4340",
        "042044", "0008 0314344341301001", "44140301103040"};
    private static final String[] LARGE = {"0008 4840 0444", "002848 2840 1333", "480008 0434 0040", "00083847453404",
        "483818070110304044 4424", "08000040", "000820484", "381807011030414738", "0008 083847453404 2440",
        "0848 2028"};

    private ViewScript() {
    }

    /** Adds a run of print of about the given length; returns where it ends. */
    static double print(Path2D path, double x, double y, double size, double length, boolean capitals, ViewDice dice) {
        double unit = size / 8;
        double end = x + length;
        boolean first = true;
        int left = 3 + dice.below(8);
        while (x < end) {
            if (left-- == 0) {
                x += 4 * unit;
                left = 2 + dice.below(10);
                first = dice.chance(0.1);
                continue;
            }
            String[] from = first || capitals ? LARGE : SMALL;
            String glyph = from[dice.below(from.length)];
            first = false;
            double wide = 0;
            for (String stroke : glyph.split(" ")) {
                for (int i = 0; i + 1 < stroke.length(); i += 2) {
                    double px = x + (stroke.charAt(i) - '0') * unit * 0.9;
                    double py = y - (stroke.charAt(i + 1) - '0') * unit;
                    wide = Math.max(wide, (stroke.charAt(i) - '0') * unit * 0.9);
                    if (i == 0) {
                        path.moveTo(px, py);
                    } else {
                        path.lineTo(px, py);
                    }
                }
            }
            x += wide + 1.7 * unit;
        }
        return x;
    }

    /** Adds joined handwriting: loops of changing height that drift along the line. */
    static void write(Path2D path, double x, double y, double size, double length, ViewDice dice) {
        double end = x + length;
        double slant = dice.in(0.1, 0.5);
        double rise = dice.in(-0.04, 0.06);
        double start = x;
        while (x < end) {
            int letters = 2 + dice.below(7);
            boolean first = true;
            for (int i = 0; i < letters && x < end; i++) {
                double high = size * (first || dice.chance(0.2) ? dice.in(0.85, 1.2) : dice.in(0.3, 0.5));
                double deep = dice.chance(0.12) ? size * 0.5 : 0;
                double wide = size * dice.in(0.28, 0.5);
                double loop = dice.in(-0.1, 0.3) * size;
                for (int k = first ? 0 : 1; k <= 8; k++) {
                    double t = k / 8.0;
                    double py = Math.sin(Math.PI * t) * high - deep * Math.max(0, Math.sin(2 * Math.PI * (t - 0.5)));
                    double px = x + wide * t + slant * py + loop * Math.sin(2 * Math.PI * t);
                    double level = y - rise * (x - start) - py;
                    if (k == 0) {
                        path.moveTo(px, level);
                    } else {
                        path.lineTo(px, level);
                    }
                }
                first = false;
                x += wide;
            }
            x += size * dice.in(0.4, 0.8);
        }
    }
}
