package dk.walkntalk.handover;

import android.content.res.AssetManager;
import dk.walkntalk.pdf.PdfAssets;
import dk.walkntalk.pdf.PlanDocument;
import dk.walkntalk.pdf.PlanFileName;
import dk.walkntalk.pdf.PlanPdf;
import dk.walkntalk.pdf.Progress;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.util.function.Consumer;

/** The PDF files, one for each conversation, private until they are handed over. For background threads. */
public final class PlanFiles {
    private final File plans;
    private final AssetManager assets;

    /** PDFs below the app's files; fonts and colour profile from its assets. */
    public PlanFiles(File files, AssetManager assets) {
        this.plans = new File(files, "plans");
        this.assets = assets;
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

    /** Deletes a conversation's PDF. */
    public void delete(long conversation) {
        eachFile(folder(conversation), File::delete);
        folder(conversation).delete();
    }

    private File folder(long conversation) {
        return new File(plans, Long.toString(conversation));
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
        try (InputStream in = assets.open("pdf/" + name)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 14];
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                bytes.write(buffer, 0, read);
            }
            return bytes.toByteArray();
        }
    }
}
