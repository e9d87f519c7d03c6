package dk.walkntalk.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.navigation.PdfStringDestination;

/** The document's outline: the title, and below it one entry for each part. */
final class Bookmarks {
    static final String TOP = "plan";
    static final String OVERVIEW = "overblik";
    static final String SIGNATURES = "underskrifter";

    private final PdfOutline top;

    Bookmarks(PdfDocument pdf, String title) {
        top = pdf.getOutlines(false).addOutline(title);
        top.addDestination(new PdfStringDestination(new PdfString(TOP)));
    }

    void add(String title, String destination) {
        top.addOutline(title).addDestination(new PdfStringDestination(new PdfString(destination)));
    }

    static String box(int index) {
        return "felt-" + (index + 1);
    }

    static String section(int index) {
        return "perspektiv-" + (index + 1);
    }

    static String photo(int index) {
        return "bilag-" + (index + 1);
    }
}
