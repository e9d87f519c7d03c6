package dk.walkntalk.plan;

import dk.walkntalk.agreement.AgreementReader;
import dk.walkntalk.agreement.PartyRole;
import dk.walkntalk.agreement.Person;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads sentences as the people of a conversation mean them. */
final class Sayings {
    private static final String SPEAKER = "speaker:";

    private Sayings() { }

    /** The agreements in {@code sentence}, in the order said; for background threads. */
    static List<Heard> in(Conversation talk, String sentence, LocalDate today) {
        List<Person> people = talk.parties().stream().map(party -> person(talk, party)).collect(Collectors.toList());
        Person speaker = speaker(talk).map(party -> person(talk, party)).orElse(null);
        return new AgreementReader(people).read(sentence, speaker, today).stream().map(Heard::of)
                .collect(Collectors.toList());
    }

    /** Whether it hangs on who is speaking, known or not. */
    static boolean hangOnSpeaker(Conversation talk, String sentence, LocalDate today) {
        List<Person> people = talk.parties().stream().map(party -> person(talk, party)).collect(Collectors.toList());
        return new AgreementReader(people).read(sentence, null, today).stream().map(Heard::of)
                .anyMatch(Heard::asksSpeaker);
    }

    /** Who was said to be speaking, in this conversation. */
    static Optional<Party> speaker(Conversation talk) {
        return talk.parties().stream().filter(party -> talk.talkedAbout(point(party))).findFirst();
    }

    /** The name under which is remembered that this one is speaking. */
    static String point(Party party) {
        return SPEAKER + party.person.id;
    }

    private static Person person(Conversation talk, Party party) {
        return new Person(talk.nameOrRole(party), role(party.person.roleId));
    }

    private static PartyRole role(String id) {
        switch (id) {
            case "leders-leder": return PartyRole.LEDERS_LEDER;
            case "leder": return PartyRole.LEDER;
            default: return PartyRole.MEDARBEJDER;
        }
    }
}
