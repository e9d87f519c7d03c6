package dk.walkntalk.paper.image;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What of a picture could be a page: the outlines of components that are bright, or without colour, or brighter than
 * what is around them, each at several levels, and of smooth places within sharp edges, also two or three of them
 * together, as a hard shadow parts a page.
 */
final class Candidates {
    private static final int MOST = 40;
    private static final int SHRINK = 2;

    private final SmallPicture picture;
    private final boolean thorough;
    private final int w;
    private final int h;
    private final List<Sides> found = new ArrayList<>();

    /** @param thorough more levels, and three places together */
    Candidates(SmallPicture picture, boolean thorough) {
        this.thorough = thorough;
        this.picture = picture;
        w = picture.width;
        h = picture.height;
    }

    List<Sides> all() {
        int[] white = picture.white();
        levels(shrunk(white), thorough ? 10 : 7);
        levels(shrunk(picture.grey()), thorough ? 6 : 3);
        levels(shrunk(local(white)), thorough ? 6 : 3);
        if (thorough) {
            // shadows of leaves and fingers go as writing goes, with a wider window
            int wide = Math.max(w, h) / 36;
            levels(shrunk(Window.min(Window.max(white, w, h, wide), w, h, wide)), 5);
        }
        smooth(Window.max(picture.steps(picture.wiped), w, h, 1), 2);
        if (thorough) {
            smooth(Window.max(picture.steps(picture.raw), w, h, 1), 1);
        }
        found.sort(Comparator.comparingDouble((Sides s) -> -s.fill * (1 + 0.05 * Math.min(6, s.votes))));
        return found.size() > MOST ? found.subList(0, MOST) : found;
    }

    private int[] shrunk(int[] plane) {
        return Window.min(plane, w, h, SHRINK);
    }

    /** How bright a place is against the mean of a wide window around it. */
    private int[] local(int[] plane) {
        int[] mean = Window.mean(plane, w, h, Math.max(w, h) / 5);
        int[] out = new int[plane.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.min(255, 128 * (plane[i] + 4) / (mean[i] + 4));
        }
        return out;
    }

    private void levels(int[] plane, int n) {
        int[] count = new int[256];
        for (int value : plane) {
            count[value]++;
        }
        int low = quantile(count, 0.05);
        int high = quantile(count, 0.97);
        int before = -1;
        for (int i = 1; i <= n; i++) {
            int level = low + (high - low) * i / (n + 1);
            if (level > before && level > low) {
                for (Component component : Component.of(plane, w, h, level, true, w * h / 25)) {
                    consider(component, SHRINK);
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

    private void smooth(int[] steps, int grow) {
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
    private void consider(Component component, int grow) {
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
        double inside = Polygon.area(Polygon.clip(new double[] {0, 0, w, 0, w, h, 0, h}, sides.c));
        sides.fill = Math.min(1, component.area / inside);
        if (sides.fill < 0.6 || inside < 0.06 * w * h) {
            return;
        }
        grow(sides, grow);
        for (Sides other : found) {
            if (other.near(sides, 4)) {
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
