package dk.walkntalk.ui;

import android.graphics.Paint;
import java.util.ArrayList;
import java.util.List;

/**
 * A name set in a part of the wheel: upright lines, below a head (an icon, a tick), at the place in the part where
 * they keep away from its sides.
 */
final class WheelLabel {
    private static final float LEADING = 1.18f;
    private static final float[] TURNS = {0, -3, 3, -6, 6, -9, 9, -12, 12, -15, 15, -18, 18};

    final List<String> lines;
    final float size;
    /** The middle of the block, and its upper edge. */
    final float x;
    final float top;
    final float head;

    private WheelLabel(List<String> lines, float size, float x, float top, float head) {
        this.lines = lines;
        this.size = size;
        this.x = x;
        this.top = top;
        this.head = head;
    }

    /** The base line of line number {@code index}. */
    float baseline(int index) {
        return top + head + size * (LEADING * index + 0.95f);
    }

    /**
     * Sets a name in lines of {@code size}, as far from the sides as it can be; {@code null} when there is no room.
     *
     * @param mark      a line of its own below the name; may be empty
     * @param headWidth of the head; with {@code head}, its height and the gap below it
     * @param pads      how far from the sides, the most first
     */
    static WheelLabel fit(Wedge wedge, Paint paint, String name, String mark, float headWidth, float head,
            float size, float[] pads) {
        paint.setTextSize(size);
        List<List<String>> wraps = wraps(name, paint);
        for (float pad : pads) {
            for (List<String> wrap : wraps) {
                List<String> lines = new ArrayList<>(wrap);
                if (!mark.isEmpty()) {
                    lines.add(mark);
                }
                WheelLabel label = place(wedge, paint, lines, size, headWidth, head, pad);
                if (label != null) {
                    return label;
                }
            }
        }
        return null;
    }

    private static WheelLabel place(Wedge wedge, Paint paint, List<String> lines, float size, float headWidth,
            float head, float pad) {
        float height = head + size * LEADING * lines.size();
        float step = (wedge.outer() - wedge.inner()) / 40;
        // measured once, not at each of the four hundred places that are tried
        float[] halves = new float[lines.size()];
        for (int i = 0; i < halves.length; i++) {
            halves[i] = paint.measureText(lines.get(i)) / 2;
        }
        for (int i = 0; i <= 32; i++) {
            float radius = (wedge.inner() + wedge.outer()) / 2 + (i % 2 == 0 ? 1 : -1) * ((i + 1) / 2) * step;
            for (float turn : TURNS) {
                double angle = wedge.middle() + Math.toRadians(turn);
                float x = wedge.sweep() < 360 ? (float) (radius * Math.cos(angle)) : 0;
                float top = (wedge.sweep() < 360 ? (float) (radius * Math.sin(angle)) : 0) - height / 2;
                WheelLabel label = new WheelLabel(lines, size, x, top, head);
                if (label.fits(wedge, halves, headWidth, pad)) {
                    return label;
                }
            }
        }
        return null;
    }

    private boolean fits(Wedge wedge, float[] halves, float headWidth, float pad) {
        if (head > 0 && !wedge.holds(x - headWidth / 2, top, x + headWidth / 2, top + head, pad)) {
            return false;
        }
        for (int i = 0; i < lines.size(); i++) {
            float line = top + head + i * size * LEADING;
            if (!wedge.holds(x - halves[i], line, x + halves[i], line + size * LEADING, pad)) {
                return false;
            }
        }
        return true;
    }

    /** The name in one to four lines, few lines first; a sign stays with the word before it. */
    private static List<List<String>> wraps(String name, Paint paint) {
        List<String> words = new ArrayList<>();
        for (String word : name.trim().split("\\s+")) {
            boolean sign = word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0)) && !words.isEmpty();
            if (sign) {
                words.set(words.size() - 1, words.get(words.size() - 1) + " " + word);
            } else {
                words.add(word);
            }
        }
        List<List<String>> wraps = new ArrayList<>();
        for (int lines = 1; lines <= Math.min(4, words.size()); lines++) {
            wraps.add(wrap(words, lines, paint));
        }
        return wraps;
    }

    /** The words in {@code count} lines at most, the longest of them as short as can be. */
    private static List<String> wrap(List<String> words, int count, Paint paint) {
        List<String> best = null;
        float narrowest = Float.MAX_VALUE;
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= words.size(); to++) {
                float width = paint.measureText(String.join(" ", words.subList(from, to))) + 0.5f;
                List<String> lines = greedy(words, width, paint);
                if (width < narrowest && lines != null && lines.size() <= count) {
                    narrowest = width;
                    best = lines;
                }
            }
        }
        return best;
    }

    private static List<String> greedy(List<String> words, float width, Paint paint) {
        List<String> lines = new ArrayList<>();
        for (String word : words) {
            int last = lines.size() - 1;
            if (paint.measureText(word) > width) {
                return null;
            }
            if (last >= 0 && paint.measureText(lines.get(last) + " " + word) <= width) {
                lines.set(last, lines.get(last) + " " + word);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }
}
