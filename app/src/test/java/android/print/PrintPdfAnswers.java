package android.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The print system's ears. In its package, since only there can its callbacks be made. */
public final class PrintPdfAnswers {
    private final List<String> heard = new ArrayList<>();
    private PrintDocumentInfo info;

    /** What was said so far, in order. */
    public List<String> heard() {
        return List.copyOf(heard);
    }

    public PrintDocumentInfo info() {
        return info;
    }

    public PrintDocumentAdapter.LayoutResultCallback layout() {
        return new PrintDocumentAdapter.LayoutResultCallback() {
            @Override
            public void onLayoutFinished(PrintDocumentInfo what, boolean changed) {
                info = what;
                heard.add("laid out, " + (changed ? "new" : "as before"));
            }

            @Override
            public void onLayoutFailed(CharSequence error) {
                heard.add("layout failed: " + error);
            }

            @Override
            public void onLayoutCancelled() {
                heard.add("layout cancelled");
            }
        };
    }

    public PrintDocumentAdapter.WriteResultCallback write() {
        return new PrintDocumentAdapter.WriteResultCallback() {
            @Override
            public void onWriteFinished(PageRange[] pages) {
                heard.add("written " + Arrays.toString(pages));
            }

            @Override
            public void onWriteFailed(CharSequence error) {
                heard.add("failed: " + error);
            }

            @Override
            public void onWriteCancelled() {
                heard.add("write cancelled");
            }
        };
    }
}
