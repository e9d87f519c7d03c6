package dk.walkntalk.ui;

import android.app.Activity;
import android.print.PrintAttributes;
import android.print.PrintAttributes.MediaSize;
import android.print.PrintManager;
import java.io.File;
import java.util.concurrent.Executor;

/** Prints a PDF that is ready, by the system's own print screen, where a printer is chosen or a file is saved. */
public final class PrintPdf {
    /** On which paper it is to lie; another can be chosen on the print screen. */
    public enum Paper {
        A4(MediaSize.ISO_A4),
        A4_LANDSCAPE(MediaSize.ISO_A4.asLandscape()),
        A3(MediaSize.ISO_A3),
        A3_LANDSCAPE(MediaSize.ISO_A3.asLandscape());

        private final MediaSize size;

        Paper(MediaSize size) {
            this.size = size;
        }

        PrintAttributes attributes() {
            return new PrintAttributes.Builder().setMediaSize(size).setColorMode(PrintAttributes.COLOR_MODE_COLOR)
                    .setMinMargins(PrintAttributes.Margins.NO_MARGINS).build();
        }
    }

    private PrintPdf() { }

    /**
     * Opens the print screen.
     *
     * @param activity   in front: the system accepts no other context
     * @param pdf        stays as it is until it is printed
     * @param pages      how many pages it has, or 0 when that is not known
     * @param jobName    as the print queue shows it, which others may see: no names of people
     * @param failed     what the print screen says when the file cannot be read
     * @param background where the file is read
     * @return false when this phone cannot print; the screen says so
     */
    public static boolean start(Activity activity, File pdf, int pages, String jobName, String failed, Paper paper,
            Executor background) {
        PrintManager printing = activity.getSystemService(PrintManager.class);
        if (printing == null) {
            return false;
        }
        try {
            return printing.print(jobName, new PdfPrintAdapter(pdf, pages, failed, background), paper.attributes())
                    != null;
        } catch (RuntimeException e) {
            // phones without the print spooler throw what they like
            return false;
        }
    }
}
