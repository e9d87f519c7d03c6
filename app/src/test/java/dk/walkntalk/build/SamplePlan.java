package dk.walkntalk.build;

import dk.walkntalk.pdf.PdfAssets;
import dk.walkntalk.pdf.PlanDocument;
import dk.walkntalk.pdf.PlanDocument.Agreement;
import dk.walkntalk.pdf.PlanDocument.Box;
import dk.walkntalk.pdf.PlanDocument.Form;
import dk.walkntalk.pdf.PlanDocument.Person;
import dk.walkntalk.pdf.PlanDocument.Photo;
import dk.walkntalk.pdf.PlanDocument.Section;
import dk.walkntalk.pdf.PlanPdf;
import dk.walkntalk.pdf.PlanReader;
import dk.walkntalk.pdf.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A plan to write, the same each time. Loaded twice: once beside the app as compiled, once beside it as shrunk. */
public final class SamplePlan {

    private static final Instant CREATED = Instant.parse("2026-03-10T13:05:00Z");

    private SamplePlan() {
    }

    /** Writes the plan and reads it back; says where the code that did it came from. */
    public static String writeAndRead(Path assets, byte[] jpeg, int width, int height, Path target)
            throws IOException {
        PlanDocument plan = plan(new Photo(jpeg, width, height, "Aftalefeltet, udfyldt i hånden"));
        PdfAssets fonts = new PdfAssets(
                Files.readAllBytes(assets.resolve("pdf/OpenSans-Regular.ttf")),
                Files.readAllBytes(assets.resolve("pdf/OpenSans-SemiBold.ttf")),
                Files.readAllBytes(assets.resolve("pdf/sRGB.icc")));
        new PlanPdf(fonts).write(plan, CREATED, target, Progress.NONE);
        PlanDocument read = new PlanReader().read(target);
        if (!read.equals(plan)) {
            throw new AssertionError("written " + plan + ", read " + read);
        }
        return PlanPdf.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    }

    private static PlanDocument plan(Photo photo) {
        Agreement full = new Agreement("Kursus i konflikthåndtering – æøå ÆØÅ", "Inden 1. juni", "Mette",
                "Lars", "Ved næste 1:1\nog igen til efteråret", "Tryghed", "Færre sygedage", "Bedre svar");
        Agreement brief = new Agreement("Følordning", "", "", "", "", "", "", "")
                .belongingTo("Mette Hansen", List.of(1));
        Form form = new Form("UDVIKLINGSPLAN FOR:", "Dato:",
                List.of(new Box("andre-aftaler", "ANDRE AFTALER", "Fx støtte", "En mentor")));
        return new PlanDocument("albertslund-mus", "1", "Medarbejderudviklingssamtale (MUS) i Albertslund Kommune",
                "Albertslund Kommune", "MUS", "UDVIKLINGSPLAN", LocalDate.of(2026, 3, 10),
                List.of(new Person("Leder", "Lars Ågård", false), new Person("Medarbejder", "Mette Hansen", true)),
                List.of(new Section("kompetencer", "Kompetencer", List.of("Hvad?", "Hvornår?"), List.of(full, brief)),
                        new Section("adfaerd", "Adfærd", List.of(), List.of())),
                List.of(photo)).with(form).copyFor(1).withPhotos(List.of(photo));
    }
}
