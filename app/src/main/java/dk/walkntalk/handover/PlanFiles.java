package dk.walkntalk.handover;

import android.content.Context;
import android.net.Uri;
import androidx.core.content.FileProvider;
import dk.walkntalk.pdf.PdfAssets;
import dk.walkntalk.pdf.PlanDocument;
import dk.walkntalk.pdf.PlanFileName;
import dk.walkntalk.pdf.PlanPdf;
import dk.walkntalk.pdf.Progress;
import dk.walkntalk.ui.Outgoing;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.util.function.Consumer;

/** The PDF files, one for each conversation, private until they are handed over. For background threads. */
public final class PlanFiles {
    private final Context context;

    /** PDFs below the app's files; fonts and colour profile from its assets. */
    public PlanFiles(Context context) {
        this.context = context;
    }

    /** Writes the plan's PDF anew. An earlier one stays until the new one is whole. */
    File write(long conversation, PlanDocument plan, Instant now, Progress progress) throws IOException {
        File folder = folder(conversation);
        Files.createDirectories(folder.toPath());
        File target = new File(folder, PlanFileName.of(plan));
        PlanPdf pdf = new PlanPdf(new PdfAssets(asset("OpenSans-Regular.ttf"), asset("OpenSans-SemiBold.ttf"),
                asset("sRGB.icc")));
        pdf.write(plan, now, target.toPath(), progress);
        eachFile(folder, file -> {
            if (!file.equals(target)) {
                file.delete();
            }
        });
        return target;
    }

    /** The PDF as other apps may read it, under its own name. */
    Outgoing outgoing(File pdf) {
        Uri uri = FileProvider.getUriForFile(context, context.getPackageName() + ".files", pdf, pdf.getName());
        return new Outgoing(pdf, uri, "application/pdf");
    }

    /** Deletes a conversation's PDF. */
    public void delete(long conversation) {
        eachFile(folder(conversation), File::delete);
        folder(conversation).delete();
    }

    private File folder(long conversation) {
        return new File(new File(context.getFilesDir(), "plans"), Long.toString(conversation));
    }

    private static void eachFile(File folder, Consumer<File> work) {
        File[] files = folder.listFiles();
        if (files != null) {
            for (File file : files) {
                work.accept(file);
            }
        }
    }

    private byte[] asset(String name) throws IOException {
        try (InputStream in = context.getAssets().open("pdf/" + name)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 14];
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                bytes.write(buffer, 0, read);
            }
            return bytes.toByteArray();
        }
    }
}
