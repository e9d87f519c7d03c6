package dk.walkntalk.prepare;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.walkntalk.Rounds;
import dk.walkntalk.Thorough;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.paper.image.QrReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** Codes are read from photos as people take them; what was read is what was shown. */
public final class QrReaderTest {
    private static final Concept MUS = Concepts.mus();
    private static final String CODE =
            new StikordCode("medarbejder", "Mette Sørensen", List.of("Mod", "Helhed", "Nærvær")).write(MUS);
    private static final boolean[][] DARK = QrCode.of(CODE);
    private static final int PHOTOS = Rounds.of(12);
    private static final double WANTED = 0.95;

    private int taken;
    private int read;

    private static List<String> read(QrScene photo) {
        return QrReader.read(photo.argb(), photo.width, photo.height, CODE::equals);
    }

    /** Takes photos of one kind; one that is read wrongly fails at once. */
    private void photos(String kind, Function<Random, QrScene> camera) {
        int right = 0;
        long time = 0;
        for (int seed = 0; seed < PHOTOS; seed++) {
            QrScene photo = camera.apply(new Random(seed));
            long start = System.nanoTime();
            List<String> texts = read(photo);
            time += System.nanoTime() - start;
            assertTrue(kind + texts, texts.isEmpty() || texts.equals(List.of(CODE)));
            right += texts.size();
        }
        System.out.printf("QR %s: %d of %d read, %d ms each%n", kind, right, PHOTOS, time / PHOTOS / 1_000_000);
        taken += PHOTOS;
        read += right;
    }

    private static double between(Random random, double least, double most) {
        return least + (most - least) * random.nextDouble();
    }

    /** Somewhere near the middle, turned by any angle, tilted by up to {@code tilt} radians. */
    private static QrScene shot(Random random, double tilt) {
        return new QrScene(750, 1000, random).phone(DARK, between(random, 0.4, 0.6), between(random, 0.4, 0.6),
                between(random, 220, 440), between(random, 0, 2 * Math.PI), between(random, 0, tilt), false);
    }

    @Test
    public void photosAsPeopleTakeThemAreRead() {
        photos("sharp", r -> shot(r, 0).noise(6));
        photos("at an angle of up to 35 degrees", r -> shot(r, 0.6).blur(1).noise(6));
        photos("out of focus", r -> shot(r, 0.3).blur(2).noise(4));
        photos("noisy", r -> shot(r, 0.4).noise(35));
        photos("pale", r -> shot(r, 0.4).light(0.5, 0.9, 0.4).noise(4));
        photos("in the dark", r -> shot(r, 0.4).blur(1).light(0.1, 0.15, 1).noise(3));
        photos("half in the shade", r -> shot(r, 0.4).light(0.25, 1.1, 1).blur(1).noise(6));
        photos("with a reflection", r -> shot(r, 0.4)
                .glare(between(r, 0.3, 0.7), between(r, 0.3, 0.7), between(r, 0.05, 0.3), between(r, 80, 200)).blur(1).noise(6));
        System.out.printf("QR: %d of %d read%n", read, taken);
        assertTrue(read + " of " + taken, read >= WANTED * taken);
    }

    @Test
    public void lightOnDarkIsRead() {
        for (int seed = 0; seed < 3; seed++) {
            Random random = new Random(seed);
            QrScene photo = new QrScene(750, 1000, random)
                    .phone(DARK, 0.5, 0.5, 350, between(random, 0, 6), 0.3, true).blur(1).noise(6);
            assertEquals(List.of(CODE), read(photo));
        }
    }

    /** As the phone's camera takes it, then scaled as {@code paper} does. */
    @Test
    @Category(Thorough.class)
    public void aSmallCodeInAPictureOfTwelveMegapixelsIsRead() {
        for (int seed = 0; seed < Rounds.of(4); seed++) {
            Random random = new Random(seed);
            QrScene photo = new QrScene(3000, 4000, random).phone(DARK, between(random, 0.2, 0.8),
                    between(random, 0.2, 0.8), between(random, 400, 600), between(random, 0, 6), 0.3, false)
                    .blur(1).noise(8).scaled(1600);
            assertEquals(List.of(CODE), read(photo));
        }
    }

    /** The wanted one is found, whichever is found first; without a wanted one, all are told. */
    @Test
    public void ofTwoCodesInAPictureTheWantedOneIsFound() {
        String address = "https://www.albertslund.dk/";
        for (boolean left : new boolean[] {true, false}) {
            QrScene photo = new QrScene(1000, 750, new Random(5))
                    .phone(QrCode.of(left ? CODE : address), 0.27, 0.5, 250, 0.2, 0.1, false)
                    .phone(QrCode.of(left ? address : CODE), 0.75, 0.5, 250, -0.1, 0.2, false).blur(1).noise(5);
            List<String> texts = read(photo);
            assertEquals(CODE, texts.get(texts.size() - 1));
            List<String> all = new ArrayList<>(QrReader.read(photo.argb(), photo.width, photo.height, text -> false));
            all.sort(null);
            assertEquals(List.of(CODE, address), all);
        }
    }

    @Test
    public void aPictureWithoutACodeGivesNone() {
        for (int seed = 0; seed < 3; seed++) {
            assertEquals(List.of(), read(new QrScene(750, 1000, new Random(seed)).noise(30)));
        }
        assertEquals(List.of(), read(new QrScene(1, 1, new Random(1))));
        assertEquals(List.of(), read(new QrScene(3, 500, new Random(1))));
    }

    @Test
    public void everyCodeThatIsDrawnIsRead() {
        Random random = new Random(11);
        for (int i = 0; i < Rounds.of(120); i++) {
            StringBuilder text = new StringBuilder();
            for (int left = 1 + random.nextInt(300); left > 0; left--) {
                text.append((char) (i % 2 == 0 ? 'A' + random.nextInt(26) : 0x20 + random.nextInt(0xE0)));
            }
            int[] pixels = drawn(QrCode.of(text.toString()));
            int side = (int) Math.sqrt(pixels.length);
            assertEquals(List.of(text.toString()), QrReader.read(pixels, side, side, any -> true));
        }
    }

    /** Four pixels a module, with the quiet zone. */
    private static int[] drawn(boolean[][] dark) {
        int side = 4 * (dark.length + 8);
        int[] pixels = new int[side * side];
        for (int i = 0; i < pixels.length; i++) {
            int x = i % side / 4 - 4;
            int y = i / side / 4 - 4;
            boolean inside = x >= 0 && y >= 0 && x < dark.length && y < dark.length;
            pixels[i] = inside && dark[y][x] ? 0xFF000000 : 0xFFFFFFFF;
        }
        return pixels;
    }

    @Test
    public void textThatNoCodeHoldsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> QrCode.of(""));
        assertThrows(IllegalArgumentException.class, () -> QrCode.of("ø".repeat(3000)));
    }
}
