package dk.walkntalk.paper;

import android.graphics.Bitmap;
import dk.walkntalk.paper.image.Quad;

/**
 * A picture as a screen shows it, and the page that was found in it.
 *
 * @param picture upright, about as large as a screen
 * @param corners of the page, in pixels of {@code picture}
 * @param found   what is to be said of the page
 * @param code    the text of the form's own code, or {@code null} where none was read
 */
public record PagePicture(Bitmap picture, Quad corners, Found found, String code) {
    /** What was seen in a picture, the most important thing first. */
    public enum Found {
        /** Nothing that looks like a page; the corners are near those of the picture. */
        NONE,
        /** A page that is partly outside of the picture; its corners are where they would be. */
        CUT_OFF,
        /** A page whose writing is blurred. */
        BLURRED,
        /** A page. */
        PAGE,
        /** One of the app's own forms, by the marks that are printed on it. */
        FORM
    }
}
