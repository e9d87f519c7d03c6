package dk.walkntalk.prepare;

import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Role;
import dk.walkntalk.concept.SetAside;
import dk.walkntalk.conversation.Arrangement;
import dk.walkntalk.conversation.Conversation;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The conversation that is invited to.
 *
 * @param concept by which it is held
 * @param people  all who take part; immutable
 * @param day     when
 * @param start   at what time, or empty while that is not known
 * @param minutes how long it lasts, more than 0
 * @param place   where one meets; may be empty
 * @param onFoot  whether it is held as a walk
 */
record Meeting(Concept concept, List<Person> people, LocalDate day, Optional<LocalTime> start, int minutes,
        String place, boolean onFoot) {
    /** An hour in the calendar, where neither the parties nor the concept say how long. */
    private static final int USUAL_MINUTES = 60;

    /**
     * One who takes part.
     *
     * @param roleId in the concept
     * @param name   may be empty
     */
    record Person(String roleId, String name) {
        /** The name on one line, without space around it. */
        String oneLine() {
            return Meeting.oneLine(name);
        }

        /** No name: words about people must not reach a log through a careless message. */
        @Override
        public String toString() {
            return "Person(" + roleId + ")";
        }
    }

    Meeting {
        people = List.copyOf(people);
        if (minutes <= 0) {
            throw new IllegalArgumentException("minutes");
        }
    }

    /** The meeting of a conversation, as it is arranged so far; with the time that its concept sets aside. */
    static Meeting of(Conversation talk) {
        Arrangement arrangement = talk.row().arrangement;
        int minutes = arrangement.minutes != null ? arrangement.minutes
                : talk.concept().preparation().duration().map(SetAside::minutes).orElse(USUAL_MINUTES);
        List<Person> people = talk.parties().stream()
                .map(party -> new Person(party.person.roleId, party.name())).collect(Collectors.toList());
        return new Meeting(talk.concept(), people, talk.row().heldOn, Optional.ofNullable(arrangement.startsAt),
                Math.max(1, minutes), arrangement.place.text(), !arrangement.seated);
    }

    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").trim();
    }

    /** Those who are invited: everyone but the host. */
    List<Person> guests() {
        return people.stream().filter(person -> !person.roleId().equals(concept.host().id()))
                .collect(Collectors.toList());
    }

    /** The host's name, or the role's title while no name is written. */
    String hostName() {
        Role host = concept.host();
        return people.stream().filter(person -> person.roleId().equals(host.id())).map(Person::oneLine)
                .filter(name -> name.length() > 0).findFirst().orElse(host.title());
    }

    /** No names and no place, see {@link Person}. */
    @Override
    public String toString() {
        return "Meeting(" + concept.id() + ", " + people.size() + ")";
    }
}
