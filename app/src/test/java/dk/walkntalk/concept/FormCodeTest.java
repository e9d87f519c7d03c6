package dk.walkntalk.concept;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import dk.walkntalk.concept.FormCode.Content;
import dk.walkntalk.concept.FormReading.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.Test;

/** The code on a printed page: what it says is read again, and nothing else is. */
public final class FormCodeTest {
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUV";

    private final Random random = new Random(20260310);

    @Test
    public void everyPageOfEveryConceptIsReadAgain() throws Exception {
        Set<String> texts = new HashSet<>();
        int written = 0;
        for (Shipped one : Shipped.values()) {
            Concept concept = one.read();
            for (FormCode code : codes(concept)) {
                String text = code.write(concept);
                assertTrue(text, text.matches("WNT1[0-9A-V]{16}"));
                FormReading reading = FormCode.read(text, concept);
                assertTrue(text, reading.ok());
                assertEquals(code, reading.code());
                texts.add(text);
                written++;
            }
        }
        assertEquals(written, texts.size());
    }

    @Test
    public void itNamesPerspectivesAndBoxes() throws Exception {
        Concept mus = Shipped.MUS.read();
        assertEquals(mus.perspectives().subList(1, 3), new FormCode(Content.PERSPECTIVES, 1, 1, 2).perspectives(mus));
        assertEquals(List.of(), new FormCode(Content.PERSPECTIVES, 1, 1, 2).boxes(mus));
        Concept norddjurs = Shipped.NORDDJURS.read();
        assertEquals(norddjurs.agreementField().boxes().subList(0, 2),
                new FormCode(Content.BOXES, 1, 0, 2).boxes(norddjurs));
        FormCode own = new FormCode(Content.OWN_NOTES, 2, 0, 1);
        assertEquals(norddjurs.talk().ownNotes().get().boxes().subList(0, 1), own.boxes(norddjurs));
        assertEquals(List.of(), own.perspectives(norddjurs));
    }

    @Test
    public void whatWasChangedIsRefused() throws Exception {
        Concept mus = Shipped.MUS.read();
        for (int i = 0; i < 20_000; i++) {
            FormCode code = new FormCode(Content.PERSPECTIVES, 1 + random.nextInt(FormCode.LAST_PAGE), random.nextInt(3), 0);
            String text = code.write(mus);
            StringBuilder changed = new StringBuilder(text);
            // up to four letters beside each other: a smear, or two letters exchanged
            int start = random.nextInt(text.length());
            int end = Math.min(text.length(), start + 1 + random.nextInt(3));
            for (int at = start; at < end; at++) {
                changed.setCharAt(at, DIGITS.charAt(random.nextInt(DIGITS.length())));
            }
            if (!changed.toString().equals(text)) {
                assertRefused(changed.toString(), mus);
            }
            assertRefused(text.substring(0, random.nextInt(text.length())), mus);
            assertRefused(text + DIGITS.charAt(random.nextInt(DIGITS.length())), mus);
        }
        for (String text : List.of("", "WNT", "https://example.dk", "WALKNTALK:1:AAEG6", "WNT1VVVVVVVVVVVVVVVV",
                "WNT10000000000000000", "WNT1 000000000000000", "wnt10000000000000000")) {
            assertRefused(text, mus);
        }
        assertEquals(Problem.NOT_OURS, FormCode.read("https://example.dk", mus).problem());
        assertEquals(Problem.DAMAGED, FormCode.read("WNT1VVVVVVVVVVVVVVVV", mus).problem());
    }

    @Test
    public void anotherVersionConceptOrEditionIsToldApart() throws Exception {
        Concept mus = Shipped.MUS.read();
        FormCode code = new FormCode(Content.PERSPECTIVES, 2, 0, 3);
        String text = code.write(mus);
        for (Shipped other : Shipped.values()) {
            if (other != Shipped.MUS) {
                FormReading reading = FormCode.read(text, other.read());
                assertEquals(Problem.OTHER_CONCEPT, reading.problem());
                assertEquals(code, reading.code());
                assertFalse(reading.ok());
            }
        }
        assertEquals(Problem.OTHER_EDITION, FormCode.read(text, edition(mus, "2099")).problem());
        assertEquals(Problem.NEWER_VERSION, FormCode.read(ofVersion(text, '2'), mus).problem());
        assertNull(FormCode.read(ofVersion(text, 'B'), mus).code());
    }

    @Test
    public void ownNotesAreToldOfWhateverConcept() throws Exception {
        String text = new FormCode(Content.OWN_NOTES, 2, 0, 4).write(Shipped.NORDDJURS.read());
        assertTrue(FormCode.read(text, Shipped.NORDDJURS.read()).ownNotes());
        assertTrue(FormCode.read(text, Shipped.MUS.read()).ownNotes());
        assertFalse(FormCode.read(new FormCode(Content.BOXES, 1, 0, 4).write(Shipped.NORDDJURS.read()),
                Shipped.NORDDJURS.read()).ownNotes());
    }

    @Test
    public void aPageThatTheEditionHasNotIsRefused() throws Exception {
        Concept mus = Shipped.MUS.read();
        int all = mus.perspectives().size();
        assertRefused(new FormCode(Content.PERSPECTIVES, 1, 1, all).write(mus), mus);
        assertRefused(new FormCode(Content.BOXES, 1, 0, 200).write(mus), mus);
        assertTrue(FormCode.read(new FormCode(Content.LIST, 63, 0, 0).write(mus), mus).ok());
    }

    private static List<FormCode> codes(Concept concept) {
        List<FormCode> codes = new ArrayList<>();
        for (int page : new int[] {1, 2, 31, 63}) {
            codes.add(new FormCode(Content.LIST, page, 0, 0));
            for (int first = 0; first < concept.perspectives().size(); first++) {
                codes.add(new FormCode(Content.PERSPECTIVES, page, first, concept.perspectives().size() - first));
            }
            int boxes = concept.agreementField().boxes().size();
            codes.add(new FormCode(Content.BOXES, page, 0, boxes));
            codes.add(new FormCode(Content.OWN_NOTES, page, 0,
                    concept.talk().ownNotes().map(notes -> notes.boxes().size()).orElse(0)));
        }
        return codes;
    }

    /** The first change of these three check letters and bits that fits: as a later version would write it. */
    private static String ofVersion(String text, char version) throws Exception {
        Concept mus = Shipped.MUS.read();
        for (int check = 0; check < 1 << 16; check++) {
            String digits = new java.math.BigInteger(text.substring(4), 32).shiftRight(16).shiftLeft(16)
                    .add(java.math.BigInteger.valueOf(check)).toString(32).toUpperCase(java.util.Locale.ROOT);
            String other = "WNT" + version + "0".repeat(16 - digits.length()) + digits;
            if (FormCode.read(other, mus).problem() != Problem.DAMAGED) {
                return other;
            }
        }
        throw new AssertionError("no check fits");
    }

    private static Concept edition(Concept c, String edition) {
        return new Concept(c.id(), edition, c.municipality(), c.kind(), c.name(), c.language(), c.addressForm(),
                c.roles(), c.perspectives(), c.stikord(), c.stikordEach(), c.agreementField(), c.opening(), c.bring(),
                c.reminders(), c.texts(), c.variants(), c.preparation(), c.gathering(), c.talk());
    }

    private static void assertRefused(String text, Concept concept) {
        FormReading reading = FormCode.read(text, concept);
        assertFalse(text, reading.ok());
        assertNull(text, reading.code());
    }
}
