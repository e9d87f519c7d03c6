package dk.walkntalk.plan;

import android.graphics.Bitmap;
import androidx.annotation.StringRes;
import dk.walkntalk.R;
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
    /** Work that takes a moment. */
    enum Doing {
        FINDING(R.string.plan_page_finding), CUTTING(R.string.plan_page_cutting), KEEPING(R.string.plan_page_keeping);

        @StringRes final int words;

        Doing(int words) {
            this.words = words;
        }

        /** What is being written is written in a moment; everything else can be left. */
        boolean canBeStopped() {
            return this != KEEPING;
        }
    }
}
