package dk.walkntalk.build;

import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.ConceptException;
import dk.walkntalk.concept.ConceptReader;
import dk.walkntalk.pdf.BlankForm;
import dk.walkntalk.pdf.PaperSize;
import dk.walkntalk.pdf.PdfAssets;
import dk.walkntalk.pdf.PrintFileName;
import dk.walkntalk.pdf.Progress;
import dk.walkntalk.pdf.WheelSheet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/** Sheets to print, the same each time. Loaded twice, as {@link SamplePlan} is. */
public final class SampleSheets {
    private static final Instant CREATED = Instant.parse("2026-03-10T13:05:00Z");

    private SampleSheets() {
    }

    /** Prints Norddjurs' wheel and plan, and Albertslund's form. */
    public static void write(Path assets, Path folder) throws IOException, ConceptException {
        PdfAssets fonts = new PdfAssets(
                Files.readAllBytes(assets.resolve("pdf/OpenSans-Regular.ttf")),
                Files.readAllBytes(assets.resolve("pdf/OpenSans-SemiBold.ttf")),
                Files.readAllBytes(assets.resolve("pdf/sRGB.icc")));
        Concept wheel = concept(assets, "norddjurs-lus.json");
        Concept form = concept(assets, "albertslund-mus.json");
        new WheelSheet(fonts).write(
                wheel, PaperSize.A3, folder.resolve(PrintFileName.wheel(wheel, PaperSize.A3)), CREATED, Progress.NONE);
        for (Concept concept : new Concept[] {wheel, form}) {
            Map<String, String> wording = Map.of("adfaerd-1", "Hvordan går det?");
            new BlankForm(fonts).write(concept, wording, PaperSize.A4,
                    folder.resolve(PrintFileName.form(concept, wording, PaperSize.A4)), CREATED,
                    Progress.NONE);
        }
    }

    private static Concept concept(Path assets, String name) throws IOException, ConceptException {
        try (InputStream in = Files.newInputStream(assets.resolve("concepts").resolve(name))) {
            return ConceptReader.read(in, name);
        }
    }
}
