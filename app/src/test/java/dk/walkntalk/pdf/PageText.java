package dk.walkntalk.pdf;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.itextpdf.kernel.geom.LineSegment;
import com.itextpdf.kernel.geom.Path;
import com.itextpdf.kernel.geom.Point;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.geom.Subpath;
import com.itextpdf.kernel.geom.Vector;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.EventType;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import com.itextpdf.kernel.pdf.canvas.parser.data.IEventData;
import com.itextpdf.kernel.pdf.canvas.parser.data.PathRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.data.TextRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.listener.IEventListener;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where each line of text stands on a page, and each drawn line. */
final class PageText implements IEventListener {
    /** 8 mm. */
    private static final float PRINTABLE = 22.6f;
    private static final float CORNER = 41;

    /** A run of text from its baseline up to the height of its capitals, which no other may touch. */
    record Run(String text, Rectangle place, float size) {}

    final List<Run> runs = new ArrayList<>();
    private final List<Rectangle> drawn = new ArrayList<>();

    private PageText() {}

    static List<PageText> of(java.nio.file.Path pdf) throws IOException {
        List<PageText> pages = new ArrayList<>();
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(Files.readAllBytes(pdf))))) {
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                PageText page = new PageText();
                new PdfCanvasProcessor(page).processPageContent(document.getPage(number));
                pages.add(page);
            }
        }
        return pages;
    }

    static List<Rectangle> sizes(java.nio.file.Path pdf) throws IOException {
        List<Rectangle> sizes = new ArrayList<>();
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(Files.readAllBytes(pdf))))) {
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                PdfPage page = document.getPage(number);
                sizes.add(page.getPageSize());
            }
        }
        return sizes;
    }

    /** Fails unless all pages have this size, nothing touches anything else, and printers and marks have their room. */
    static void assertTidy(java.nio.file.Path pdf, PaperSize paper) throws IOException {
        List<Rectangle> sizes = sizes(pdf);
        List<PageText> pages = of(pdf);
        for (int i = 0; i < pages.size(); i++) {
            assertEquals(paper.page().getWidth(), sizes.get(i).getWidth(), 0.01);
            assertEquals(paper.page().getHeight(), sizes.get(i).getHeight(), 0.01);
            pages.get(i).assertTidy(sizes.get(i));
        }
    }

    private void assertTidy(Rectangle page) {
        for (int i = 0; i < runs.size(); i++) {
            Rectangle place = runs.get(i).place();
            assertInside(runs.get(i).toString(), place, page);
            for (int j = 0; j < i; j++) {
                Rectangle other = runs.get(j).place();
                float wide = Math.min(place.getRight(), other.getRight()) - Math.max(place.getLeft(), other.getLeft());
                float high = Math.min(place.getTop(), other.getTop()) - Math.max(place.getBottom(), other.getBottom());
                assertTrue(runs.get(i) + " lies over " + runs.get(j), wide < 0.5 || high < 0.5);
            }
        }
        drawn.stream().filter(place -> !ofMarks(place, page)).forEach(place -> assertInside("drawing", place, page));
    }

    /** Whether it is a circle of a corner's mark, or lies within the code; both keep 5 mm from the edges. */
    private static boolean ofMarks(Rectangle place, Rectangle page) {
        // a mm of A4, and in proportion on other paper
        double mm = page.getWidth() / 297;
        double left = page.getWidth() - (PageMarks.CODE_RIGHT + PageMarks.CODE) * mm;
        double foot = PageMarks.CODE_FOOT * mm;
        if (place.getLeft() > left - 0.1 && place.getRight() < left + PageMarks.CODE * mm + 0.1
                && place.getBottom() > foot - 0.1 && place.getTop() < foot + PageMarks.CODE * mm + 0.1) {
            return true;
        }
        double x = place.getLeft() + place.getWidth() / 2;
        double y = place.getBottom() + place.getHeight() / 2;
        double centre = PageMarks.CENTRE * mm;
        return Math.abs(Math.min(x, page.getWidth() - x) - centre) < 0.1
                && Math.abs(Math.min(y, page.getHeight() - y) - centre) < 0.1
                && place.getWidth() < 2 * PageMarks.RADII[0] * mm + 0.1
                && place.getHeight() < 2 * PageMarks.RADII[0] * mm + 0.1;
    }

    /** Fails unless text and drawings keep away from the marks and the code, with the white around it. */
    void assertMarksAreFree(Rectangle page) {
        double mm = page.getWidth() / 297;
        double quiet = PageMarks.CODE * mm * 4 / 21;
        double left = page.getWidth() - (PageMarks.CODE_RIGHT + PageMarks.CODE) * mm;
        Rectangle code = new Rectangle((float) (left - quiet), 0, (float) (PageMarks.CODE * mm + 2 * quiet),
                (float) (PageMarks.CODE_FOOT * mm + PageMarks.CODE * mm + quiet - 0.4));
        List<Rectangle> all = new ArrayList<>();
        runs.forEach(run -> all.add(run.place()));
        drawn.stream().filter(place -> !ofMarks(place, page)).forEach(all::add);
        int marks = (int) drawn.stream().filter(place -> ofMarks(place, page)).filter(place -> place.getTop() > 100).count();
        assertEquals("circles at the head", 2 * PageMarks.RADII.length, marks);
        for (Rectangle place : all) {
            assertTrue("over the code: " + place, place.getRight() < code.getLeft() || place.getLeft() > code.getRight()
                    || place.getBottom() > code.getTop());
        }
    }

    private static void assertInside(String what, Rectangle place, Rectangle page) {
        String told = what + " at " + place.getLeft() + ", " + place.getBottom() + " to " + place.getRight() + ", "
                + place.getTop();
        assertTrue(told, place.getLeft() >= PRINTABLE && place.getBottom() >= PRINTABLE
                && place.getRight() <= page.getWidth() - PRINTABLE && place.getTop() <= page.getHeight() - PRINTABLE);
        boolean side = place.getLeft() < CORNER || place.getRight() > page.getWidth() - CORNER;
        boolean end = place.getBottom() < CORNER || place.getTop() > page.getHeight() - CORNER;
        assertTrue("in a corner: " + told, !(side && end));
    }

    @Override
    public void eventOccurred(IEventData data, EventType type) {
        if (data instanceof TextRenderInfo) {
            text((TextRenderInfo) data);
        } else if (data instanceof PathRenderInfo && ((PathRenderInfo) data).getOperation() != 0) {
            path((PathRenderInfo) data);
        }
    }

    private void text(TextRenderInfo info) {
        if (info.getText().trim().isEmpty()) {
            return;
        }
        LineSegment base = info.getBaseline();
        float left = base.getStartPoint().get(Vector.I1);
        float y = base.getStartPoint().get(Vector.I2);
        float size = info.getAscentLine().getStartPoint().get(Vector.I2) - y;
        runs.add(new Run(info.getText(),
                new Rectangle(left, y, base.getEndPoint().get(Vector.I1) - left, size * 0.65f), info.getFontSize()));
    }

    private void path(PathRenderInfo info) {
        Path path = info.getPath();
        for (Subpath part : path.getSubpaths()) {
            List<Point> points = part.getPiecewiseLinearApproximation();
            if (points.isEmpty()) {
                continue;
            }
            float[] box = {Float.MAX_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE};
            for (Point point : points) {
                Vector at = new Vector((float) point.getX(), (float) point.getY(), 1).cross(info.getCtm());
                box[0] = Math.min(box[0], at.get(Vector.I1));
                box[1] = Math.min(box[1], at.get(Vector.I2));
                box[2] = Math.max(box[2], at.get(Vector.I1));
                box[3] = Math.max(box[3], at.get(Vector.I2));
            }
            drawn.add(new Rectangle(box[0], box[1], box[2] - box[0], box[3] - box[1]));
        }
    }

    @Override
    public Set<EventType> getSupportedEvents() {
        return Set.of(EventType.RENDER_TEXT, EventType.RENDER_PATH);
    }
}
