package dk.walkntalk.pdf;

import dk.walkntalk.pdf.PlanDocument.Agreement;
import dk.walkntalk.pdf.PlanDocument.Box;
import dk.walkntalk.pdf.PlanDocument.Form;
import dk.walkntalk.pdf.PlanDocument.Person;
import dk.walkntalk.pdf.PlanDocument.Photo;
import dk.walkntalk.pdf.PlanDocument.Section;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Plans to test with. */
final class Plans {
    static final Instant WRITTEN = Instant.parse("2026-03-10T11:45:12Z");
    static final LocalDate HELD = LocalDate.of(2026, 3, 10);
    static final List<String> PROMPTS =
            List.of("Hvad, hvornår, hvem?", "Hvem har ansvar, hvornår følges der op?");
    static final Agreement COURSE = new Agreement(
            "Mette tilmelder sig kursus i projektledelse",
            "senest søndag 1. marts 2026",
            "Mette",
            "Mette melder sig til, Anders finder pengene",
            "Anders følger op ved næste 1:1",
            "Mette får redskaber til at lede projekter på tværs",
            "Teamet får én, der kan samle trådene",
            "Foreningerne møder én indgang til kommunen");
    static final Agreement MENTOR = new Agreement(
            "Mette er mentor for den nye elev i foråret: en fast samtale hver anden uge, og Anders tager to af de"
                    + " faste vagter, så der er tid til det",
            "fra uge 14 til sommerferien",
            "Mette og Anders",
            "Mette",
            "",
            "",
            "Eleven falder til, og flere end én kender opgaverne",
            "");
    static final Agreement MEETING = new Agreement(
            "Teammødet får et fast punkt om samarbejdet med Familieafsnittet", "fra april", "Anders", "Anders",
            "På teammødet i juni", "", "", "");

    private Plans() {}

    static PlanDocument full(Photo... photos) {
        return plan(
                people("Mette Hansen", "Anders Holm"),
                List.of(
                        section("adfaerd", "Adfærd", COURSE, MENTOR),
                        section("struktur", "Struktur", MEETING),
                        section("opgaver", "Opgaver")),
                List.of(photos));
    }

    static PlanDocument empty() {
        return plan(
                people("Mette Hansen", "Anders Holm"),
                List.of(section("adfaerd", "Adfærd"), section("struktur", "Struktur"), section("opgaver", "Opgaver")),
                List.of());
    }

    /** A plan in which every field that people write is {@code text}. */
    static PlanDocument everywhere(String text) {
        return new PlanDocument(
                text, text, text, text, text, text, HELD,
                List.of(new Person(text, text, true), new Person(text, text, false)),
                List.of(new Section(text, text, List.of(text), List.of(
                        agreement(text), agreement(text).belongingTo(text, List.of(1))))),
                List.of())
                .withValuesFor(List.of(text, text, text))
                .with(new Form(text, text, List.of(new Box(text, text, text, text))))
                .copyFor(1);
    }

    /** A plan of Norddjurs' kind: four boxes, the last of them empty. */
    static PlanDocument boxes() {
        return new PlanDocument("norddjurs-lus", "1", "Lederudviklingssamtaler (LUS) i Norddjurs Kommune",
                "Norddjurs Kommune", "LUS", "Kompetenceudviklingsplan", HELD,
                List.of(new Person("Leder", "Kirsten Juhl", true), new Person("Leders leder", "Palle Berg", false)),
                List.of(), List.of())
                .with(new Form("KOMPETENCEUDVIKLINGS PLAN FOR:", "Dato:", List.of(
                        new Box("fasthold", "HVAD ER VIGTIGT AT FASTHOLDE?", "Det, der lykkes godt nu",
                                "Den faste ugentlige runde i afdelingen.\nÅbenheden om det, der er svært."),
                        new Box("arbejd-videre", "HVAD ER VIGTIGST AT ARBEJDE VIDERE MED?",
                                "Hvad vil du gerne styrke og hvordan?",
                                "At sige fra i tide. Kirsten øver sig på ledermødet og får feedback af Palle bagefter,"
                                        + " første gang i april."),
                        new Box("andre-aftaler", "ANDRE AFTALER",
                                "Fx støtte eller hjælp fra lederkolleger, leders leder eller andre?",
                                "Palle finder en mentor blandt lederkollegerne inden 1. maj."),
                        new Box("opfoelgning", "HVORNÅR OG HVORDAN FØLGER VI OP?", "Fx 1:1-samtaler eller lignende",
                                ""))));
    }

    /** A group of this many with a leader; the first agreement is everyone's, the next the second one's, and so on. */
    static PlanDocument group(int size) {
        String[] names = {"Mette Hansen", "Ali Kaya", "Bo Lund", "Åse Sørbæk", "Søren Kirkegaard Mikkelsen", "Ida Holt",
            "Anne-Grethe Vestergaard Christoffersen", "Jens Ø"};
        List<Person> people = new ArrayList<>(List.of(new Person("Leder", "Anders Holm", false)));
        for (int i = 0; i < size; i++) {
            people.add(new Person("Medarbejder", names[i % names.length], true));
        }
        return new PlanDocument("albertslund-grus", "1", "Gruppeudviklingssamtale (GRUS) i Albertslund Kommune",
                "Albertslund Kommune", "GRUS", "UDVIKLINGSPLAN", HELD, people,
                List.of(
                        section("adfaerd", "Adfærd", MEETING.belongingTo("Gruppen", List.of()),
                                COURSE.belongingTo("Mette Hansen", List.of(1))),
                        section("struktur", "Struktur", MENTOR.belongingTo("Ali Kaya, Mette Hansen", List.of(2, 1))),
                        section("opgaver", "Opgaver", agreement("Alis egen").belongingTo("Ali Kaya", List.of(2)))),
                List.of());
    }

    static PlanDocument named(String name) {
        return plan(people(name, "Anders Holm"), full().sections(), List.of());
    }

    static PlanDocument agreements(int count) {
        List<Agreement> many = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            many.add(List.of(COURSE, MENTOR, MEETING).get(i % 3));
        }
        return plan(
                people("Mette Hansen", "Anders Holm"),
                List.of(new Section("adfaerd", "Adfærd", PROMPTS, many)),
                List.of());
    }

    static PlanDocument of(Section... sections) {
        return plan(people("Mette Hansen", "Anders Holm"), List.of(sections), List.of());
    }

    static PlanDocument with(Agreement agreement) {
        return plan(
                people("Mette Hansen", "Anders Holm"),
                List.of(section("adfaerd", "Adfærd", agreement), section("struktur", "Struktur", MEETING)),
                List.of());
    }

    static Agreement agreement(String text) {
        return new Agreement(text, text, text, text, text, text, text, text);
    }

    static Section section(String id, String name, Agreement... agreements) {
        return new Section(id, name, PROMPTS, List.of(agreements));
    }

    private static List<Person> people(String subject, String leader) {
        return List.of(new Person("Leder", leader, false), new Person("Medarbejder", subject, true));
    }

    static PlanDocument plan(List<Person> people, List<Section> sections, List<Photo> photos) {
        return new PlanDocument(
                "albertslund-mus",
                "2023",
                "Medarbejderudviklingssamtale (MUS) i Albertslund Kommune",
                "Albertslund Kommune",
                "MUS",
                "UDVIKLINGSPLAN",
                HELD,
                people,
                sections,
                photos);
    }
}
