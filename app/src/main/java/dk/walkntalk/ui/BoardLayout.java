package dk.walkntalk.ui;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the pieces of a puzzle lie: each perspective begins a row of its own, and takes another one where its pieces
 * would get too small for a thumb.
 */
final class BoardLayout {
    /** One piece's place, and whose piece it is. */
    record Cell(int row, int column, int perspective, int number) {
    }

    private final List<Cell> cells = new ArrayList<>();
    private final int columns;
    private int rows;

    /**
     * Lays out the pieces.
     *
     * @param sizes the number of pieces of each perspective, in order
     * @param most  how many pieces fit beside each other, at least 1
     */
    BoardLayout(List<Integer> sizes, int most) {
        columns = Math.max(1, Math.min(most, sizes.stream().mapToInt(Integer::intValue).max().orElse(1)));
        for (int perspective = 0; perspective < sizes.size(); perspective++) {
            int size = sizes.get(perspective);
            for (int i = 0; i < size; i++) {
                cells.add(new Cell(rows + i / columns, i % columns, perspective, i + 1));
            }
            rows += (size + columns - 1) / columns;
        }
    }

    /** All pieces in the order of the questions. */
    List<Cell> cells() {
        return cells;
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    /** The index of the piece at this place, or -1 where there is none. */
    int at(int row, int column) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).row() == row && cells.get(i).column() == column) {
                return i;
            }
        }
        return -1;
    }

    /** Which way the edge between two places goes: flat (0) at the rim, else a knob (1) or a hole (-1) of the first. */
    int knob(Cell from, int rowStep, int columnStep) {
        int other = at(from.row() + rowStep, from.column() + columnStep);
        if (other < 0) {
            return 0;
        }
        boolean forward = rowStep + columnStep > 0;
        Cell first = forward ? from : cells.get(other);
        int knob = (first.row() + first.column()) % 2 == 0 ? 1 : -1;
        return forward ? knob : -knob;
    }
}
