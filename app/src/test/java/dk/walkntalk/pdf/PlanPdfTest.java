package dk.walkntalk.pdf;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.walkntalk.Rounds;
import dk.walkntalk.Thorough;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.rules.TemporaryFolder;

/** What is in the file: every kind of plan is PDF/A-3a and PDF/UA-1, says what was agreed, and can be read back. */
public final class PlanPdfTest {
    private static final int HUGE = 100_000;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Path file;

    @Before
    public void nameTheFile() throws Exception {
        file = folder.getRoot().toPath().resolve("plan.pdf");
    }

    @Test
    public void aPlanWithTwoPhotosIsAnArchiveDocumentBelowTwoMegabytes() throws Exception {
        PlanDocument plan =
                Plans.full(Photos.landscape("Foto af aftalefeltet, side 1"), Photos.portrait("Foto, side 2"));
        writeValid(plan);
        assertThat(Archive.text(file), containsString("Bilag 2\nFoto, side 2"));
        assertTrue("photos like the app's: " + plan.photos(), plan.photos().get(0).jpeg().length > 250_000);
        assertTrue(Files.size(file) + " bytes", Files.size(file) < 2_000_000);
        assertEquals(plan, new PlanReader().read(file));
    }

    @Test
    public void aPlanWithoutPhotosIsBelow100Kilobytes() throws Exception {
        writeValid(Plans.full());
        assertTrue(Files.size(file) + " bytes", Files.size(file) < 100_000);
    }

    @Test
    public void theTextIsReadInTheOrderInWhichItIsMeant() throws Exception {
        writeValid(Plans.full());
        assertInOrder(
                Archive.text(file),
                "Albertslund Kommune", "Udviklingsplan", "Medarbejderudviklingssamtale (MUS)", "10. marts 2026",
                "Leder", "Anders Holm", "Medarbejder", "Mette Hansen",
                "Aftaler i overblik", "Perspektiv", "Hvad", "Hvornår", "Hvem",
                "Adfærd", "kursus", "senest søndag", "Struktur",
                "Adfærd", "Hvad, hvornår, hvem?", "Hvem har ansvar, hvornår følges der op?",
                "Aftale 1", "Hvad", "Mette tilmelder sig kursus i projektledelse", "Hvornår",
                "senest søndag 1. marts 2026", "Hvem", "Mette", "Ansvar", "Anders finder pengene", "Opfølgning",
                "Anders følger op ved næste 1:1", "Værdi for den enkelte", "lede projekter",
                "Værdi for arbejdsfællesskabet", "samle trådene", "Værdi for borgere, foreninger og",
                "én indgang", "Aftale 2", "Opfølgning", "ikke aftalt", "Struktur", "Opgaver", "Ingen aftale",
                "Underskrifter", "Dato og underskrift", "Anders Holm", "Dato og underskrift", "Mette Hansen");
    }

    @Test
    public void eachPageSaysWhoseItIsAndHowManyThereAre() throws Exception {
        writeValid(Plans.full());
        String text = Archive.text(file);
        assertThat(text, containsString("Mette Hansen · 10. marts 2026 side 1 af 2"));
        assertThat(text, containsString("Mette Hansen · 10. marts 2026 side 2 af 2"));
    }

    @Test
    public void aPlanWithoutAgreementsSaysSo() throws Exception {
        writeValid(Plans.empty());
        String text = Archive.text(file);
        assertThat(text, containsString("Der er ingen aftaler i planen."));
        assertEquals(4, text.split("Ingen aftale\n", -1).length);
        assertEquals(Plans.empty(), new PlanReader().read(file));
    }

    @Test
    public void aPlanOfNothingAtAllIsStillADocument() throws Exception {
        PlanDocument nothing =
                new PlanDocument("", "", "", "", "", "", Plans.HELD, List.of(), List.of(), List.of());
        writeValid(nothing);
        assertEquals(nothing, new PlanReader().read(file));
    }

    @Test
    public void valuesThatWereNotSaidAreNotAskedFor() throws Exception {
        writeValid(Plans.with(Plans.MEETING));
        assertThat(Archive.text(file), not(containsString("Værdi for")));
    }

    @Test
    public void valuesAreForThoseWhomTheConceptNames() throws Exception {
        PlanDocument plan = Plans.full().withValuesFor(List.of("lederen selv", "huset", "vores børn og deres familier"));
        writeValid(plan);
        assertInOrder(Archive.text(file), "Værdi for lederen selv", "lede projekter", "Værdi for huset",
                "samle trådene", "Værdi for vores børn og deres", "én indgang");
        assertThat(Archive.text(file), not(containsString("arbejdsfællesskabet")));
        assertEquals(plan, new PlanReader().read(file));
    }

