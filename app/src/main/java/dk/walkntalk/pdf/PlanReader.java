package dk.walkntalk.pdf;

import com.itextpdf.commons.exceptions.ITextException;
import com.itextpdf.kernel.pdf.MemoryLimitsAwareHandler;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.ReaderProperties;
import dk.walkntalk.pdf.PlanUnreadableException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a plan back from the PDF that {@link PlanPdf} wrote: the texts exactly as people wrote them, from the attached
 * {@code udviklingsplan.json}, and the photos, byte for byte, from the file's pages.
 *
 * <p>The data is an associated file (ISO 19005-3, 6.8) of type {@code application/json}, in UTF-8:
 *
 * <pre>{@code
 * { "format": "walkntalk-plan", "version": 1,
 *   "concept": { "id": "albertslund-mus", "edition": "1", "name": "…", "municipality": "…",
 *                "kind": "MUS", "heading": "UDVIKLINGSPLAN", "valuesFor": [ "den enkelte" ] },
 *   "heldOn": "2026-03-10",
 *   "people": [ { "role": "Leder", "name": "Anders Holm", "subject": false } ],
 *   "sections": [ { "perspectiveId": "adfaerd", "perspective": "Adfærd", "prompts": [ "Hvad, hvornår, hvem?" ],
 *     "agreements": [ { "what": "…", "when": "…", "who": "…", "responsible": "…", "followUp": "…",
 *                       "valueIndividual": "", "valueWorkplace": "", "valueCitizens": "" } ] } ],
 *   "photos": [ { "width": 2200, "height": 1650, "alternateText": "…" } ] }
 * }</pre>
 *
 * <p>An empty text means "not said"; {@code valuesFor}, which the first plans had not, may be absent. A reader ignores names it does not know, and refuses a version greater than its
 * own. Version 2 is written only of plans that version 1 cannot hold. It adds a form with boxes of its own, at an
 * agreement whose it is, and whose copy the file is, each as positions among the people, counted from 0:
 *
 * <pre>{@code
 *   "form": { "forLabel": "KOMPETENCEUDVIKLINGS PLAN FOR:", "dateLabel": "Dato:",
 *     "boxes": [ { "id": "andre-aftaler", "title": "ANDRE AFTALER", "hint": "…", "text": "…" } ] },
 *   "copyFor": 2,
 *   … "valueCitizens": "", "forWhom": "Mette Hansen", "owners": [ 2 ] }
 * }</pre>
 */
public final class PlanReader {
    private static final long LARGEST_FILE = 64L << 20;
    // A file can be made to unpack into more memory than a phone has.
    private static final int LARGEST_STREAM = 32 << 20;

    /**
     * Reads a plan. When another program has taken a photo out of the file, or made it into something other than a
     * JPEG, the result has no photos.
     *
     * @throws PlanUnreadableException when the file is there and holds no plan that this version can read
     * @throws IOException             when the file cannot be read at all
     */
    public PlanDocument read(Path file) throws IOException {
        if (Files.size(file) > LARGEST_FILE) {
            throw new PlanUnreadableException(Reason.NOT_A_PDF, "Larger than any plan");
        }
        byte[] bytes = Files.readAllBytes(file);
        ReaderProperties limits = new ReaderProperties()
                .setMemoryLimitsAwareHandler(new MemoryLimitsAwareHandler()
                        .setMaxSizeOfSingleDecompressedPdfStream(LARGEST_STREAM)
                        .setMaxSizeOfDecompressedPdfStreamsSum(2L * LARGEST_STREAM));
        byte[] json;
        List<byte[]> photos;
        try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(bytes), limits))) {
            json = data(pdf);
            photos = json == null ? List.of() : photos(pdf);
        } catch (ITextException | IOException | ClassCastException | NullPointerException
                | IndexOutOfBoundsException | IllegalArgumentException | IllegalStateException
                | UnsupportedOperationException | StackOverflowError e) {
            // iText answers a damaged file in all these ways; a file nested without end, in the last.
            throw new PlanUnreadableException(Reason.NOT_A_PDF, "Not a PDF, or a damaged one", e);
        }
        if (json == null) {
            throw new PlanUnreadableException(Reason.NO_PLAN, "A PDF without the data of a plan");
        }
        return new PlanJsonReader(photos).read(json);
    }

    private static byte[] data(PdfDocument pdf) {
        PdfArray files = pdf.getAssociatedFiles();
        for (int i = 0; files != null && i < files.size(); i++) {
            PdfDictionary file = files.getAsDictionary(i);
            if (file == null) {
                continue;
            }
            PdfDictionary embedded = file.getAsDictionary(PdfName.EF);
            PdfStream stream = embedded == null ? null : embedded.getAsStream(PdfName.F);
            boolean ours = file.getAsString(PdfName.F) != null
                    && PlanJson.FILE_NAME.equals(file.getAsString(PdfName.F).toUnicodeString());
            if (ours && stream != null) {
                return stream.getBytes();
            }
        }
        return null;
    }

    private static List<byte[]> photos(PdfDocument pdf) {
        List<byte[]> photos = new ArrayList<>();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            PdfDictionary objects = pdf.getPage(page).getResources().getResource(PdfName.XObject);
            if (objects == null) {
                continue;
            }
            for (PdfName name : objects.keySet()) {
                PdfStream object = objects.getAsStream(name);
                if (object != null
                        && PdfName.Image.equals(object.getAsName(PdfName.Subtype))
                        && PdfName.DCTDecode.equals(object.getAsName(PdfName.Filter))) {
                    photos.add(object.getBytes(false));
                }
            }
        }
        return photos;
    }
}
