package dk.walkntalk.pdf;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;

import dk.walkntalk.Rounds;
import dk.walkntalk.pdf.PlanUnreadableException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What can be read back, and what is refused with which reason. */
public final class PlanReaderTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Path file;

    @Before
    public void nameTheFile() {
        file = folder.getRoot().toPath().resolve("plan.pdf");
    }

    @Test
    public void aPlanComesBackWithItsPhotosByteForByte() throws Exception {
        PlanDocument plan = Plans.full(Photos.landscape("Foto, side 1"), Photos.portrait(""));
        new PlanPdf(Archive.assets()).write(plan, Plans.WRITTEN, file, Progress.NONE);
        assertEquals(plan, new PlanReader().read(file));
    }

    @Test
    public void aFileThatIsNotThereIsNotCalledBroken() {
        assertThrows(NoSuchFileException.class, () -> new PlanReader().read(file));
    }

    @Test
    public void whatIsNoPdfIsRefused() throws Exception {
        for (String text : List.of("", "hej", "%PDF-1.7\n", "%PDF-1.7\ntrailer <</Root 1 0 R>>\n%%EOF")) {
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
            assertRefused(Reason.NOT_A_PDF);
        }
    }

    @Test
    public void aPdfThatWasCutShortIsRefused() throws Exception {
        new PlanPdf(Archive.assets()).write(Plans.full(), Plans.WRITTEN, file, Progress.NONE);
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {100, whole.length / 2, whole.length * 9 / 10}) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertRefused(Reason.NOT_A_PDF);
        }
    }

    @Test
    public void aLockedPdfIsRefused() throws Exception {
        Pdfs.write(file, null, null);
        Pdfs.replace(file, "/Root", "/Encrypt <</Filter /Standard /V 1 /R 2 /P -4 /O (%1$s) /U (%1$s)>> /Root"
                .replace("%1$s", "0123456789abcdef0123456789abcdef"));
        assertRefused(Reason.NOT_A_PDF);
    }

    @Test
    public void aPdfNestedWithoutEndIsRefused() throws Exception {
        Pdfs.write(file, null, null);
        Pdfs.replace(file, "/Root", "/Deep " + "[".repeat(200_000) + " /Root");
        assertRefused(Reason.NOT_A_PDF);
    }

    @Test
    public void aDamagedFileIsReadOrRefusedButNeverCrashes() throws Exception {
        new PlanPdf(Archive.assets()).write(Plans.full(), Plans.WRITTEN, file, Progress.NONE);
        byte[] whole = Files.readAllBytes(file);
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < Rounds.of(60); round++) {
            byte[] damaged = whole.clone();
            for (int i = 0; i < 40; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            Files.write(file, damaged);
            try {
                new PlanReader().read(file);
            } catch (PlanUnreadableException expected) {
                // Refused: as good an answer as the plan.
            } catch (Throwable other) {
                throw new AssertionError("seed " + seed + ", round " + round, other);
            }
        }
    }

    @Test
    public void aPdfOfAnotherKindHoldsNoPlan() throws Exception {
        Pdfs.write(file, "andet.json", "{}");
        assertRefused(Reason.NO_PLAN);
        Pdfs.write(file, null, null);
        assertRefused(Reason.NO_PLAN);
    }

    @Test
    public void brokenDataIsRefused() throws Exception {
        String good = new String(PlanJson.write(Plans.full()), StandardCharsets.UTF_8);
        assertEquals(Plans.full(), readJson(good));
        for (String bad : List.of(
                "",
                "null",
                "[]",
                "{}",
                good.substring(0, good.length() / 2),
                good.replace("walkntalk-plan", "andet"),
                good.replace("\"version\": 1", "\"version\": \"et\""),
                good.replace("2026-03-10", "2026-02-30"),
                good.replace("\"heldOn\"", "\"held\""),
                good.replace("\"Anders Holm\"", "null"),
                good.replace("\"subject\": false", "\"subject\": {}"),
                good.replace("\"photos\": []", "\"photos\": {}"),
                "{\"a\":".repeat(100_000))) {
            Pdfs.write(file, PlanJson.FILE_NAME, bad);
            assertRefused(Reason.BROKEN_PLAN);
        }
    }

    @Test
    public void whatALaterEditionOfVersion1AddsIsIgnored() throws Exception {
        String json = new String(PlanJson.write(Plans.full()), StandardCharsets.UTF_8);
        assertEquals(Plans.full(), readJson(json.replace("\"heldOn\"", "\"place\": \"skoven\", \"heldOn\"")));
    }

    @Test
    public void aNewerVersionIsSaidToBeNewer() throws Exception {
        String json = new String(PlanJson.write(Plans.full()), StandardCharsets.UTF_8);
        Pdfs.write(file, PlanJson.FILE_NAME, json.replace("\"version\": 1", "\"version\": 3"));
        assertRefused(Reason.NEWER_VERSION);
    }

    @Test
    public void aPlanThatVersion1CanHoldIsWrittenInIt() throws Exception {
        assertThat(json(Plans.full()), containsString("\"version\": 1,"));
        for (PlanDocument later : List.of(Plans.boxes(), Plans.group(3), Plans.full().copyFor(1))) {
            assertThat(json(later), containsString("\"version\": 2,"));
            assertEquals(later, readJson(json(later)));
        }
    }

    /** A file as the first edition of the app wrote it, kept here to the letter. */
    @Test
    public void aPlanOfTheFirstEditionIsStillRead() throws Exception {
        PlanDocument read = readJson("{\"format\":\"walkntalk-plan\",\"version\":1,\"concept\":{\"id\":\"albertslund-mus\","
                + "\"edition\":\"1\",\"name\":\"MUS i Albertslund\",\"municipality\":\"Albertslund Kommune\","
                + "\"kind\":\"MUS\",\"heading\":\"UDVIKLINGSPLAN\"},\"heldOn\":\"2026-03-10\",\"people\":["
                + "{\"role\":\"Medarbejder\",\"name\":\"Mette Hansen\",\"subject\":true}],\"sections\":["
                + "{\"perspectiveId\":\"adfaerd\",\"perspective\":\"Adfærd\",\"prompts\":[],\"agreements\":["
                + "{\"what\":\"Kursus\",\"when\":\"\",\"who\":\"Mette\",\"responsible\":\"\",\"followUp\":\"\","
                + "\"valueIndividual\":\"\",\"valueWorkplace\":\"\",\"valueCitizens\":\"\"}]}],\"photos\":[]}");
        assertEquals(new PlanDocument("albertslund-mus", "1", "MUS i Albertslund", "Albertslund Kommune", "MUS",
                "UDVIKLINGSPLAN", Plans.HELD, List.of(new PlanDocument.Person("Medarbejder", "Mette Hansen", true)),
                List.of(new PlanDocument.Section("adfaerd", "Adfærd", List.of(), List.of(
                        new PlanDocument.Agreement("Kursus", "", "Mette", "", "", "", "", "")))),
                List.of()), read);
    }

    @Test
    public void somebodyWhoIsNotThereMakesTheDataBroken() throws Exception {
        String good = json(Plans.group(3).copyFor(2));
        for (String bad : List.of(
                good.replace("\"copyFor\": 2", "\"copyFor\": 4"),
                good.replace("\"copyFor\": 2", "\"copyFor\": -1"),
                good.replace("\"copyFor\": 2", "\"copyFor\": \"Mette\""),
                good.replaceFirst("\"owners\": \\[\\s*2", "\"owners\": [ 7"),
                good.replace("\"boxes\": []", "\"boxes\": [ {} ]"),
                good.replace("\"form\"", "\"from\""))) {
            assertNotEquals(good, bad);
            Pdfs.write(file, PlanJson.FILE_NAME, bad);
            assertRefused(Reason.BROKEN_PLAN);
        }
    }

    @Test
    public void photosThatAnotherProgramTookOutAreLeftOut() throws Exception {
        PlanDocument plan = Plans.full(new PlanDocument.Photo(new byte[] {1}, 10, 20, "Foto"));
        assertEquals(Plans.full(), readJson(new String(PlanJson.write(plan), StandardCharsets.UTF_8)));
    }

    private static String json(PlanDocument plan) throws IOException {
        return new String(PlanJson.write(plan), StandardCharsets.UTF_8);
    }

    private PlanDocument readJson(String json) throws IOException {
        Pdfs.write(file, PlanJson.FILE_NAME, json);
        return new PlanReader().read(file);
    }

    private void assertRefused(Reason reason) {
        PlanUnreadableException refused =
                assertThrows(PlanUnreadableException.class, () -> new PlanReader().read(file));
        assertEquals(refused.toString(), reason, refused.reason());
    }
}
