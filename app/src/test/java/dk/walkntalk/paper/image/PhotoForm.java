package dk.walkntalk.paper.image;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Prints and fills in a form, since what stands on the page pulls at a finder as much as what lies around it. */
final class PhotoForm {
    private static final String[] WORDS = {"aftale", "borger", "dato", "navn", "adresse", "kommune", "plan", "opgave",
        "tidspunkt", "ansvarlig", "bemærkninger", "støtte", "besøg", "uge", "formål", "mål", "og", "er", "til", "med",
        "for", "den", "der", "på", "fælles", "samtale", "næste", "gang", "udfyldes", "af", "medarbejder", "underskrift",
        "telefon", "tur", "mødested", "hvornår", "hvem", "hvad"};
    private final PhotoDice dice;
    private final Graphics2D g;
    private final PhotoPen pen;
    private final String face;
    private final Color ink;
    private final Color accent;
    private final boolean mayBleed;

    private PhotoForm(PhotoDice dice, Graphics2D g, boolean mayBleed) {
        this.mayBleed = mayBleed;
        this.dice = dice;
        this.g = g;
        this.pen = new PhotoPen(dice.fork(1), g);
        this.face = dice.chance(0.75) ? Font.SANS_SERIF : Font.SERIF;
        int dark = (int) dice.in(15, 60);
        this.ink = new Color(dark, dark, dark + 5);
        this.accent = Color.getHSBColor((float) dice.in(0, 1), (float) dice.in(0.35, 0.8), (float) dice.in(0.45, 0.85));
    }

