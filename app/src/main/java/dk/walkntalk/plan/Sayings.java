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

    /** What {@code text} says, said by {@code speaker} where that is known; for background threads. */
    static Sentence read(Conversation talk, String text, Optional<Party> speaker, LocalDate today, boolean typed) {
        AgreementReader reader = new AgreementReader(
                talk.parties().stream().map(party -> person(talk, party)).collect(Collectors.toList()));
        List<Heard> unknown = heard(reader, text, null, today);
        boolean hangs = unknown.stream().anyMatch(Heard::asksSpeaker);
        return new Sentence(text, hangs && speaker.isPresent()
                ? heard(reader, text, person(talk, speaker.get()), today) : unknown, hangs, typed);
    }

    private static List<Heard> heard(AgreementReader reader, String text, Person speaker, LocalDate today) {
        return reader.read(text, speaker, today).stream().map(Heard::of).collect(Collectors.toList());
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
