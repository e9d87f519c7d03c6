package dk.walkntalk.ui;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.Test;

public final class BoardLayoutTest {
    private final Random random = new Random(9);

    @Test
    public void threeTimesThreeQuestionsAreASquare() {
        BoardLayout board = new BoardLayout(List.of(3, 3, 3), 5);
        assertEquals(3, board.rows());
        assertEquals(3, board.columns());
        assertEquals(4, board.at(1, 1));
        assertEquals(new BoardLayout.Cell(2, 1, 2, 2), board.cells().get(7));
    }

    @Test
    public void aPerspectiveWithMoreThanFitsTakesAnotherRow() {
        BoardLayout board = new BoardLayout(List.of(3, 5), 4);
        assertEquals(3, board.rows());
        assertEquals(4, board.columns());
        assertEquals(new BoardLayout.Cell(2, 0, 1, 5), board.cells().get(7));
    }

    @Test
    public void everyPieceHasAPlaceOfItsOwnAndFitsItsNeighbours() {
        for (int round = 0; round < 200; round++) {
            List<Integer> sizes = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(6); i++) {
                sizes.add(1 + random.nextInt(9));
            }
            BoardLayout board = new BoardLayout(sizes, 1 + random.nextInt(6));
            HashSet<String> places = new HashSet<>();
            for (int i = 0; i < board.cells().size(); i++) {
                BoardLayout.Cell cell = board.cells().get(i);
                assertTrue("one place each in " + sizes, places.add(cell.row() + "," + cell.column()));
                assertEquals(i, board.at(cell.row(), cell.column()));
                assertTrue(cell.column() < board.columns() && cell.row() < board.rows());
                fits(board, cell, 0, 1);
                fits(board, cell, 1, 0);
            }
            assertEquals(sizes.stream().mapToInt(Integer::intValue).sum(), places.size());
        }
    }

    private static void fits(BoardLayout board, BoardLayout.Cell cell, int down, int across) {
        int other = board.at(cell.row() + down, cell.column() + across);
        int knob = board.knob(cell, down, across);
        assertEquals("flat at the rim only", other < 0, knob == 0);
        if (other >= 0) {
            assertEquals("a knob lies in a hole", -knob, board.knob(board.cells().get(other), -down, -across));
        }
    }
}
