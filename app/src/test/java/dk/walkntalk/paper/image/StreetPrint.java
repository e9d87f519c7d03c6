package dk.walkntalk.paper.image;

import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Random;

/** Grounds of printed paper: a newspaper, and other sheets under the page. */
final class StreetPrint {
    private static final String[] WORDS = ("samtale aftale punkt trivsel opgave mål næste skridt sammen uge kollega "
            + "elev skole løfte ønske hvad hvordan hvornår tid støtte læring gruppe leder ansvar feedback kommune "
            + "udvikling styrke plan og at det er en på vi du som for med til har").split(" ");
    static final Font LATO = load("Lato-Regular");
    static final Font BOLD = load("Lato-Bold");
    static final Font HAND = load("ReenieBeanie-Regular");
    static final Font HAND2 = load("NothingYouCouldDo-Regular");

    private StreetPrint() {
    }

    private static Font load(String name) {
        String path = "/paper/" + name + ".ttf";
        try (InputStream in = Objects.requireNonNull(StreetPrint.class.getResourceAsStream(path))) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (java.awt.FontFormatException broken) {
            throw new IllegalStateException(name, broken);
        }
    }

    static String words(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    /** Writes a line that is cut or stretched a little to end at {@code wide}. */
    static void line(StreetTile tile, Font font, double size, double x, double y, String text, int rgb) {
        tile.pen.setColor(new Color(rgb));
        tile.pen.setFont(font.deriveFont((float) size));
        tile.pen.drawString(text, (float) x, (float) y);
    }

    /** An opened newspaper: columns, headlines, grey and coloured pictures, a fold. */
    static StreetGround newspaper(Random random) {
        StreetTile tile = new StreetTile(560, 400, 2.2);
        tile.fill(0xBFB8A8);
        for (double x = 12; x < 540; x += 88) {
            for (double y = 14; y < 390;) {
                int what = random.nextInt(6);
                if (what == 0) {
                    double high = 40 + 40 * random.nextDouble();
                    picture(tile, random, x, y, 82, high);
                    y += high + 6;
                } else if (what == 1) {
                    line(tile, BOLD, 9, x, y + 8, words(random, 2), 0x202020);
                    line(tile, BOLD, 9, x, y + 17, words(random, 2), 0x202020);
                    y += 24;
                } else {
                    int rows = 8 + random.nextInt(14);
                    for (int i = 0; i < rows; i++) {
                        tile.pen.setClip(new java.awt.geom.Rectangle2D.Double(x, y, 82, 6));
                        line(tile, LATO, 3.3, x, y + 3, words(random, 11), 0x3A3836);
                        y += 4;
                    }
                    tile.pen.setClip(null);
                    y += 5;
                }
            }
        }
        StreetNoise noise = new StreetNoise(random.nextLong());
        return (x, y, px, spot) -> {
            tile.at(x, y, spot);
            spot.times(1 + 0.05 * noise.layers(x / 60, y / 60, 2));
            spot.lean(0.16 * noise.layers(x / 80, y / 140, 2), 0.1 * noise.layers(x / 120, y / 70 + 50, 2));
            double fold = y - Math.floor(y / 200) * 200 - 100;
            spot.lean(0, 0.35 * Math.signum(fold) * Math.exp(-Math.abs(fold) / 5));
        };
    }

    static void picture(StreetTile tile, Random random, double x, double y, double wide, double high) {
        float hue = random.nextFloat();
        float full = random.nextBoolean() ? 0 : 0.4f;
        tile.box(x, y, wide, high, Color.HSBtoRGB(hue, full, 0.7f) & 0xFFFFFF);
        tile.pen.setClip(new java.awt.geom.Rectangle2D.Double(x, y, wide, high));
        for (int i = 0; i < 14; i++) {
            tile.pen.setColor(Color.getHSBColor(hue + 0.3f * random.nextFloat(), full, 0.15f + 0.7f * random.nextFloat()));
            double s = high * (0.2 + 0.5 * random.nextDouble());
            tile.pen.fill(new java.awt.geom.Ellipse2D.Double(x + random.nextDouble() * wide - s / 2,
                    y + random.nextDouble() * high - s / 2, s * 1.3, s));
        }
        tile.pen.setClip(null);
    }

    /** Other sheets, each in part hidden under the page: brownish, coloured, or densely printed. */
    static StreetGround sheets(StreetGround under, Random random) {
        int count = 2 + random.nextInt(3);
        int[] tones = {0xB5AC98, 0xC4B27A, 0x9FB3BF, 0xB79A97, 0xA5AE92, 0xA8A49C};
        StreetTile[] tiles = new StreetTile[count];
        double[] at = new double[count * 3];
        for (int i = 0; i < count; i++) {
            tiles[i] = new StreetTile(210, 297, 1.8);
            tiles[i].fill(tones[random.nextInt(tones.length)]);
            for (double y = 18; y < 280; y += 5 + 2 * random.nextInt(2)) {
                line(tiles[i], random.nextInt(9) == 0 ? BOLD : LATO, 4, 18, y, words(random, 6 + random.nextInt(6)), 0x33333A);
            }
            double angle = random.nextDouble() * Math.PI * 2;
            at[3 * i] = Math.cos(angle) * (70 + 60 * random.nextDouble());
            at[3 * i + 1] = Math.sin(angle) * (70 + 60 * random.nextDouble());
            at[3 * i + 2] = (random.nextDouble() - 0.5) * 1.2 + (random.nextBoolean() ? 0 : Math.PI / 2);
        }
        return (x, y, px, spot) -> {
            under.at(x, y, px, spot);
            for (int i = 0; i < count; i++) {
                double c = Math.cos(at[3 * i + 2]);
                double s = Math.sin(at[3 * i + 2]);
                double u = c * (x - at[3 * i]) + s * (y - at[3 * i + 1]);
                double v = c * (y - at[3 * i + 1]) - s * (x - at[3 * i]);
                double out = Math.max(Math.abs(u) - 105, Math.abs(v) - 148.5);
                if (out < 0) {
                    tiles[i].at(u + 105, v + 148.5, spot);
                } else {
                    spot.open *= 1 - 0.4 * Math.exp(-out / 2.5);
                }
            }
        };
    }

}
