package dk.walkntalk.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.layout.Canvas;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.BlockElement;
import com.itextpdf.layout.layout.LayoutArea;
import com.itextpdf.layout.layout.LayoutContext;
import com.itextpdf.layout.layout.LayoutResult;
import com.itextpdf.layout.renderer.IRenderer;
import dk.walkntalk.concept.Concept;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * Pages to be printed and written on. Whatever is put on them is tagged in the order in which it is put there. The
 * four corners and the right end of the foot stay empty, for {@link PageMarks}.
 */
final class Sheet {
    /** Around the content, pt on A4: 15 mm, wide enough for every printer and for a mark in each corner. */
    private static final float MARGIN = 42;
    /** Below the content, likewise. */
    private static final float FOOT = 56;

    private static final float FOOT_BASE = 26;
    private static final float FOOT_PART = 0.55f;
    private static final int FOOT_LENGTH = 150;
    private static final float SPARE = 20;
    private static final float ENDLESS = 1e6f;

    final Style style;
    final PaperSize paper;
    private final ArchivePdf pdf;
    private final Document measure;
    private final float width;
    private final float height;
    private final Progress progress;
    private PdfPage page;

    /**
     * @param content  everything that is printed: with the instant, it names the file's inner id
     * @param progress is told at everything that is measured or put here; of how much is not known beforehand
     */
    Sheet(OutputStream out, PdfAssets assets, PaperSize paper, Instant created, String content, Progress progress)
            throws IOException {
        this.progress = progress;
        check();
        byte[] id = id(content + paper + created);
        this.pdf = new ArchivePdf(out, assets.icc(), created, id);
        this.pdf.getWriter().setCloseStream(false);
        this.style = new Style(new Typeface(assets, id));
        this.paper = paper;
        this.width = paper.page().getWidth();
        this.height = paper.page().getHeight();
        this.measure = new Document(pdf, paper.page());
        this.measure.setFont(style.type.regular);
    }

    /** The place for content, in pt from the page's lower left corner. */
    Rectangle body() {
        float margin = paper.room(MARGIN);
        float foot = paper.room(FOOT);
        return new Rectangle(margin, foot, width - 2 * margin, height - margin - foot);
    }

    private void check() {
        progress.step(0, 1);
    }

    /** How many pages were begun. */
    int pages() {
        return pdf.getNumberOfPages();
    }

    void newPage() {
        check();
        page = pdf.addNewPage(paper.page());
    }

    /** Puts the element at the top of the place. It has to fit there: measure it before. */
    void put(BlockElement<?> element, Rectangle place) {
        check();
        try (Canvas canvas = new Canvas(new PdfCanvas(page), spare(place))) {
            canvas.enableAutoTagging(page);
            canvas.setFont(style.type.regular);
            canvas.add(element);
        }
    }

    /** Puts the element so that its top is at {@code top}; returns where it ends. */
    float put(BlockElement<?> element, float left, float top, float wide) {
        float high = height(element, wide);
        put(element, new Rectangle(left, top - high, wide, high));
        return top - high;
    }

    /** Returns how high the element is when it is {@code wide}, in pt. */
    float height(BlockElement<?> element, float wide) {
        check();
        IRenderer renderer = element.createRendererSubTree().setParent(measure.getRenderer());
        LayoutResult result =
                renderer.layout(new LayoutContext(new LayoutArea(1, new Rectangle(0, 0, wide, ENDLESS))));
        return result.getOccupiedArea().getBBox().getHeight();
    }

    /** Draws what is no content: lines, colours, what repeats. */
    void draw(Consumer<PdfCanvas> drawing) {
        draw(page, drawing);
    }

    /** Draws it on the page of this number, from 1. */
    void draw(int number, Consumer<PdfCanvas> drawing) {
        check();
        draw(pdf.getPage(number), drawing);
    }

    private static void draw(PdfPage page, Consumer<PdfCanvas> drawing) {
        PdfCanvas canvas = new PdfCanvas(page);
        canvas.openTag(new CanvasArtifact());
        canvas.saveState();
        drawing.accept(canvas);
        canvas.restoreState();
        canvas.closeTag();
    }

    /** Draws an element whose words stand elsewhere on the page, where they are read. */
    void decorate(BlockElement<?> element, Rectangle place) {
        PdfCanvas canvas = new PdfCanvas(page);
        canvas.openTag(new CanvasArtifact());
        write(canvas, element, place);
        canvas.closeTag();
    }

    /** Draws an element that only repeats what another page says. */
    void repeat(BlockElement<?> element, Rectangle place) {
        PdfCanvas canvas = new PdfCanvas(page);
        CanvasArtifact artifact = new CanvasArtifact();
        artifact.addProperty(PdfName.Type, PdfName.Pagination);
        artifact.addProperty(PdfName.Subtype, PdfName.Header);
        canvas.openTag(artifact);
        write(canvas, element, place);
        canvas.closeTag();
    }

    /**
     * Says at the foot of each page what it is of, and closes the file.
     *
     * @param beside what stays free to the left of that, pt on A4
     */
    void close(Concept concept, String title, float beside) {
        check();
        pdf.describe(title, style.type.line(concept.municipality()), style.type.line(concept.name()));
        pdf.getCatalog().setLang(new PdfString(concept.language().equals("da") ? "da-DK" : concept.language()));
        int pages = pdf.getNumberOfPages();
        float start = paper.room(MARGIN + beside);
        String edition = style.type.line(concept.edition());
        for (int number = 1; number <= pages; number++) {
            String text = Shorten.byWords(title, FOOT_LENGTH) + " · udgave " + edition
                    + (pages == 1 ? "" : " · side " + number + " af " + pages);
            PdfCanvas canvas = new PdfCanvas(pdf.getPage(number));
            CanvasArtifact artifact = new CanvasArtifact();
            artifact.addProperty(PdfName.Type, PdfName.Pagination);
            artifact.addProperty(PdfName.Subtype, PdfName.Footer);
            canvas.openTag(artifact);
            write(canvas, style.paragraph(text, 7.5f, 10, Style.GREY),
                    new Rectangle(start, paper.room(FOOT_BASE), width * FOOT_PART - start, 22));
            canvas.closeTag();
        }
        pdf.close();
    }

    private void write(PdfCanvas on, BlockElement<?> element, Rectangle place) {
        try (Canvas canvas = new Canvas(on, spare(place))) {
            canvas.setFont(style.type.regular);
            canvas.add(element);
        }
    }

    /** Lower by a line: iText leaves out a last line that fits to the hair. */
    private static Rectangle spare(Rectangle place) {
        return new Rectangle(place.getLeft(), place.getBottom() - SPARE, place.getWidth(), place.getHeight() + SPARE);
    }

    private static byte[] id(String content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
