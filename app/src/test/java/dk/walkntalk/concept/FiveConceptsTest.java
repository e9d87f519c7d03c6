package dk.walkntalk.concept;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** What the five concepts have in common and where they differ. */
public final class FiveConceptsTest {
    @Test
    public void everyShippedFileIsOneOfTheFiveAndCalledByItsId() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("src/main/assets/concepts"))) {
            assertEquals(Arrays.stream(Shipped.values()).map(one -> one.id() + ".json").sorted()
                            .collect(Collectors.toList()),
                    files.map(file -> file.getFileName().toString()).sorted().collect(Collectors.toList()));
        }
        for (Shipped one : Shipped.values()) {
            assertEquals(one.id(), one.read().id());
        }
    }

    @Test
    public void theFourOfAlbertslundHaveTheSame33StikordInTheSameOrder() throws Exception {
        List<String> stikord = Shipped.MUS.read().stikord();
        assertEquals(33, stikord.size());
        for (Shipped one : Shipped.ALBERTSLUND) {
            assertEquals(one.id(), stikord, one.read().stikord());
            assertEquals(one.id(), 3, one.read().stikordEach());
        }
        assertEquals(List.of(), Shipped.NORDDJURS.read().stikord());
        assertEquals(0, Shipped.NORDDJURS.read().stikordEach());
    }

    @Test
    public void rolesAreNamedAsTheConceptNamesThem() throws Exception {
        String[][] table = {
            {"MUS", "Leder", "Medarbejder", "1", "1"}, {"LUS", "Leders leder", "Leder", "1", "1"},
            {"LUS_SKEMA", "Leders leder", "Leder", "1", "1"}, {"GRUS", "Leder", "Medarbejder", "2", "30"},
            {"NORDDJURS", "Leders leder", "Leder", "1", "1"},
        };
        for (String[] row : table) {
            Concept concept = Shipped.valueOf(row[0]).read();
            assertEquals(row[0], row[1], concept.host().title());
            assertEquals(row[0], row[2], concept.subject().title());
            assertEquals(row[0], row[3] + row[4], "" + concept.subject().min() + concept.subject().max());
        }
        assertEquals("Medarbejdere", Shipped.GRUS.read().subject().plural());
    }

    @Test
    public void onlyTheGroupIsSpokenToInThePlural() throws Exception {
        for (Shipped one : Shipped.values()) {
            AddressForm form = one.read().addressForm();
            assertEquals(one.id(), one == Shipped.GRUS ? AddressForm.I : AddressForm.DU, form);
            for (Question question : one.read().questions()) {
                String words = Seed.words(question.text().replaceAll("[,?]", " "));
                assertFalse(words, words.contains(form == AddressForm.I ? " du " : " I "));
                boolean toOne = words.toLowerCase(Locale.ROOT).matches(".* (dig|di[nt]e?) .*");
                assertFalse(words, form == AddressForm.I && toOne);
            }
        }
    }

    @Test
    public void onlyTheThirdPerspectivesFirstQuestionOfLusIsItsOwn() throws Exception {
        List<String> mus = words(Shipped.MUS.read());
        List<String> lus = words(Shipped.LUS.read());
        assertEquals(lus, words(Shipped.LUS_SKEMA.read()));
        assertEquals("Hvordan er relationen mellem Albertslund Kommunes vision, politikkerne på dit område og din Plan"
                + " A?", lus.get(6));
        for (int i = 0; i < 9; i++) {
            if (i != 6) {
                assertEquals(mus.get(i), lus.get(i));
            }
        }
        assertEquals("Kender I Albertslund Kommunes vision – og hvordan giver den mening for vores opgave?",
                words(Shipped.GRUS.read()).get(6));
    }

    @Test
    public void skemaAndPuslespilWhereTheEditionHasThem() throws Exception {
        List<Variant> both = List.of(Variant.SKEMA, Variant.PUSLESPIL);
        assertEquals(both, Shipped.MUS.read().variants());
        assertEquals(both, Shipped.LUS.read().variants());
        assertEquals(both, Shipped.GRUS.read().variants());
        assertEquals(List.of(Variant.SKEMA), Shipped.LUS_SKEMA.read().variants());
        assertEquals(List.of(Variant.SAMTALEHJUL), Shipped.NORDDJURS.read().variants());
    }

    @Test
    public void onlyLusSkemaSaysHowLongAndThatTheyTellEachOther() throws Exception {
        for (Shipped one : Shipped.values()) {
            Preparation before = one.read().preparation();
            boolean skema = one == Shipped.LUS_SKEMA;
            assertEquals(one.id(), skema ? Optional.of(90) : Optional.empty(),
                    before.duration().map(SetAside::minutes));
            assertEquals(one.id(), skema ? Optional.of(
                    "Leder og leders leder orienterer hinanden om de valgte stikord inden samtalen.")
                    : Optional.empty(), before.tell());
        }
    }

    @Test
    public void theHostRewordsInAlbertslundAndIntroducesWhereTheEditionAsksForIt() throws Exception {
        for (Shipped one : Shipped.values()) {
            Concept concept = one.read();
            boolean rewords = one != Shipped.NORDDJURS;
            assertEquals(one.id(), rewords ? Optional.of(concept.host().id()) : Optional.empty(),
                    concept.preparation().rewording().map(Rewording::by));
            boolean introduces = rewords && one != Shipped.LUS_SKEMA;
            assertEquals(one.id(), introduces ? Optional.of(concept.host()) : Optional.empty(), concept.introducer());
        }
    }

    @Test
    public void lusIsRelatedToFourThemesOfWhichOneTouchesHealth() throws Exception {
        for (Shipped one : Shipped.values()) {
            Optional<Relate> relate = one.read().talk().relate();
            assertEquals(one.id(), one == Shipped.LUS || one == Shipped.LUS_SKEMA, relate.isPresent());
            if (relate.isPresent()) {
                assertEquals(List.of("lederens ledelsespraksis", "medarbejdertrivsel", "økonomistyring"),
                        labels(relate.get(), false));
                assertEquals(List.of("sygefravær m.v."), labels(relate.get(), true));
            }
        }
    }

    @Test
    public void eachPartyHasAChecklistAndTheHostOfLusInvites() throws Exception {
        for (Shipped one : Shipped.values()) {
            Concept concept = one.read();
            for (Role role : concept.roles()) {
                assertFalse(one.id() + role.id(), concept.preparation().itemsOf(role.id()).isEmpty());
            }
        }
        Concept skema = Shipped.LUS_SKEMA.read();
        assertEquals(List.of("walkntalk", "inviter", "lokale", "udgave", "stikord", "orienter"),
                items(skema, "leders-leder"));
        assertEquals(List.of("stikord", "orienter", "plan-a"), items(skema, "leder"));
        assertEquals(List.of("stikord", "plan-a"), items(Shipped.LUS.read(), "leder"));
        assertTrue(items(Shipped.NORDDJURS.read(), "leders-leder").contains("invitation"));
        assertFalse(items(Shipped.NORDDJURS.read(), "leder").contains("invitation"));
    }

    @Test
    public void linksAreThoseOfTheDocuments() throws Exception {
        for (Shipped one : Shipped.values()) {
            List<String> urls = new ArrayList<>();
            for (Link link : one.read().preparation().links()) {
                link.url().ifPresent(urls::add);
            }
            assertEquals(one.id(), one == Shipped.LUS || one == Shipped.GRUS ? 2 : 0, urls.size());
        }
    }

    @Test
    public void onlyTheGroupHasAPreconditionAndAConversationInstead() throws Exception {
        for (Shipped one : Shipped.values()) {
            assertEquals(one.id(), one == Shipped.GRUS, one.read().gathering().isPresent());
        }
        Gathering group = Shipped.GRUS.read().gathering().orElseThrow();
        assertEquals("Forudsætningen for at holde GRUS er, at der er åbenhed og tillid mellem medarbejderne, og mellem"
                + " medarbejdere og ledelse.", group.precondition().orElseThrow());
        assertEquals(Optional.of("MUS"), group.instead());
    }

    @Test
    public void valueIsAskedForWhereTheDocumentDoes() throws Exception {
        for (Shipped one : Shipped.values()) {
            int values = one == Shipped.LUS_SKEMA || one == Shipped.NORDDJURS ? 0 : 3;
            assertEquals(one.id(), values, one.read().agreementField().values().size());
        }
    }

    @Test
    public void everyMomentThatADocumentSpeaksOfHasItsReminder() throws Exception {
        for (Shipped one : Shipped.values()) {
            for (Moment moment : Moment.values()) {
                boolean silent = one == Shipped.NORDDJURS && moment == Moment.DOCUMENT;
                assertEquals(one.id() + " " + moment, silent, one.read().reminders(moment).isEmpty());
            }
        }
        assertEquals("Leders leder gemmer billedet/kopien i personalemappen.",
                Shipped.LUS_SKEMA.read().reminders(Moment.FILE).get(0));
        assertEquals("Kompetenceudviklingsplanen journaliseres i personalemappen.",
                Shipped.NORDDJURS.read().reminders(Moment.FILE).get(0));
    }

    @Test
    public void norddjursHasAWheelWithAHubAFoundationAndAPlanOfFourBoxes() throws Exception {
        Concept wheel = Shipped.NORDDJURS.read();
        assertEquals(List.of(3, 4, 4, 3), wheel.perspectives().stream().map(theme -> theme.questions().size())
                .collect(Collectors.toList()));
        for (Perspective theme : wheel.perspectives()) {
            assertNotEquals("", theme.focus());
            assertEquals(theme.name().replace("&", "og").toUpperCase(Locale.forLanguageTag("da")), theme.label());
        }
        assertEquals(Arrays.asList(Optional.empty(), Optional.of(new Scale(1, 10))),
                wheel.talk().hub().stream().map(Point::scale).collect(Collectors.toList()));
        assertEquals(5, wheel.talk().foundation().orElseThrow().questions().size());
        assertEquals(8, wheel.talk().foundation().orElseThrow().basis().size());
        assertEquals(3, wheel.talk().areas().orElseThrow().groups());
        assertEquals(3, wheel.talk().areas().orElseThrow().each());
        assertEquals(2, wheel.talk().helpers().orElseThrow().questions().size());
        assertEquals(5, wheel.talk().ownNotes().orElseThrow().boxes().size());
        assertTrue(wheel.talk().feedback().isPresent() && wheel.talk().evaluation().isPresent()
                && wheel.talk().expectations().isPresent());
        assertEquals(55, wheel.preparation().senior().orElseThrow().age());
        assertTrue(wheel.agreementField().optional());
        assertEquals(List.of("fasthold", "arbejd-videre", "andre-aftaler", "opfoelgning"),
                wheel.agreementField().boxes().stream().map(Box::id).collect(Collectors.toList()));
        assertEquals(List.of(), wheel.agreementField().prompts());
        List<String> lookups = wheel.lookups().stream().map(ConceptText::title).collect(Collectors.toList());
        assertTrue(lookups.toString(),
                lookups.containsAll(List.of("KURS skaber vi ved:", "KOORDINERING", "COMMITMENT")));
    }

    @Test
    public void albertslundsPlanIsNotOptionalAndHasNoBoxesOfItsOwn() throws Exception {
        for (Shipped one : Shipped.ALBERTSLUND) {
            AgreementField field = one.read().agreementField();
            assertFalse(one.id(), field.optional() || field.hasBoxes());
            assertEquals(one.id(), Shipped.MUS.read().agreementField().prompts(), field.prompts());
            assertEquals(one.id(), List.of(), one.read().lookups());
        }
    }

    private static List<String> items(Concept concept, String role) {
        return concept.preparation().itemsOf(role).stream().map(PreparationItem::id).collect(Collectors.toList());
    }

    private static List<String> labels(Relate relate, boolean health) {
        return relate.themes().stream().filter(theme -> theme.health() == health).map(Relate.Theme::label)
                .collect(Collectors.toList());
    }

    private static List<String> words(Concept concept) {
        return concept.questions().stream().map(Question::text).collect(Collectors.toList());
    }
}