    /** The filled-in page as a texture of the given texels a millimetre. */
    static PhotoTexture print(PhotoDice dice, double perMillimetre, boolean mayBleed) {
        int w = (int) Math.round(210 * perMillimetre);
        int h = (int) Math.round(297 * perMillimetre);
        BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, w, h);
        g.scale(w / 210.0, h / 297.0);
        new PhotoForm(dice, g, mayBleed).draw();
        g.dispose();
        int[] data = image.getRGB(0, 0, w, h, null, 0, w);
        int[] root = new int[256];
        for (int i = 0; i < 256; i++) {
            root[i] = (int) Math.round(255 * Math.sqrt(Math.pow(i / 255.0, 2.2)));
        }
        for (int i = 0; i < data.length; i++) {
            int p = data[i];
            data[i] = 255 << 24 | root[p >> 16 & 255] << 16 | root[p >> 8 & 255] << 8 | root[p & 255];
        }
        return new PhotoTexture(data, w, h, false);
    }

    private void draw() {
        double left = dice.in(12, 24);
        double right = 210 - dice.in(12, 24);
        double y = head(left, right);
        double end = 297 - dice.in(14, 40);
        boolean sparse = dice.chance(0.2);
        while (y < end) {
            switch (dice.weighted(3, 2, 2.5, 1.5, 1)) {
                case 0 -> y = fields(left, right, y, end);
                case 1 -> y = table(left, right, y, end);
                case 2 -> y = box(left, right, y, end);
                case 3 -> y = prose(left, right, y, end);
                default -> y = ticks(left, right, y, end);
            }
            y += sparse ? dice.in(8, 22) : dice.in(4, 8);
        }
        if (dice.chance(0.6)) {
            font(Font.PLAIN, 2.4);
            g.setColor(Color.GRAY);
            text(words(6), left, 290, 120);
            text("Side 1", right - 12, 290, 20);
        }
    }

    private double head(double left, double right) {
        double y = dice.in(14, 22);
        int kind = dice.weighted(40, 25, 35);
        if (kind == 0) {
            boolean bleeds = dice.chance(0.2) && mayBleed;
            double edge = bleeds ? 0 : dice.in(6, 14);
            double top = bleeds ? 0 : dice.in(6, 14);
            double tall = dice.in(12, 26);
            g.setColor(accent);
            g.fill(new Rectangle2D.Double(edge, top, 210 - 2 * edge, tall));
            font(Font.BOLD, dice.in(5, 7.5));
            g.setColor(Color.WHITE);
            text(title(), left, top + tall * 0.62, right - left);
            return top + tall + 9;
        }
        if (kind == 1) {
            g.setColor(accent);
            g.fill(new Rectangle2D.Double(right - 24, 10, 24, 12));
            font(Font.BOLD, 3.2);
            g.setColor(ink);
            text("KOMMUNE", right - 24, 26, 24);
        }
        font(Font.BOLD, dice.in(5, 8));
        g.setColor(ink);
        text(title(), left, y + 4, right - left - 26);
        if (dice.chance(0.5)) {
            rule(left, right, y + 8, 0.5);
        }
        return y + 17;
    }

    private double fields(double left, double right, double y, double end) {
        int rows = 2 + dice.upTo(4);
        double gap = dice.in(8, 11);
        for (int i = 0; i < rows && y < end; i++) {
            double at = left + dice.in(22, 40);
            font(Font.PLAIN, 3.3);
            g.setColor(ink);
            text(word() + ":", left, y + 4, at - left);
            rule(at, right, y + 5, 0.25);
            if (dice.chance(0.75)) {
                pen.line(at + 2, y + 4, Math.min(right - at - 4, dice.in(25, 120)), dice.in(2.2, 3.4));
            }
            y += gap;
        }
        return y;
    }

    private double table(double left, double right, double y, double end) {
        int rows = 3 + dice.upTo(5);
        int columns = 2 + dice.upTo(3);
        double tall = dice.in(7, 12);
        double wide = (right - left) / columns;
        if (y + tall * 2 > end) {
            return end;
        }
        if (dice.chance(0.5)) {
            g.setColor(new Color(accent.getRed(), accent.getGreen(), accent.getBlue(), 90));
            g.fill(new Rectangle2D.Double(left, y, right - left, tall));
        }
        for (int r = 0; r <= rows && y < end; r++) {
            rule(left, right, y, 0.3);
            if (r == rows) {
                break;
            }
            for (int c = 0; c <= columns; c++) {
                g.draw(new Line2D.Double(left + c * wide, y, left + c * wide, y + tall));
            }
            for (int c = 0; c < columns; c++) {
                if (r == 0) {
                    font(Font.BOLD, 3.2);
                    text(word(), left + c * wide + 1.5, y + tall * 0.65, wide - 3);
                } else if (dice.chance(0.6)) {
                    pen.line(left + c * wide + 2, y + tall * 0.72, dice.in(0.35, 0.9) * (wide - 4), dice.in(2.2, 3.1));
                }
            }
            g.setColor(ink);
            y += tall;
        }
        return y + 1;
    }

    private double box(double left, double right, double y, double end) {
        double tall = Math.min(dice.in(18, 48), end - y);
        if (tall < 12) {
            return end;
        }
        font(Font.BOLD, 3.6);
        g.setColor(ink);
        text(words(2), left, y + 3, right - left);
        g.setStroke(new java.awt.BasicStroke(0.35f));
        g.draw(new Rectangle2D.Double(left, y + 5, right - left, tall - 5));
        double size = dice.in(2.4, 3.6);
        for (double at = y + 12; at < y + tall - 2 && dice.chance(0.85); at += size * 2.4) {
            pen.line(left + 4, at, dice.in(0.5, 0.93) * (right - left - 6), size);
        }
        return y + tall;
    }

    private double prose(double left, double right, double y, double end) {
        int rows = 2 + dice.upTo(7);
        font(Font.PLAIN, dice.in(2.8, 3.5));
        g.setColor(ink);
        for (int i = 0; i < rows && y + 4 < end; i++) {
            text(words(18), left, y + 3, i == rows - 1 ? (right - left) * 0.6 : right - left);
            y += 4.6;
        }
        return y;
    }

    private double ticks(double left, double right, double y, double end) {
        int rows = 1 + dice.upTo(3);
        for (int i = 0; i < rows && y + 6 < end; i++) {
            for (double x = left; x < right - 35; x += dice.in(42, 60)) {
                g.setColor(ink);
                g.setStroke(new java.awt.BasicStroke(0.3f));
                g.draw(new Rectangle2D.Double(x, y, 4, 4));
                font(Font.PLAIN, 3.2);
                text(word(), x + 6, y + 3.4, 32);
                if (dice.chance(0.3)) {
                    pen.tick(x, y);
                }
            }
            y += 7;
        }
        return y;
    }

    private void rule(double from, double to, double y, double thick) {
        g.setColor(ink);
        g.setStroke(new java.awt.BasicStroke((float) thick));
        g.draw(new Line2D.Double(from, y, to, y));
    }

    private void font(int style, double size) {
        g.setFont(new Font(face, style, 10).deriveFont((float) size));
    }

    private void text(String words, double x, double y, double room) {
        String s = words;
        while (s.length() > 2 && g.getFontMetrics().stringWidth(s) * 0.97 > room) {
            s = s.substring(0, s.length() - 1);
        }
        g.drawString(s, (float) x, (float) y);
    }

    private String word() {
        String w = dice.of(WORDS);
        return Character.toUpperCase(w.charAt(0)) + w.substring(1);
    }

    private String words(int count) {
        StringBuilder out = new StringBuilder(word());
        for (int i = 1; i < count; i++) {
            out.append(' ').append(dice.of(WORDS));
        }
        return out.toString();
    }

    private String title() {
        return dice.of(new String[] {"Aftaleskema", "Fælles aftale", "Plan for ugen", "Besøgsskema", "Samtykke",
            "Registrering", "Opgaveseddel", "Tilsyn"});
    }
}
