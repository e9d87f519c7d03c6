package dk.walkntalk.pdf;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import dk.walkntalk.concept.Concept;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** Sheets to print lie beside each other in a folder: each name says which it is, and no two sheets have one name. */
public final class PrintFileNameTest {
    private static final String CODE = " - [0-9a-f]{6}\\.pdf";

    @Test
    public void aSheetIsNamedByWhatItIsWhoseItIsAndForWhichPaper() throws Exception {
        Concept mus = Concepts.shipped("albertslund-mus");
        is("MUS skema - " + mus.name() + " - udgave 2 - A3", form(mus, PaperSize.A3));
        is("MUS skema - " + mus.name() + " - udgave 2 - egen ordlyd - A3",
                PrintFileName.form(mus, Map.of("adfaerd-1", "Hvordan går det?"), PaperSize.A3));
        Concept lus = Concepts.shipped("norddjurs-lus");
        is("LUS kompetenceudviklingsplan - LUS i Norddjurs Kommune - udgave 1 - A4", form(lus, PaperSize.A4));
        is("LUS samtalehjul - LUS i Norddjurs Kommune - udgave 1 - A3", PrintFileName.wheel(lus, PaperSize.A3));
    }

    @Test
    public void lusAndLusSkemaOfOneMunicipalityAreToldApart() throws Exception {
        String lus = form(Concepts.shipped("albertslund-lus"), PaperSize.A4);
        String skema = form(Concepts.shipped("albertslund-lus-skema"), PaperSize.A4);
        is("LUS skema - Lederudviklingssamtale (LUS) i Albertslund Kommune - udgave 1 - A4", lus);
        is("LUS skema - LUS-SKEMA – Lederudviklingssamtale i Albertslund Kommune - udgave 1 - A4", skema);
    }

    @Test
    public void noTwoSheetsHaveOneName() throws Exception {
        List<String> names = new ArrayList<>();
        for (String id : List.of("albertslund-mus", "albertslund-lus", "albertslund-lus-skema", "albertslund-grus",
                "norddjurs-lus")) {
            Concept shipped = Concepts.shipped(id);
            for (PaperSize paper : PaperSize.values()) {
                for (Concept one : List.of(shipped, edition(shipped, "3"), edition(shipped, "2027"), longer(shipped))) {
                    String question = one.questions().get(0).id();
                    names.add(form(one, paper));
                    names.add(PrintFileName.wheel(one, paper));
                    names.add(PrintFileName.form(one, Map.of(question, "Hvad glæder dig?"), paper));
                    names.add(PrintFileName.form(one, Map.of(question, "Hvad nager dig?"), paper));
                }
            }
        }
        assertEquals(names.size(), new HashSet<>(names).size());
    }

    @Test
    public void anImportedEditionThatReplacedOneOfItsNameIsNotTakenForIt() throws Exception {
        Concept one = Concepts.shipped("norddjurs-lus");
        Concept other = Concepts.concept("N", one.kind(), one.municipality(), one.perspectives(), List.of(),
                one.agreementField(), one.variants(), one.talk());
        Concept changed = Concepts.concept("N", one.kind(), one.municipality(), one.perspectives(), List.of("Mod"),
                one.agreementField(), one.variants(), one.talk());
        assertNotEquals(form(other, PaperSize.A4), form(changed, PaperSize.A4));
        assertNotEquals(PrintFileName.wheel(other, PaperSize.A4), PrintFileName.wheel(
                Concepts.concept("N", one.kind(), one.municipality(), one.perspectives(), List.of(),
                        one.agreementField(), one.variants(), Concepts.shipped("albertslund-mus").talk()),
                PaperSize.A4));
    }

    @Test
    public void theSameSheetAlwaysHasTheSameName() throws Exception {
        Concept mus = Concepts.shipped("albertslund-mus");
        assertEquals(PrintFileName.form(mus, Map.of("adfaerd-1", "Nyt", "struktur-1", "Andet"), PaperSize.A4),
                PrintFileName.form(Concepts.shipped("albertslund-mus"),
                        Map.of("struktur-1", "Andet", "adfaerd-1", "Nyt"), PaperSize.A4));
    }

    @Test
    public void whateverAConceptIsCalledTheNameIsShortAndSafe() throws Exception {
        Concept mus = Concepts.shipped("albertslund-mus");
        Concept odd = Concepts.concept("..\u202e" + "Navn ".repeat(80), "A/B: ", "Sted", mus.perspectives(), List.of(),
                mus.agreementField(), mus.variants(), mus.talk());
        String name = PrintFileName.form(odd, Map.of("adfaerd-1", "Nyt"), PaperSize.A4);
        assertTrue(name, name.matches("A-B skema - (Navn )+- udgave .* - egen ordlyd - A4" + CODE));
        assertTrue(name, name.length() <= 120);
        assertThat(name, not(containsString("..")));
    }

    private static String form(Concept concept, PaperSize paper) {
        return PrintFileName.form(concept, Map.of(), paper);
    }

    private static Concept edition(Concept one, String edition) {
        return new Concept(one.id(), edition, one.municipality(), one.kind(), one.name(), one.language(),
                one.addressForm(), one.roles(), one.perspectives(), one.stikord(), one.stikordEach(),
                one.agreementField(), one.opening(), one.bring(), one.reminders(), one.texts(), one.variants(),
                one.preparation(), one.gathering(), one.talk());
    }

    /** Another that differs only where a name has to be cut. */
    private static Concept longer(Concept one) {
        return new Concept(one.id(), one.edition(), one.municipality(), one.kind(), one.name() + " " + "x".repeat(100)
                + one.id(), one.language(), one.addressForm(), one.roles(), one.perspectives(), one.stikord(),
                one.stikordEach(), one.agreementField(), one.opening(), one.bring(), one.reminders(), one.texts(),
                one.variants(), one.preparation(), one.gathering(), one.talk());
    }

    private static void is(String what, String name) {
        assertTrue(name, name.startsWith(what) && name.substring(what.length()).matches(CODE));
    }
}
