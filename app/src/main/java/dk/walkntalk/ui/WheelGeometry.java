package dk.walkntalk.ui;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the parts of the wheel are, around the point 0, 0: the themes in the concept's order and with the clock,
 * beginning at nine o'clock as on the printed wheel; in the middle the hub; between them the ring.
 */
final class WheelGeometry {
    private static final float HUB = 0.30f;
    private static final float RING_INNER = 0.31f;
    private static final float RING_OUTER = 0.47f;
    private static final float SECTOR = 0.48f;
    private static final float START = 180;

    private final List<Wedge> wedges = new ArrayList<>();
    private final boolean ring;
    private final float reach;

    /**
     * Lays out a wheel.
     *
     * @param radius of the whole
     * @param touch  the least breadth that a finger finds
     */
    WheelGeometry(float radius, int sectors, int hub, boolean ring, float touch) {
        this.ring = ring;
        float inner = radius * (ring ? SECTOR : RING_INNER);
        for (int i = 0; i < sectors; i++) {
            wedges.add(new Wedge(inner, radius, START + i * 360f / sectors, 360f / sectors));
        }
        for (int i = 0; i < hub; i++) {
            wedges.add(new Wedge(0, radius * HUB, START + i * 360f / hub, 360f / hub));
        }
        if (ring) {
            wedges.add(new Wedge(radius * RING_INNER, radius * RING_OUTER, START, 360));
        }
        this.reach = Math.max(0, (touch - radius * (RING_OUTER - RING_INNER)) / 2);
    }

    /** The parts: sectors, then the hub's, then the ring. */
    List<Wedge> wedges() {
        return wedges;
    }

    /** The part at a point, or -1; the ring, which is narrow, is found a little beside it too. */
    int at(float x, float y) {
        if (ring) {
            Wedge band = wedges.get(wedges.size() - 1);
            double distance = Wedge.length(x, y);
            if (distance >= band.inner() - reach && distance < band.outer() + reach) {
                return wedges.size() - 1;
            }
        }
        for (int i = 0; i < wedges.size(); i++) {
            if (wedges.get(i).has(x, y)) {
                return i;
            }
        }
        return -1;
    }
}
