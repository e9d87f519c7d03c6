package dk.walkntalk.phone.inside;

import android.os.Bundle;
import android.os.CancellationSignal;
import android.os.ParcelFileDescriptor;
import android.print.PageRange;
import android.print.PrintAttributes;
import android.print.PrintDocumentAdapter;
import android.print.PrintDocumentAdapter.LayoutResultCallback;
import android.print.PrintDocumentAdapter.WriteResultCallback;
import android.print.PrintDocumentInfo;
import android.print.PrintJob;
import android.print.PrintJobInfo;
import android.print.PrintManager;
import dk.walkntalk.phone.link.Request.Kind;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.robolectric.annotation.Implementation;
import org.robolectric.annotation.Implements;
import org.robolectric.annotation.RealObject;
import org.robolectric.util.ReflectionHelpers.ClassParameter;

/** The system's print screen without its choices: the app lays out and writes, and the page gets the PDF. */
@Implements(className = "android.print.PrintManager")
public final class PhonePrinter {
    @RealObject
    private PrintManager manager;

    @Implementation
    protected PrintJob print(String name, PrintDocumentAdapter document, PrintAttributes paper) {
        document.onStart();
        document.onLayout(null, paper, new CancellationSignal(), new LayoutResultCallback() {
            @Override
            public void onLayoutFinished(PrintDocumentInfo info, boolean changed) {
                write(document, info.getName());
            }

            @Override
            public void onLayoutFailed(CharSequence why) {
                fail(document, why);
            }

            @Override
            public void onLayoutCancelled() {
                document.onFinish();
            }
        }, new Bundle());
        return Hidden.make(PrintJob.class, ClassParameter.from(PrintJobInfo.class, new PrintJobInfo()),
                ClassParameter.from(PrintManager.class, manager));
    }

    private static void write(PrintDocumentAdapter document, String name) {
        try {
            Path pdf = Files.createTempFile(Start.setup().data().resolve("left"), "print", ".pdf");
            ParcelFileDescriptor to = ParcelFileDescriptor.open(pdf.toFile(), ParcelFileDescriptor.MODE_READ_WRITE);
            document.onWrite(new PageRange[] {PageRange.ALL_PAGES}, to, new CancellationSignal(),
                    new WriteResultCallback() {
                        @Override
                        public void onWriteFinished(PageRange[] pages) {
                            close(to);
                            Phone.asked().tell(Kind.PRINT, List.of(), new File(name).getName(), "application/pdf", pdf);
                            document.onFinish();
                        }

                        @Override
                        public void onWriteFailed(CharSequence why) {
                            close(to);
                            fail(document, why);
                        }

                        @Override
                        public void onWriteCancelled() {
                            close(to);
                            document.onFinish();
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fail(PrintDocumentAdapter document, CharSequence why) {
        Phone.asked().tell(Kind.TOAST, List.of(String.valueOf(why)));
        document.onFinish();
    }

    private static void close(ParcelFileDescriptor file) {
        try {
            file.close();
        } catch (IOException e) {
            // it was closed by who wrote into it
        }
    }
}
