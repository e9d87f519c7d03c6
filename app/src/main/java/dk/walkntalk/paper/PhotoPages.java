package dk.walkntalk.paper;

import android.graphics.Bitmap;
import dk.walkntalk.paper.PagePicture.Found;
import dk.walkntalk.paper.image.FoundForm;
import dk.walkntalk.paper.image.PagePlace;
import dk.walkntalk.paper.image.PageView;
import dk.walkntalk.paper.image.Pages;
import dk.walkntalk.paper.image.Quad;
import dk.walkntalk.paper.image.ScanFilter;
import dk.walkntalk.paper.image.Sharpness;
import java.io.File;
import java.io.IOException;
import java.util.Optional;

/** Finds the page in a photo's original, and cuts it out. For one background thread. */
public final class PhotoPages {
    /** In this size a picture is shown, pixels; it is looked through in its own, where a form's code is legible. */
    private static final int SHOWN = PhotoScaler.ORIGINAL_EDGE / 2;

    /** Where corners begin when no page is found, as a share of the picture. */
    private static final double INSET = 0.08;

    private final PhotoStore photos;

    public PhotoPages(PhotoStore photos) {
        this.photos = photos;
    }

    /** What is in the original of a photo. */
    public PagePicture find(long conversation, String original) throws IOException {
        File file = photos.file(conversation, original);
        Pixels all = PhotoScaler.pixels(file, PhotoScaler.ORIGINAL_EDGE);
        Optional<PagePlace> place = Pages.find(all.argb(), all.width(), all.height());
        Found found = place.map(one -> found(one, all)).orElse(Found.NONE);
        Bitmap picture = PhotoScaler.bitmap(file, SHOWN);
        Quad corners = place.map(one -> one.page().corners().scaled((double) picture.getWidth() / all.width()))
                .orElse(Quad.inset(picture.getWidth(), picture.getHeight(), INSET));
        return new PagePicture(picture, corners, found, place.flatMap(PagePlace::form).flatMap(FoundForm::code).orElse(null));
    }

    private static Found found(PagePlace place, Pixels all) {
        return place.page().cutOff() ? Found.CUT_OFF
                : Sharpness.of(all.argb(), all.width(), all.height(), place.page().corners()) < Sharpness.BLURRED_BELOW
                ? Found.BLURRED : place.form().isPresent() ? Found.FORM : Found.PAGE;
    }

    /**
     * The page as it will be, to be looked at.
     *
     * @param page  its corners, in pixels of a picture that is {@code width} pixels wide
     * @param white whether its paper is made white
     * @param edge  the longer side, in pixels, at most
     */
    public Bitmap cut(long conversation, String original, Quad page, int width, boolean white, int edge)
            throws IOException {
        Pixels whole = PhotoScaler.pixels(photos.file(conversation, original), PhotoScaler.ORIGINAL_EDGE);
        Quad corners = page.scaled((double) whole.width() / width);
        PageView view = PageView.of(corners, whole.width(), whole.height(), edge);
        int[] straight = view.straighten(whole.argb(), whole.width(), whole.height());
        if (white) {
            ScanFilter.apply(straight, view.width, view.height);
        }
        return Bitmap.createBitmap(straight, view.width, view.height, Bitmap.Config.ARGB_8888);
    }

    /** Writes the page as a photo of the plan. */
    public ScaledPhoto keep(long conversation, String original, Quad page, int width, boolean white) throws IOException {
        Bitmap cut = cut(conversation, original, page, width, white, PhotoScaler.LONG_EDGE);
        try {
            File target = photos.newPhoto(conversation, ".jpg");
            PhotoScaler.write(cut, target, PhotoScaler.QUALITY);
            return new ScaledPhoto(target.getName(), cut.getWidth(), cut.getHeight(), null);
        } finally {
            cut.recycle();
        }
    }
}
