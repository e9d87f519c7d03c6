package dk.walkntalk.ui;

import android.os.Bundle;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.core.view.accessibility.AccessibilityNodeInfoCompat;
import androidx.customview.widget.ExploreByTouchHelper;
import java.util.List;

/** The pieces of a {@link PuzzleBoard} as TalkBack, switches and the keyboard meet them: each a button of its own. */
final class BoardTouch extends ExploreByTouchHelper {
    private final PuzzleBoard board;

    BoardTouch(PuzzleBoard board) {
        super(board);
        this.board = board;
    }

    @Override
    protected int getVirtualViewAt(float x, float y) {
        int piece = board.pieceAt(x, y);
        return piece < 0 ? INVALID_ID : piece;
    }

    @Override
    protected void getVisibleVirtualViews(List<Integer> pieces) {
        for (int i = 0; i < board.pieces(); i++) {
            pieces.add(i);
        }
    }

    @Override
    protected void onPopulateNodeForVirtualView(int piece, @NonNull AccessibilityNodeInfoCompat node) {
        node.setClassName("android.widget.Button");
        node.setContentDescription(board.name(piece));
        node.setBoundsInParent(board.bounds(piece));
        node.addAction(AccessibilityNodeInfoCompat.AccessibilityActionCompat.ACTION_CLICK);
        node.setClickable(true);
    }

    @Override
    protected boolean onPerformActionForVirtualView(int piece, int action, @Nullable Bundle arguments) {
        if (action != AccessibilityNodeInfoCompat.ACTION_CLICK) {
            return false;
        }
        board.choose(piece);
        return true;
    }

    @Override
    protected void onVirtualViewKeyboardFocusChanged(int piece, boolean focused) {
        board.invalidate();
    }
}
