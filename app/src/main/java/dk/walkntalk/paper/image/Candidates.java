package dk.walkntalk.paper.image;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What of a picture could be a page: the outlines of components that are bright, or without colour, or brighter than
 * what is around them, each at several levels, and of smooth places within sharp edges, also two or three of them
 * together, as a hard shadow parts a page. All this at half the picture's size: {@link Judge} moves the sides to the
 * edges.
 */
final class Candidates {
    private static final int MOST = 40;
    /** What bright places are made thinner by before they are looked at. */
    private static final double SHRUNK = 1.25;

    private final SmallPicture picture;
    private final boolean thorough;
    private final int w;
    private final int h;
    private final Window window;
    /** Each of the planes that are looked at, one after the other. */
    private final int[] plane;
    private final List<Sides> found = new ArrayList<>();

    /** @param thorough more levels, and three places together */
    Candidates(SmallPicture picture, boolean thorough) {
        this.thorough = thorough;
        this.picture = picture;
        w = (picture.width + 1) / 2;
        h = (picture.height + 1) / 2;
        window = new Window(w, h);
        plane = new int[w * h];
    }

    List<Sides> all() {
        int[] white = halved(picture.white(), -1, new int[w * h]);
        levels(shrunk(white), thorough ? 10 : 7);
        levels(shrunk(halved(picture.grey(), -1, plane)), thorough ? 6 : 3);
        levels(shrunk(local(white)), thorough ? 6 : 3);
        if (thorough) {
            // shadows of leaves and fingers go as writing goes, with a wider window
            int wide = Math.max(w, h) / 36;
            window.max(white, wide, plane);
            levels(shrunk(window.min(plane, wide, plane)), 5);
        }
        smooth(halved(picture.steps(), 0, plane), 1);
        if (thorough) {
            smooth(halved(picture.steps(picture.raw, new int[picture.width * picture.height]), 0, plane), 0.5);
        }
        found.sort(Comparator.comparingDouble((Sides s) -> -s.fill * (1 + 0.05 * Math.min(6, s.votes))));
        List<Sides> out = found.size() > MOST ? found.subList(0, MOST) : found;
        for (Sides sides : out) {
            for (int i = 0; i < 8; i++) {
                sides.c[i] *= 2;
            }
        }
        return out;
    }

    /** Of each four places the largest value, or, {@code flip} being -1, the smallest. */
    private int[] halved(int[] whole, int flip, int[] out) {
        for (int y = 0; y < h; y++) {
            int row = 2 * y * picture.width;
            int below = 2 * y + 1 < picture.height ? row + picture.width : row;
            for (int x = 0; x < w; x++) {
                int one = 2 * x;
                int next = one + 1 < picture.width ? one + 1 : one;
                int up = Math.max(whole[row + one] ^ flip, whole[row + next] ^ flip);
                int down = Math.max(whole[below + one] ^ flip, whole[below + next] ^ flip);
                out[y * w + x] = Math.max(up, down) ^ flip;
            }
        }
        return out;
    }

    private int[] shrunk(int[] whole) {
        return window.min(whole, 1, plane);
    }

    /** How bright a place is against the mean of a wide window around it. */
    private int[] local(int[] white) {
        window.mean(white, Math.max(w, h) / 5, plane);
        for (int i = 0; i < plane.length; i++) {
            plane[i] = Math.min(255, 128 * (white[i] + 4) / (plane[i] + 4));
        }
        return plane;
    }

    private void levels(int[] values, int n) {
        int[] count = new int[256];
        for (int value : values) {
            count[value]++;
        }
        int low = quantile(count, 0.05);
        int high = quantile(count, 0.97);
        int before = -1;
        for (int i = 1; i <= n; i++) {
            int level = low + (high - low) * i / (n + 1);
            if (level > before && level > low) {
                for (Component component : Component.of(values, w, h, level, true, w * h / 25)) {
                    consider(component, SHRUNK);
                }
            }
            before = level;
        }
    }

    private int quantile(int[] count, double share) {
        int sum = 0;
        for (int i = 0; i < 256; i++) {
            sum += count[i];
            if (sum >= share * w * h) {
                return i;
            }
        }
        return 255;
    }

    private void smooth(int[] steps, double grow) {
        for (int level : thorough ? new int[] {5, 9, 15, 26} : new int[] {6, 14}) {
            List<Component> parts = Component.of(steps, w, h, level, false, w * h / 80);
            parts.sort(Comparator.comparingInt(part -> -part.area));
            int n = Math.min(thorough ? 6 : 5, parts.size());
            for (int i = 0; i < n; i++) {
                Component one = parts.get(i);
                consider(one, grow);
                for (int k = i + 1; k < n; k++) {
                    Component two = one.and(parts.get(k));
                    consider(two, grow);
                    for (int l = k + 1; l < n && thorough; l++) {
                        consider(two.and(parts.get(l)), grow);
                    }
                }
            }
        }
    }

    /** Keeps the four sides of a component if it fills them well; {@code grow} is what it was made thinner by. */
    private void consider(Component component, double grow) {
        if (component.area < w * h / 25) {
            return;
        }
        Hull hull = new Hull(component, w, h);
        if (component.area < 0.55 * hull.area) {
            return;
        }
        Sides sides = hull.four();
        if (sides == null || sides.countUnseen() > 1) {
            return;
        }
        double inside = Polygon.areaIn(sides.c, w, h);
        sides.fill = Math.min(1, component.area / inside);
        if (sides.fill < 0.6 || inside < 0.06 * w * h) {
            return;
        }
        grow(sides, grow);
        for (Sides other : found) {
            if (other.near(sides, 2)) {
                other.votes++;
                if (sides.fill > other.fill) {
                    System.arraycopy(sides.c, 0, other.c, 0, 8);
                    other.fill = sides.fill;
                }
                return;
            }
        }
        found.add(sides);
    }

    private static void grow(Sides sides, double by) {
        double[][] lines = Line.of(sides.c);
        for (int i = 0; i < 4; i++) {
            if (!sides.unseen[i]) {
                lines[i][2] += by;
            }
        }
        Line.corners(lines, sides.c);
    }
}
