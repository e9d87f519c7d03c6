package dk.walkntalk.pdf;

import dk.walkntalk.concept.AddressForm;
import dk.walkntalk.concept.AgreementField;
import dk.walkntalk.concept.Box;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.ConceptException;
import dk.walkntalk.concept.ConceptReader;
import dk.walkntalk.concept.Foundation;
import dk.walkntalk.concept.OwnNotes;
import dk.walkntalk.concept.Perspective;
import dk.walkntalk.concept.Point;
import dk.walkntalk.concept.Preparation;
import dk.walkntalk.concept.Question;
import dk.walkntalk.concept.Role;
import dk.walkntalk.concept.Scale;
import dk.walkntalk.concept.Talk;
import dk.walkntalk.concept.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Concepts to print: the shipped ones, and of every shape that the limits allow. */
final class Concepts {
    private static final Path FOLDER = Path.of("src", "main", "assets", "concepts");

    private Concepts() {}

    static Concept shipped(String id) throws IOException, ConceptException {
        try (InputStream in = Files.newInputStream(FOLDER.resolve(id + ".json"))) {
            return ConceptReader.read(in, id);
        }
    }

    /** The ids of all shipped concepts. */
    static List<String> shipped() throws IOException {
        List<String> ids = new ArrayList<>();
        try (var files = Files.newDirectoryStream(FOLDER, "*.json")) {
            files.forEach(file -> ids.add(file.getFileName().toString().replace(".json", "")));
        }
        ids.sort(null);
        return ids;
    }

    /**
     * A wheel of themes, with a hub, a foundation and a plan of boxes.
     *
     * @param length of each question, letters
     */
    static Concept wheel(int themes, int questions, int length) {
        List<Box> boxes = List.of(
                new Box("fasthold", "HVAD ER VIGTIGT AT FASTHOLDE?", "Det, der lykkes godt nu"),
                new Box("arbejd-videre", "HVAD ER VIGTIGST AT ARBEJDE VIDERE MED?", "Hvad vil du gerne styrke og hvordan?"),
                new Box("andre", "ANDRE AFTALER", "Fx støtte eller hjælp fra lederkolleger, leders leder eller andre?"),
                new Box("opfoelgning", "HVORNÅR OG HVORDAN FØLGER VI OP?", "Fx 1:1-samtaler eller lignende"));
        AgreementField field = new AgreementField("Kompetenceudviklingsplan", List.of(), List.of(), List.of(), boxes,
                true, "KOMPETENCEUDVIKLINGS PLAN FOR:", "Dato:");
        List<Question> ground = List.of(
                new Question("g-1", "Hvad gør du for at formidle, udvikle og understøtte vores fælles kurs?"),
                new Question("g-2", "Hvordan bidrager du til at sikre god koordinering?"),
                new Question("g-3", "Hvad er din rolle i at skabe commitment?"),
                new Question("g-4", "Hvordan bidrager du til arbejdet med psykologisk tryghed?"),
                new Question("g-5", "Hvordan skaber du gode betingelser for professionelt aktørskab?"));
        List<String> basis = List.of("Vores Norddjurs", "Sammen om ledelse", "Kurs, koordinering og commitment",
                "Aftalegrundlag", "HR-stategi", "Personalepolitk", "MED-aftale",
                "Norddjurs’ vision og fælles politikker");
        Talk talk = new Talk(Optional.empty(),
                List.of(new Point("opgaver", "Opgaver",
                                "Opgaver: Hvad er dine vigtigste ledelsesopgaver det kommende år?", Optional.empty()),
                        new Point("trivsel", "Arbejdsmæssig trivsel", "Arbejdsmæssig trivsel: Hvordan vil du vurdere"
                                + " din trivsel på en skala fra 1-10?", Optional.of(new Scale(1, 10)))),
                Optional.of(new Foundation("Vores fælles ledelsesfaglige grundlag", ground, "Fælles fundament", basis)),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(new OwnNotes("EGNE NOTER", List.of(
                        new Box("fremtid", "FREMTID OG UDVIKLING", ""), new Box("komp", "KOMPETENCER OG TRIVSEL", ""),
                        new Box("rel", "RELATIONER OG SAMARBEJDE", ""), new Box("org", "ORGANISATION OG LEDELSE", ""),
                        new Box("bidrag", "Mine bidrag til fælles kurs, koordinering og commitment - Psykologisk"
                                + " tryghed - Styrket aktørskab", "")))),
                Optional.empty());
        return concept("Lederudviklingssamtaler (LUS) i Norddjurs Kommune", "LUS", "Norddjurs Kommune",
                perspectives(themes, questions, length, 250), List.of(), field, List.of(Variant.SAMTALEHJUL), talk);
    }

    /** A form of this many perspectives, questions in each, and stikord. */
    static Concept form(int perspectives, int questions, int length, int stikord) {
        return form(perspectives, questions, length, stikord, "Perspektiver", "Spørgsmål", "Stikord for samtalen",
                "Noter", "Aftaler");
    }

    static Concept form(int perspectives, int questions, int length, int stikord, String... columns) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < stikord; i++) {
            words.add("Stikord" + i);
        }
        AgreementField field = new AgreementField("UDVIKLINGSPLAN",
                List.of("Hvad, hvornår, hvem?", "Hvem har ansvar, hvornår følges der op?"), List.of(columns),
                List.of(), List.of(), false, "", "");
        return concept("Medarbejderudviklingssamtale", "MUS", "Et sted", perspectives(perspectives, questions, length, 0),
                words, field, List.of(Variant.SKEMA), Talk.PLAIN);
    }

    static Concept concept(String name, String kind, String municipality, List<Perspective> perspectives,
            List<String> stikord, AgreementField field, List<Variant> variants, Talk talk) {
        return new Concept("proeve", "1", municipality, kind, name, "da", AddressForm.values()[0],
                List.of(new Role("leder", "Leder", "Leder", false, true, 1, 1),
                        new Role("leders-leder", "Leders leder", "Leders leder", true, false, 1, 1)),
                perspectives, stikord, stikord.isEmpty() ? 0 : 3, field, Optional.empty(), List.of(), List.of(),
                List.of(), variants, Preparation.NONE, Optional.empty(), talk);
    }

    private static List<Perspective> perspectives(int count, int questions, int length, int focus) {
        String[] names = {"Relationer & samarbejde", "Kompetencer & trivsel", "Organisation & ledelse",
            "Fremtid & udvikling"};
        List<Perspective> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Question> own = new ArrayList<>();
            for (int j = 0; j < questions; j++) {
                String mark = "[" + i + "." + j + "]";
                own.add(new Question("q-" + i + "-" + j, words("Hvordan oplever du samarbejdet i det daglige arbejde ",
                        length - mark.length()) + mark));
            }
            String name = i < names.length ? names[i] : "Tema " + (i + 1);
            all.add(new Perspective("p-" + i, name, name,
                    words("Her er der fokus på det, man bringer med sig, og på rollen som leder ", focus), own));
        }
        return all;
    }

    private static String words(String text, int length) {
        StringBuilder all = new StringBuilder();
        while (all.length() < length) {
            all.append(text);
        }
        return all.substring(0, Math.max(0, length)).trim();
    }
}
