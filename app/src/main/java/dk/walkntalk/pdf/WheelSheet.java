package dk.walkntalk.pdf;

import dk.walkntalk.concept.Concept;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

/**
 * A concept's samtalehjul, to be printed, laid between the parties and written on: in the middle the hub with its
 * prompts and the scale, around it the themes with their questions, beside it what all conversations rest on. When the
 * questions do not fit into the wheel in legible type, they stand beside it, and when not even there, on pages of their
 * own. The file is PDF/A-3a and PDF/UA-1 like a plan.
 */
public final class WheelSheet {
    static final String NOUN = "samtalehjul";

    private final PdfAssets assets;

    public WheelSheet(PdfAssets assets) {
        this.assets = Objects.requireNonNull(assets);
    }

    /**
     * Writes {@code target} whole, in one step, at the end.
     *
     * @param target  in an existing folder
     * @param created the time of writing that the file names
     * @throws IOException when the disk is full; an earlier target is then as it was
     * @throws java.util.concurrent.CancellationException when {@code progress} throws it; likewise
     */
    public void write(Concept concept, PaperSize paper, Path target, Instant created, Progress progress)
            throws IOException {
        WholeFile.write(target, out -> {
            Sheet sheet = new Sheet(out, assets, paper, created, "wheel" + Fingerprint.of(concept), progress);
            Typeface type = sheet.style.type;
            sheet.newPage();
            WheelPage page = new WheelLayout(sheet, new WheelWords(concept, type)).put();
            ListPages lists = new ListPages(sheet);
            for (SideBlock block : page.overleaf) {
                lists.add(block);
            }
            String title = type.line(concept.kind()) + " " + NOUN + " – " + type.line(concept.municipality());
            sheet.close(concept, title, 0);
        });
    }
}
