package dk.walkntalk.paper;

import android.graphics.Bitmap;
import dk.walkntalk.paper.PagePicture.Found;
import dk.walkntalk.paper.image.FoundPage;
import dk.walkntalk.paper.image.PageFinder;
import dk.walkntalk.paper.image.Quad;
import java.io.File;
import java.io.IOException;
import java.util.Optional;

/** Finds the page in a photo's original, and cuts it out. For one background thread. */
public final class Pages {
    /** In this size a page is looked for and shown, pixels. */
    private static final int LOOKED_AT = 1600;

    /** Where corners begin when no page is found, as a share of the picture. */
    private static final double INSET = 0.08;

    private final PhotoStore photos;

    public Pages(PhotoStore photos) {
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
        Found found = page.isEmpty() ? Found.NONE : page.get().cutOff() ? Found.CUT_OFF : Found.PAGE;
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
        Bitmap whole = PhotoScaler.bitmap(photos.file(conversation, original), PhotoScaler.ORIGINAL_EDGE);
        try {
            Quad c = page.scaled((double) whole.getWidth() / width);
            double w = (Math.hypot(c.x1() - c.x0(), c.y1() - c.y0()) + Math.hypot(c.x2() - c.x3(), c.y2() - c.y3())) / 2;
            double h = (Math.hypot(c.x3() - c.x0(), c.y3() - c.y0()) + Math.hypot(c.x2() - c.x1(), c.y2() - c.y1())) / 2;
            double f = Math.min(1, edge / Math.max(w, h));
            Bitmap cut = Bitmap.createBitmap((int) (w * f), (int) (h * f), Bitmap.Config.ARGB_8888);
            android.graphics.Matrix m = new android.graphics.Matrix();
            m.setPolyToPoly(new float[] {(float) c.x0(), (float) c.y0(), (float) c.x1(), (float) c.y1(), (float) c.x2(), (float) c.y2(), (float) c.x3(), (float) c.y3()}, 0,
                    new float[] {0, 0, cut.getWidth(), 0, cut.getWidth(), cut.getHeight(), 0, cut.getHeight()}, 0, 4);
            new android.graphics.Canvas(cut).drawBitmap(whole, m, new android.graphics.Paint(android.graphics.Paint.FILTER_BITMAP_FLAG));
            return cut;
        } finally {
            whole.recycle();
        }
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
