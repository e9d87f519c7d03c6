package dk.walkntalk.agreement;

import java.util.List;

/**
 * People of an utterance.
 *
 * @param names full names of parties, or for one who is no party the words said; empty where nobody can be told
 * @param words the words said, or ""
 * @param alt another reading that is just as good; empty where there is none
 * @param askSpeaker whether it hangs on who is speaking, which is not known: ask "Hvem taler?"
 */
public record SaidPeople(List<String> names, String words, List<String> alt, boolean askSpeaker) {
    /** Lists are copied. */
    public SaidPeople {
        names = List.copyOf(names);
        alt = List.copyOf(alt);
    }

    SaidPeople or(List<String> second) {
        return new SaidPeople(names, words, second, askSpeaker);
    }
}
