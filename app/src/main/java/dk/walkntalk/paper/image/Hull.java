package dk.walkntalk.paper.image;

import java.util.ArrayList;
import java.util.List;

/** The outline of a component as a rubber band around it has it, and the four sides that are nearest to it. */
final class Hull {
    /** Sides within this many pixels of the picture's edge are the picture's, not the page's. */
    private static final double AT_EDGE = 1.6;
    /** A point within this many pixels of the picture's corner is that corner. */
    private static final double AT_CORNER = 4;

    private final int width;
    private final int height;
    private final List<double[]> points = new ArrayList<>();
    /** For every side, from its point to the next: whether it is where the picture ends. */
    private final List<Boolean> ends = new ArrayList<>();
    final double area;

    Hull(Component component, int width, int height) {
        this.width = width;
        this.height = height;
        band(component);
        area = Polygon.area(flat());
        straighten();
        for (int i = 0; i < points.size(); i++) {
            ends.add(atEdge(points.get(i), points.get((i + 1) % points.size())));
        }
        cutCorners();
    }

    /**
     * Where the picture's corner is on the page, one side across it stands for what is outside: from where the
     * picture's edge meets one side of the page to where it meets another.
     */
    private void cutCorners() {
        for (int i = points.size() - 1; i >= 0 && points.size() > 4; i--) {
            int before = (i + points.size() - 1) % points.size();
            double[] p = points.get(i);
            double x = Math.min(p[0], width - p[0]);
            double y = Math.min(p[1], height - p[1]);
            if (ends.get(before) && ends.get(i) && x < AT_CORNER && y < AT_CORNER) {
                points.remove(i);
                ends.remove(i);
            }
        }
    }

    /** Down the right side, up the left one: clockwise. */
    private void band(Component component) {
        for (int y = 0; y < height; y++) {
            if (component.right[y] > 0) {
                push(component.right[y], y, 0);
                push(component.right[y], y + 1, 0);
            }
        }
        int half = points.size() - 1;
        for (int y = height - 1; y >= 0; y--) {
            if (component.right[y] > 0) {
                push(component.left[y], y + 1, half);
                push(component.left[y], y, half);
            }
        }
        if (!points.isEmpty()) {
            push(points.get(0)[0], points.get(0)[1], half);
            points.remove(points.size() - 1);
        }
    }

    private void push(double x, double y, int keep) {
        while (points.size() - 2 >= keep && points.size() >= 2) {
            double[] a = points.get(points.size() - 2);
            double[] b = points.get(points.size() - 1);
            if ((b[0] - a[0]) * (y - b[1]) - (b[1] - a[1]) * (x - b[0]) > 0) {
                break;
            }
            points.remove(points.size() - 1);
        }
        points.add(new double[] {x, y});
    }

    private double[] flat() {
        double[] flat = new double[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            flat[2 * i] = points.get(i)[0];
            flat[2 * i + 1] = points.get(i)[1];
        }
        return flat;
    }

    /** Points that are hardly out of the line of their neighbours go first: they come of the pixels. */
    private void straighten() {
        double least = 0;
        while (points.size() > 12 && least < 1.0) {
            int which = 0;
            least = Double.MAX_VALUE;
            for (int i = 0; i < points.size(); i++) {
                double[] a = points.get((i + points.size() - 1) % points.size());
                double[] b = points.get(i);
                double[] c = points.get((i + 1) % points.size());
                double long2 = Math.hypot(c[0] - a[0], c[1] - a[1]);
                double out = Math.abs((c[0] - a[0]) * (b[1] - a[1]) - (c[1] - a[1]) * (b[0] - a[0])) / Math.max(1e-9, long2);
                if (out < least) {
                    least = out;
                    which = i;
                }
            }
            points.remove(which);
        }
    }

    private boolean atEdge(double[] a, double[] b) {
        return a[0] < AT_EDGE && b[0] < AT_EDGE || a[1] < AT_EDGE && b[1] < AT_EDGE
                || a[0] > width - AT_EDGE && b[0] > width - AT_EDGE || a[1] > height - AT_EDGE && b[1] > height - AT_EDGE;
    }

    /** The four corners nearest to the outline, and which of the sides is the picture's edge; null where there are none. */
    Sides four() {
        List<double[]> p = new ArrayList<>(points);
        List<Boolean> e = new ArrayList<>(ends);
        while (p.size() > 4) {
            int best = -1;
            double least = Double.MAX_VALUE;
            double[] corner = null;
            for (int i = 0; i < p.size(); i++) {
                double[] meet = without(p, i);
                if (meet != null) {
                    double[] b = p.get(i);
                    double[] c = p.get((i + 1) % p.size());
                    double added = Math.abs((meet[0] - b[0]) * (c[1] - b[1]) - (meet[1] - b[1]) * (c[0] - b[0])) / 2;
                    double cost = e.get(i) ? 0.1 * added : added;
                    if (cost < least) {
                        least = cost;
                        best = i;
                        corner = meet;
                    }
                }
            }
            if (best < 0) {
                return null;
            }
            // the side from best to the next goes; its two ends become one corner
            int next = (best + 1) % p.size();
            p.set(best, corner);
            e.set(best, e.get(next));
            p.remove(next);
            e.remove(next);
        }
        return p.size() == 4 ? sides(p, e) : null;
    }

    private Sides sides(List<double[]> p, List<Boolean> e) {
        double[] c = new double[8];
        boolean[] unseen = new boolean[4];
        for (int i = 0; i < 4; i++) {
            c[2 * i] = p.get(i)[0];
            c[2 * i + 1] = p.get(i)[1];
            unseen[i] = e.get(i);
        }
        return Quad.of(c).isConvex() ? new Sides(c, unseen) : null;
    }

    /** Where the sides before and after side {@code i} meet when it is left out. */
    private double[] without(List<double[]> p, int i) {
        int n = p.size();
        double[] a = p.get((i + n - 1) % n);
        double[] b = p.get(i);
        double[] c = p.get((i + 1) % n);
        double[] d = p.get((i + 2) % n);
        double ux = b[0] - a[0];
        double uy = b[1] - a[1];
        double vx = d[0] - c[0];
        double vy = d[1] - c[1];
        double cross = ux * vy - uy * vx;
        if (cross <= 1e-6) {
            return null;
        }
        double t = ((c[0] - a[0]) * vy - (c[1] - a[1]) * vx) / cross;
        double x = a[0] + t * ux;
        double y = a[1] + t * uy;
        double far = 0.6 * Math.max(width, height);
        return x < -far || y < -far || x > width + far || y > height + far ? null : new double[] {x, y};
    }
}
