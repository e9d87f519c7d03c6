package dk.walkntalk.pdf;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.FormCode;
import java.util.ArrayList;
import java.util.List;

/**
 * A ring round a disc in each corner of a form's pages, and a small QR code at the right end of the foot: by them a
 * photo of the page is found, squared and recognised. All in mm from the paper's edges on A4, and in proportion on other
 * paper, so that a copy made larger or smaller is found as well; {@code paper.image.MarkedSheet} looks for them there.
 */
final class PageMarks {
    /** From a corner's two edges to the middle of its mark. */
    static final double CENTRE = 9.8;
    /** The mark's three circles: outside of the ring, inside of the ring, disc. */
    static final double[] RADII = {3.6, 2.6, 1.3};
    /** The code, without the white around it, and where its right edge and its foot are. */
    static final double CODE = 11.4;
    static final double CODE_RIGHT = 16.8;
    static final double CODE_FOOT = 6.2;
    /** How far from the content's left edge the foot begins, for the white around a mark; pt on A4. */
    static final float BESIDE = 20;

    private static final Color BLACK = new DeviceRgb(0, 0, 0);
    private static final Color WHITE = new DeviceRgb(0xff, 0xff, 0xff);

    private final Sheet sheet;
    /** A mm, in pt. */
    private final double mm;
    private final List<FormCode> pages = new ArrayList<>();

    PageMarks(Sheet sheet) {
        this.sheet = sheet;
        this.mm = sheet.paper.room(1) * 72 / 25.4;
    }

    /** Says what stands on the page that was begun last; pages before it of which nothing was said are lists. */
    void page(FormCode.Content content, int first, int count) {
        lists(sheet.pages() - 1);
        pages.add(new FormCode(content, number(), first, count));
    }

    /** Draws on all pages. */
    void draw(Concept concept) {
        lists(sheet.pages());
        for (FormCode page : pages) {
            String text = page.write(concept);
            sheet.draw(pages.indexOf(page) + 1, canvas -> draw(canvas, text));
        }
    }

    private void lists(int until) {
        while (pages.size() < until) {
            pages.add(new FormCode(FormCode.Content.LIST, number(), 0, 0));
        }
    }

    private int number() {
        return Math.min(FormCode.LAST_PAGE, pages.size() + 1);
    }

    private void draw(PdfCanvas canvas, String text) {
        double wide = sheet.paper.page().getWidth();
        double high = sheet.paper.page().getHeight();
        double in = CENTRE * mm;
        for (double x : new double[] {in, wide - in}) {
            for (double y : new double[] {in, high - in}) {
                for (int i = 0; i < RADII.length; i++) {
                    canvas.setFillColor(i == 1 ? WHITE : BLACK).circle(x, y, RADII[i] * mm).fill();
                }
            }
        }
        canvas.setFillColor(BLACK);
        code(canvas, text, wide - (CODE_RIGHT + CODE) * mm, CODE_FOOT * mm);
    }

    /** All dark modules as one shape, with runs in a row joined: otherwise hairlines show between them. */
    private void code(PdfCanvas canvas, String text, double left, double foot) {
        ByteMatrix modules = modules(text);
        int count = modules.getWidth();
        double side = CODE * mm / count;
        for (int y = 0; y < count; y++) {
            for (int x = 0; x < count; x++) {
                int start = x;
                while (x < count && modules.get(x, y) == 1) {
                    x++;
                }
                if (x > start) {
                    canvas.rectangle(left + start * side, foot + (count - 1 - y) * side, (x - start) * side, side);
                }
            }
        }
        canvas.fill();
    }

    private static ByteMatrix modules(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalStateException("a form's code fits every QR code", e);
        }
    }
}
