package dk.walkntalk.pdf;

import com.itextpdf.commons.exceptions.ITextException;
import com.itextpdf.io.image.ImageData;
import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.AreaBreak;
import com.itextpdf.layout.element.Image;
import com.itextpdf.layout.properties.AreaBreakType;
import java.io.IOException;
import java.util.List;

/** The photos, each on a page of its own with its caption. */
final class Appendix {
    private static final int CAPTION_LENGTH = 280;
    private static final float WIDTH = 466;
    private static final float HEIGHT = 590;
    // A small picture is not blown up beyond 96 pixels an inch.
    private static final float POINTS_PER_PIXEL = 0.75f;
    private static final String UNTOLD = "Foto af det udfyldte aftalefelt";

    private final Style style;
    private final Steps steps;

    Appendix(Style style, Steps steps) {
        this.style = style;
        this.steps = steps;
    }

    /**
     * @throws IOException when a photo is no JPEG
     */
    void addTo(Document document, List<PlanDocument.Photo> photos, Bookmarks bookmarks) throws IOException {
        for (int i = 0; i < photos.size(); i++) {
            String title = photos.size() == 1 ? "Bilag" : "Bilag " + (i + 1);
            String told = style.type.line(photos.get(i).alternateText());
            String alternate = told.isEmpty() ? UNTOLD : told;
            document.add(new AreaBreak(AreaBreakType.NEXT_PAGE));
            document.add(style.heading(2, title).setDestination(Bookmarks.photo(i)));
            document.add(style.small(Shorten.byWords(alternate, CAPTION_LENGTH)).setMarginBottom(12));
            document.add(image(photos.get(i), alternate));
            bookmarks.add(title, Bookmarks.photo(i));
            steps.next();
        }
    }

    private static Image image(PlanDocument.Photo photo, String alternate) throws IOException {
        Image image = new Image(decode(photo.jpeg()));
        float largest = image.getImageWidth() * POINTS_PER_PIXEL;
        image.scaleToFit(Math.min(WIDTH, largest), HEIGHT);
        image.setBorder(Style.hairline());
        image.getAccessibilityProperties().setAlternateDescription(alternate);
        return image;
    }

    private static ImageData decode(byte[] jpeg) throws IOException {
        try {
            return ImageDataFactory.createJpeg(jpeg);
        } catch (IllegalArgumentException | ITextException e) {
            throw new IOException("A photo is no JPEG", e);
        }
    }
}
