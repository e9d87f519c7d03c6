package dk.walkntalk.paper;

import dk.walkntalk.paper.Outline.Hint;
import dk.walkntalk.paper.image.FoundPage;
import dk.walkntalk.paper.image.PageFinder;
import dk.walkntalk.paper.image.Quad;
import dk.walkntalk.paper.image.Sharpness;
import java.util.Optional;

/**
 * Finds the page in what a camera sees just now. A hand is never quite still: only a page that is blurred in two frames
 * that are looked at is said to be so. For one thread.
 */
public final class SheetFinder implements OutlineFinder {
    /** Sharpness takes longer than the outline does, and changes less. */
    private static final int EVERY = 4;

    private int[] grey = new int[0];
    private int frames;
    private int blurred;

    @Override
    public Outline find(Frame frame) {
        Optional<FoundPage> page = PageFinder.outline(frame.luma(), frame.width(), frame.height(), frame.width());
        if (!page.isPresent()) {
            blurred = 0;
            return Outline.NONE;
        }
        Quad corners = page.get().corners();
        if (frames++ % EVERY == 0) {
            blurred = isSharp(frame, corners) ? 0 : blurred + 1;
        }
        return new Outline(corners.floats(), page.get().cutOff() ? Hint.CUT_OFF : blurred > 1 ? Hint.BLURRED : Hint.WHOLE);
    }

    private boolean isSharp(Frame frame, Quad corners) {
        int count = frame.width() * frame.height();
        if (grey.length != count) {
            grey = new int[count];
        }
        for (int i = 0; i < count; i++) {
            grey[i] = 0xFF000000 | (frame.luma()[i] & 255) * 0x010101;
        }
        return Sharpness.of(grey, frame.width(), frame.height(), corners) >= Sharpness.BLURRED_BELOW;
    }
}
