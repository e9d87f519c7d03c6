package dk.walkntalk.ui;

import android.os.Bundle;
import android.os.CancellationSignal;
import android.os.Handler;
import android.os.Looper;
import android.os.ParcelFileDescriptor;
import android.print.PageRange;
import android.print.PrintAttributes;
import android.print.PrintDocumentAdapter;
import android.print.PrintDocumentInfo;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.Executor;

/**
 * Hands a PDF that is ready to the print system, as it is: paper and colours that are chosen there are the printer's
 * matter. Called by the system on the main thread, it reads the file on the background thread and answers on the main one.
 */
final class PdfPrintAdapter extends PrintDocumentAdapter {
    private final File pdf;
    private final int pages;
    private final String failed;
    private final Executor background;
    private final Handler main = new Handler(Looper.getMainLooper());

    /**
     * An adapter for one job.
     *
     * @param pages  how many there are, or 0 when nobody counted them
     * @param failed what the print system shows when the file cannot be read
     */
    PdfPrintAdapter(File pdf, int pages, String failed, Executor background) {
        this.pdf = pdf;
        this.pages = pages;
        this.failed = failed;
        this.background = background;
    }

    @Override
    public void onLayout(PrintAttributes before, PrintAttributes now, CancellationSignal cancel,
            LayoutResultCallback answer, Bundle extras) {
        if (cancel.isCanceled()) {
            answer.onLayoutCancelled();
            return;
        }
        PrintDocumentInfo info = new PrintDocumentInfo.Builder(pdf.getName())
                .setContentType(PrintDocumentInfo.CONTENT_TYPE_DOCUMENT)
                .setPageCount(pages > 0 ? pages : PrintDocumentInfo.PAGE_COUNT_UNKNOWN).build();
        // the file is the same whatever was chosen: only the first time is there something new to write
        answer.onLayoutFinished(info, before == null);
    }

    @Override
    public void onWrite(PageRange[] wanted, ParcelFileDescriptor to, CancellationSignal cancel,
            WriteResultCallback answer) {
        background.execute(() -> {
            boolean copied = false;
            try (InputStream in = new FileInputStream(pdf);
                    OutputStream out = new ParcelFileDescriptor.AutoCloseOutputStream(to)) {
                copied = copy(in, out, cancel);
            } catch (IOException e) {
                close(to);
                main.post(cancel.isCanceled() ? answer::onWriteCancelled : () -> answer.onWriteFailed(failed));
                return;
            }
            // all pages at once; the system picks those that are wanted
            main.post(copied ? () -> answer.onWriteFinished(new PageRange[] {PageRange.ALL_PAGES})
                    : answer::onWriteCancelled);
        });
    }

    /** False when it was cancelled on the way. */
    private static boolean copy(InputStream in, OutputStream out, CancellationSignal cancel) throws IOException {
        byte[] buffer = new byte[1 << 14];
        for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
            if (cancel.isCanceled()) {
                return false;
            }
            out.write(buffer, 0, read);
        }
        return !cancel.isCanceled();
    }

    /** The print system waits for its end of the pipe, also when the PDF could not be opened. */
    private static void close(ParcelFileDescriptor to) {
        try {
            to.close();
        } catch (IOException e) {
            // it was closed already
        }
    }
}
