package dk.walkntalk.concept;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.junit.Test;

public class ShippedConceptTest {
    @Test
    public void hasThreePerspectivesOfThreeQuestionsInTheSeedsOrder() throws Exception {
        Concept mus = Shipped.concept();
        assertEquals(List.of("Adfærd", "Struktur", "Opgaver"),
                mus.perspectives().stream().map(Perspective::name).collect(Collectors.toList()));
        int from = 0;
        String seed = Shipped.MUS.seed().words();
        for (Perspective perspective : mus.perspectives()) {
            assertEquals(3, perspective.questions().size());
            from = after(seed, " " + perspective.name() + " ", from);
            for (Question question : perspective.questions()) {
                from = after(seed, question.text(), from);
            }
        }
        assertEquals(9, mus.questions().size());
    }

    @Test
    public void hasThe33StikordInTheSeedsOrder() throws Exception {
        Concept mus = Shipped.concept();
        assertEquals(33, mus.stikord().size());
        assertEquals(3, mus.stikordEach());
        assertTrue(Shipped.MUS.seed().words().contains(String.join(" ", mus.stikord())));
        assertEquals("Motivation", mus.stikord().get(0));
        assertEquals("Nærvær", mus.stikord().get(32));
    }

    @Test
    public void knowsWhoLeadsWhoItIsAboutAndWhoIntroducesWhat() throws Exception {
        Concept mus = Shipped.concept();
        assertEquals("Leder", mus.host().title());
        assertEquals("Medarbejder", mus.subject().title());
        assertEquals(mus.host(), mus.introducer().orElseThrow());
        assertEquals("koblingen mellem konceptet og organisationskompasset",
                mus.opening().orElseThrow().introduce());
        assertEquals(AddressForm.DU, mus.addressForm());
    }

    @Test
    public void findsThePerspectiveOfAQuestionAndOwnsUpToAnUnknownOne() throws Exception {
        Concept mus = Shipped.concept();
        assertEquals("Struktur", mus.perspectiveOf("struktur-2").name());
        assertEquals("Hvor ser du behov for at udvikle nye samarbejder?",
                mus.question("struktur-3").orElseThrow().text());
        assertTrue(mus.question("struktur-4").isEmpty());
        assertThrows(NoSuchElementException.class, () -> mus.perspectiveOf("struktur-4"));
    }

    @Test
    public void hasAReminderForEachMomentAndTheThreeValues() throws Exception {
        Concept mus = Shipped.concept();
        for (Moment moment : Moment.values()) {
            assertTrue(moment.word(), !mus.reminders(moment).isEmpty());
        }
        assertEquals(List.of("Husk at bringe både spørgsmål og stikord i spil i jeres samtale."),
                mus.reminders(Moment.WALK));
        assertEquals(List.of("den enkelte", "arbejdsfællesskabet",
                        "Albertslund Kommunes borgere, foreninger og virksomheder"),
                mus.agreementField().values().stream().map(AgreementValue::label)
                        .collect(Collectors.toList()));
        assertEquals("den enkelte",
                mus.agreementField().value("den-enkelte").orElseThrow().label());
        assertEquals(3, mus.bring().size());
    }

    @Test
    public void itsListsCannotBeChanged() throws Exception {
        Concept mus = Shipped.concept();
        assertThrows(UnsupportedOperationException.class, () -> mus.stikord().add("Ny"));
        assertThrows(UnsupportedOperationException.class, () -> mus.questions().clear());
        assertThrows(UnsupportedOperationException.class,
                () -> mus.perspectives().get(0).questions().remove(0));
    }

    private static int after(String seed, String text, int from) {
        int at = seed.indexOf(text, from);
        assertTrue("not in its place: " + text, at >= 0);
        return at + text.length() - 1;
    }
}
