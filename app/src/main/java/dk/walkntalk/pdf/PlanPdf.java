package dk.walkntalk.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Objects;

/**
 * Writes a plan as PDF/A-3a and PDF/UA-1 (ISO 19005-3, ISO 14289-1) with its data attached as JSON.
 *
 * <pre>{@code
 * PlanPdf pdf = new PlanPdf(new PdfAssets(regular, semiBold, icc));
 * pdf.write(plan, Instant.now(), folder.resolve(PlanFileName.of(plan)), Progress.NONE);
 * }</pre>
 *
 * <p>The same plan, assets and instant give the same bytes. One object may write from several threads.
 */
public final class PlanPdf {
    private final PdfAssets assets;

    public PlanPdf(PdfAssets assets) {
        this.assets = Objects.requireNonNull(assets);
    }

    /**
     * Writes {@code target}, which comes into being (or is replaced) whole, in one step, at the end. Until then the
     * bytes are in a file beside it, named as it is with ".part" after; that file is gone when this method ends.
     *
     * @param created the time of writing that the file names
     * @param target  in an existing folder
     * @throws IOException when the disk is full or a photo is no JPEG; an earlier target is then as it was
     * @throws java.util.concurrent.CancellationException when {@code progress} throws it; likewise
     */
    public void write(PlanDocument plan, Instant created, Path target, Progress progress) throws IOException {
        WholeFile.write(target, out -> write(plan, created, out, new Steps(plan, progress)));
    }

    private void write(PlanDocument plan, Instant created, OutputStream out, Steps steps) throws IOException {
        byte[] json = PlanJson.write(plan);
        byte[] id = id(plan, json, created);
        ArchivePdf pdf = new ArchivePdf(out, assets.icc(), created, id);
        new PlanLayout(plan, new Typeface(assets, id), steps).addTo(pdf);
        pdf.attach(json, PlanJson.FILE_NAME, "Udviklingsplanen som data");
        pdf.getWriter().setCloseStream(false);
        pdf.close();
        steps.next();
    }

    private static byte[] id(PlanDocument plan, byte[] json, Instant created) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(json);
            for (PlanDocument.Photo photo : plan.photos()) {
                digest.update(photo.jpeg());
            }
            return digest.digest(created.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
