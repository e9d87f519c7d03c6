package dk.walkntalk.paper.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Places of a picture that hang together: from where to where they reach in each row, and how many they are. */
final class Component {
    final int[] left;
    final int[] right;
    final int area;

    private Component(int[] left, int[] right, int area) {
        this.left = left;
        this.right = right;
        this.area = area;
    }

    Component and(Component other) {
        int[] l = left.clone();
        int[] r = right.clone();
        for (int y = 0; y < l.length; y++) {
            l[y] = Math.min(l[y], other.left[y]);
            r[y] = Math.max(r[y], other.right[y]);
        }
        return new Component(l, r, area + other.area);
    }

    /**
     * The components of the places where {@code plane} is {@code level} or more, or less than it if not {@code above};
     * those of {@code least} places or more.
     */
    static List<Component> of(int[] plane, int width, int height, int level, boolean above, int least) {
        return new Runs(width, height).of(plane, level, above, least);
    }

    /** Rows are cut into runs; runs that touch runs of the row before belong together. */
    private static final class Runs {
        private final int width;
        private final int height;
        private int[] start = new int[1024];
        private int[] end = new int[1024];
        private int[] parent = new int[1024];
        private int count;

        Runs(int width, int height) {
            this.width = width;
            this.height = height;
        }

        List<Component> of(int[] plane, int level, boolean above, int least) {
            int[] firstOfRow = new int[height + 1];
            for (int y = 0; y < height; y++) {
                firstOfRow[y] = count;
                row(plane, y, level, above);
                join(y > 0 ? firstOfRow[y - 1] : count, firstOfRow[y]);
            }
            firstOfRow[height] = count;
            return gather(firstOfRow, least);
        }

        private void row(int[] plane, int y, int level, boolean above) {
            int from = y * width;
            int x = 0;
            while (x < width) {
                while (x < width && plane[from + x] >= level != above) {
                    x++;
                }
                int begin = x;
                while (x < width && plane[from + x] >= level == above) {
                    x++;
                }
                if (x > begin) {
                    add(begin, x);
                }
            }
        }

        private void add(int from, int to) {
            if (count == start.length) {
                start = Arrays.copyOf(start, 2 * count);
                end = Arrays.copyOf(end, 2 * count);
                parent = Arrays.copyOf(parent, 2 * count);
            }
            start[count] = from;
            end[count] = to;
            parent[count] = count;
            count++;
        }

        private void join(int above, int here) {
            int i = above;
            int k = here;
            while (i < here && k < count) {
                if (start[i] < end[k] && start[k] < end[i]) {
                    parent[root(k)] = root(i);
                }
                if (end[i] < end[k]) {
                    i++;
                } else {
                    k++;
                }
            }
        }

        private int root(int of) {
            int i = of;
            while (parent[i] != i) {
                parent[i] = parent[parent[i]];
                i = parent[i];
            }
            return i;
        }

        private List<Component> gather(int[] firstOfRow, int least) {
            int[] areas = new int[count];
            for (int i = 0; i < count; i++) {
                areas[root(i)] += end[i] - start[i];
            }
            List<Component> large = new ArrayList<>();
            int[] place = new int[count];
            for (int i = 0; i < count; i++) {
                if (areas[i] >= least) {
                    large.add(new Component(new int[height], new int[height], areas[i]));
                    place[i] = large.size();
                    Arrays.fill(large.get(large.size() - 1).left, width);
                }
            }
            for (int y = 0; y < height; y++) {
                for (int i = firstOfRow[y]; i < firstOfRow[y + 1]; i++) {
                    int at = place[root(i)];
                    if (at > 0) {
                        Component component = large.get(at - 1);
                        component.left[y] = Math.min(component.left[y], start[i]);
                        component.right[y] = Math.max(component.right[y], end[i]);
                    }
                }
            }
            return large;
        }
    }
}
