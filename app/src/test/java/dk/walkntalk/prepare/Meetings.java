package dk.walkntalk.prepare;

import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Invitation;
import dk.walkntalk.concept.Link;
import dk.walkntalk.concept.Moment;
import dk.walkntalk.concept.Preparation;
import dk.walkntalk.concept.PreparationItem;
import dk.walkntalk.concept.Reminder;
import dk.walkntalk.concept.SetAside;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Meetings to invite to. */
final class Meetings {
    /** A concept that says of the time before all that a concept can say. */
    static final Concept RICH = rich(Concepts.mus());

    private Meetings() { }

    private static Concept rich(Concept mus) {
        Preparation preparation = new Preparation(
                List.of(new PreparationItem("a", List.of("leder"), "Lederen forbereder sig med afsæt i egen PLAN A."),
                        new PreparationItem("b", List.of("medarbejder"), "Medarbejderen ser på sidste års plan."),
                        new PreparationItem("c", List.of(), "Læs spørgsmålene.")),
                Optional.of(new Invitation(List.of("Det er en samtale om dig."), List.of("Vi går en tur."),
                        List.of("Jeg bager kage."))),
                Optional.of(new SetAside(90, "Det anbefales at afsætte ca. 1½ time.")), Optional.of("Sig jeres stikord."),
                Optional.empty(), Optional.empty(),
                List.of(new Link("Vores vision", Optional.of("https://albertslund.dk/vision")),
                        new Link("På intra", Optional.empty())));
        return new Concept(mus.id(), mus.edition(), mus.municipality(), mus.kind(), mus.name(), mus.language(),
                mus.addressForm(), mus.roles(), mus.perspectives(), mus.stikord(), mus.stikordEach(),
                mus.agreementField(), mus.opening(), List.of("et print af skemaet", "en blok"),
                List.of(new Reminder(Moment.PREPARE, "Vælg hver tre stikord."),
                        new Reminder(Moment.PREPARE, "Læs spørgsmålene."), new Reminder(Moment.WALK, "Husk stikord.")),
                mus.texts(), mus.variants(), preparation, mus.gathering(), mus.talk());
    }

    static Meeting mette(Concept concept, boolean onFoot) {
        return new Meeting(concept, List.of(new Meeting.Person("leder", "Anders Holm"),
                new Meeting.Person("medarbejder", "Mette Sørensen")), LocalDate.of(2026, 3, 10),
                Optional.of(LocalTime.of(10, 0)), 90, "Søen, ved broen", onFoot);
    }

    static Meeting at(LocalDate day, Optional<LocalTime> start) {
        Meeting mette = mette(Concepts.mus(), true);
        return new Meeting(mette.concept(), mette.people(), day, start, mette.minutes(), mette.place(), true);
    }

    static Meeting with(Concept concept, List<Meeting.Person> people, String place) {
        return new Meeting(concept, people, LocalDate.of(2026, 12, 29), Optional.empty(), 60, place, true);
    }
}
