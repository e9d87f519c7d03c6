package dk.walkntalk.paper;

import android.graphics.Bitmap;
import dk.walkntalk.paper.PagePicture.Found;
import dk.walkntalk.paper.image.FoundPage;
import dk.walkntalk.paper.image.PageFinder;
import dk.walkntalk.paper.image.PageView;
import dk.walkntalk.paper.image.Quad;
import dk.walkntalk.paper.image.ScanFilter;
import dk.walkntalk.paper.image.Sharpness;
import java.io.File;
import java.io.IOException;
import java.util.Optional;

/** Finds the page in a photo's original, and cuts it out. For one background thread. */
public final class PhotoPages {
    /** In this size a page is looked for and shown, pixels. */
    private static final int LOOKED_AT = 1600;

    /** Where corners begin when no page is found, as a share of the picture. */
    private static final double INSET = 0.08;

    private final PhotoStore photos;

    public PhotoPages(PhotoStore photos) {
        this.photos = photos;
    }

    /** What is in the original of a photo. */
    public PagePicture find(long conversation, String original) throws IOException {
        Bitmap picture = PhotoScaler.bitmap(photos.file(conversation, original), LOOKED_AT);
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] argb = new int[width * height];
        picture.getPixels(argb, 0, width, 0, 0, width, height);
        Optional<FoundPage> page = PageFinder.find(argb, width, height);
        Found found = page.isEmpty() ? Found.NONE : page.get().cutOff() ? Found.CUT_OFF
                : Sharpness.of(argb, width, height, page.get().corners()) < Sharpness.BLURRED_BELOW ? Found.BLURRED
                : Found.PAGE;
        return new PagePicture(picture, page.map(FoundPage::corners).orElse(Quad.inset(width, height, INSET)), found, null);
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
