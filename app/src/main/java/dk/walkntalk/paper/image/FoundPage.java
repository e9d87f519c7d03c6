package dk.walkntalk.paper.image;

/**
 * A page in a picture.
 *
 * @param corners   where its corners are, or would be where they are outside the picture; the page's top is taken to be
 *                  the side that is uppermost in the picture
 * @param certainty 0 to 1: how sure it is that this is a page, and where it ends
 * @param cutOff    whether a part of the page is outside the picture
 */
public record FoundPage(Quad corners, double certainty, boolean cutOff) {
    /** The same in the picture made {@code factor} times as large. */
    public FoundPage scaled(double factor) {
        return new FoundPage(corners.scaled(factor), certainty, cutOff);
    }
}