    @Test
    public void whatTheFontLacksIsShownAsAStandInAndKeptInTheData() throws Exception {
        PlanDocument plan = Plans.everywhere("Smil \ud83d\ude42\ttab, tjek\u2011liste, nul\u200bbredde, e\u0301,"
                + " \u05e9\u05dc\u05d5\u05dd (\u05e2\u05d5\u05dc\u05dd) \u0645\u0631\u062d\u0628\u0627,"
                + " \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\ufe0f \ue000 halv\ud83d\r\nny linje");
        writeValid(plan);
        assertThat(Archive.text(file), containsString("Smil \ufffd tab, tjek-liste, nulbredde, \u00e9"));
        assertEquals(plan, new PlanReader().read(file));
    }

    @Test
    public void hebrewIsReadInTheOrderOfItsWords() throws Exception {
        writeValid(Plans.named("Mette \u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd Hansen"));
        String spoken = Archive.spokenText(file);
        assertThat(spoken, containsString("Mette \u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd Hansen"));
        // On the page itself the letters stand in the order of the eye, the last one first.
        assertThat(
                Archive.text(file), containsString("Mette \u05dd\u05dc\u05d5\u05e2 \u05dd\u05d5\u05dc\u05e9 Hansen"));
    }

    @Test
    public void linesThatPeopleMadeStayLines() throws Exception {
        writeValid(Plans.with(Plans.agreement("første linje\nanden linje")));
        assertThat(Archive.text(file), containsString("første linje \nanden linje"));
    }

    @Category(Thorough.class)
    @Test
    public void aHundredThousandCharactersInAFieldRunOnFromPageToPage() throws Exception {
        String text = "Mette og Anders taler om opgaverne hver uge. ".repeat(HUGE / 45 + 1).substring(0, HUGE);
        PlanDocument plan = Plans.with(new PlanDocument.Agreement(text, "Maj", "Mette", "Anders", "", "", "", ""));
        writeValid(plan);
        String printed = Archive.text(file).replaceAll("Mette Hansen · 10. marts 2026 side \\d+ af \\d+\n", "");
        assertThat(printed.replaceAll("\\s+", " "), containsString("Hvad " + text.trim() + " Hvornår Maj"));
        assertEquals(plan, new PlanReader().read(file));
    }

    @Test
    public void aHundredThousandCharactersWithoutAnySpaceAreBrokenIntoLines() throws Exception {
        PlanDocument plan = Plans.with(new PlanDocument.Agreement(
                "\ud83d\ude42W".repeat(HUGE / 3), "", "", "", "", "", "", ""));
        write(plan);
        String printed = Archive.text(file);
        int letters = printed.length() - printed.replace("W", "").length();
        assertTrue(letters + " letters", letters >= HUGE / 3);
        assertEquals(plan, new PlanReader().read(file));
    }

    @Test
    public void sixtyAgreementsAreAllThere() throws Exception {
        writeValid(Plans.agreements(60));
        String text = Archive.text(file);
        assertThat(text, containsString("Aftale 60\n"));
        assertEquals(60, text.split("\nAftale \\d+\n", -1).length - 1);
    }

    @Test
    public void namesOfAnyLengthAndShapeFitTheirPlaces() throws Exception {
        String longest = "W".repeat(5000);
        for (String name : List.of("Mette/Hansen \\ <b>&amp;", longest, "Mette ".repeat(400), "\ud83d\ude42")) {
            PlanDocument plan = Plans.named(name);
            writeValid(plan);
            assertEquals(plan, new PlanReader().read(file));
        }
    }

    @Test
    public void anythingThatCanBeTypedGivesAValidFile() throws Exception {
        long seed = System.nanoTime();
        for (int round = 0; round < Rounds.of(8); round++) {
            PlanDocument plan = Plans.everywhere(anything(new Random(seed + round)));
            try {
                writeValid(plan);
                assertEquals(plan, new PlanReader().read(file));
            } catch (Exception | AssertionError e) {
                throw new AssertionError("seed " + (seed + round), e);
            }
        }
    }

    private static String anything(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(400);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(5)) {
                case 0 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                case 1 -> text.append((char) random.nextInt(Character.MAX_VALUE + 1));
                case 2 -> text.append((char) random.nextInt(0x700));
                case 3 -> text.append(" \n\t\u2028\u00a0\u00ad\u200d\u202e".charAt(random.nextInt(8)));
                default -> text.append("Mette følger op").append(random.nextInt(100));
            }
        }
        return text.toString();
    }

    private void writeValid(PlanDocument plan) throws Exception {
        write(plan);
        Archive.assertValid(file);
    }

    private void write(PlanDocument plan) throws Exception {
        new PlanPdf(Archive.assets()).write(plan, Plans.WRITTEN, file, Progress.NONE);
    }

    private static void assertInOrder(String text, String... parts) {
        int from = 0;
        for (String part : parts) {
            int at = text.indexOf(part, from);
            assertTrue("\"" + part + "\" is not in:\n" + text.substring(from), at >= 0);
            from = at + part.length();
        }
    }
}
