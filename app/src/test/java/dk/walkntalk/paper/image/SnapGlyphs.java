package dk.walkntalk.paper.image;

import java.awt.geom.Path2D;

/** Letters of a few strokes and a scrawling hand: print and ink that need no fonts of the machine. */
final class SnapGlyphs {
    private static final String[] LETTERS = {
        "0232363606042434", "0006363202", "32020636", "3036060232", "043432020636", "301016-0232", "360602323808",
        "0006-023236", "1216-1011", "222808-2021", "0006-3204-0436", "1016", "06024246-2226", "06023236",
        "0232360602", "0802323606", "3832020636", "060232", "320204343606", "101636-0232", "02063632", "021632",
        "02064642-2226", "0236-3206", "020636-323808", "02320636"};
    private static final String[] WORDS = {
        "aftale", "om", "borger", "navn", "adresse", "dato", "kommune", "forvaltning", "sag", "nummer", "og", "i",
        "telefon", "mail", "underskrift", "plan", "ugens", "tid", "sted", "bemærkning", "eller", "til", "fra", "den",
        "kontakt", "person", "aktivitet", "hjem", "transport", "skema", "efter", "behov", "ja", "nej", "udfyldes",
        "af", "medarbejder", "samtykke", "jeg", "bekræfter", "at", "oplysninger", "er", "korrekte", "samt", "hvis"};

    private final SnapDice dice;

    SnapGlyphs(SnapDice dice) {
        this.dice = dice;
    }

    String words(int count) {
        StringBuilder s = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String w = WORDS[dice.pick(WORDS.length)];
            s.append(i == 0 ? Character.toUpperCase(w.charAt(0)) + w.substring(1) : " " + w);
        }
        return s.toString();
    }

    /** Adds a line of print; size is the height of a small letter. Returns where it ends. */
    double print(Path2D path, String text, double x, double y, double size, double limit) {
        double k = size / 4;
        for (char ch : text.toCharArray()) {
            if (x > limit) {
                return x;
            }
            boolean capital = Character.isUpperCase(ch);
            int i = Character.toLowerCase(ch) - 'a';
            if (ch == 'æ') {
                i = 4;
            }
            if (i < 0 || i > 25) {
                x += 3.6 * k;
                continue;
            }
            x += stroke(path, LETTERS[i], x, y, k, capital) + 1.5 * k;
        }
        return x;
    }

    private static double stroke(Path2D path, String code, double x, double y, double k, boolean capital) {
        double wide = 0;
        boolean pen = false;
        for (int c = 0; c < code.length(); c += 2) {
            if (code.charAt(c) == '-') {
                pen = false;
                c--;
                continue;
            }
            double px = code.charAt(c) - '0';
            double py = code.charAt(c + 1) - '0';
            if (capital) {
                py = py >= 2 ? (py - 2) * 1.5 : 0;
                px *= 1.2;
            }
            wide = Math.max(wide, px);
            if (pen) {
                path.lineTo(x + px * k, y + (py - 6) * k);
            } else {
                path.moveTo(x + px * k, y + (py - 6) * k);
            }
            pen = true;
        }
        return wide * k;
    }

    /** Adds a scrawled line from x over the width; size is the height of a small letter. */
    void scrawl(Path2D path, double x, double y, double width, double size) {
        double end = x + width;
        double slant = dice.in(0.1, 0.5);
        double lift = dice.in(-0.03, 0.02);
        double start = x;
        while (x < end) {
            int letters = 2 + dice.pick(8);
            path.moveTo(x, y + dice.bell(size * 0.1));
            for (int i = 0; i < letters && x < end; i++) {
                double h = dice.chance(0.25) ? size * dice.in(1.6, 2.3) : size * dice.in(0.7, 1.1);
                if (dice.chance(0.12)) {
                    h = -size * 0.9;
                }
                double w = size * dice.in(0.5, 0.95);
                double b = y + (x - start) * lift;
                path.curveTo(x + w * 0.2 + h * slant, b - h * 0.8, x + w * dice.in(0.3, 0.8) + h * slant, b - h * 1.1,
                    x + w * 0.5, b - h * dice.in(0.1, 0.4));
                path.quadTo(x + w * 0.6, b + size * dice.in(0, 0.2), x + w, b - size * dice.in(0, 0.3));
                x += w;
            }
            x += size * dice.in(0.7, 1.4);
        }
    }
}
