package dk.walkntalk.plan;

import android.graphics.Bitmap;
import dk.walkntalk.paper.PagePicture;

/**
 * What the screen of a photo's page shows.
 *
 * @param doing    the work that goes on, or {@code null}
 * @param picture  the photo's original, {@code null} until it is there
 * @param form     which form it is
 * @param corners  x and y in turn, in pixels of the picture
 * @param result   the page as it will be; {@code null} while corners are moved
 * @param white    whether its paper is made white
 * @param number   which of the photos that are to be straightened it is, from 1
 * @param of       how many there are
 */
record PageState(Doing doing, PagePicture picture, FormPage form, float[] corners, Bitmap result, boolean white, int number, int of) {
    /** Work that takes a moment and can be stopped. */
    enum Doing { FINDING, CUTTING }
}
