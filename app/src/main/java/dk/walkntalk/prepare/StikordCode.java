package dk.walkntalk.prepare;

import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * What one party picked, on its way from phone to phone: as the text of a QR code or in a message. It looks like
 * {@code WALKNTALK:1:AAEG6…}: capitals and digits only, since those make the smallest QR code, and since messages
 * that take {@code _} or {@code *} for emphasis leave them alone. Nobody reads the picks in passing; it is no
 * encryption.
 *
 * @param roleId  the party's role in the concept
 * @param name    as the party wrote it; may be empty, and is cut after {@link #NAME_BYTES}
 * @param stikord the picks, verbatim, in the order of the concept; immutable
 */
record StikordCode(String roleId, String name, List<String> stikord) {
    /** The most of a name that travels along, in bytes of UTF-8. */
    static final int NAME_BYTES = 120;

    StikordCode {
        stikord = List.copyOf(stikord);
    }

    /**
     * The code's text.
     *
     * @param concept the edition that the stikord were picked from
     * @throws IllegalArgumentException when it has no such role or stikord, or when there are more of them than it lets
     *                                  a party pick
     */
    String write(Concept concept) {
        if (!concept.role(roleId).isPresent() || stikord.size() > concept.stikordEach()) {
            throw new IllegalArgumentException();
        }
        List<Integer> places = new ArrayList<>();
        for (String word : stikord) {
            int place = concept.stikord().indexOf(word);
            if (place < 0 || places.contains(place)) {
                throw new IllegalArgumentException();
            }
            places.add(place);
        }
        places.sort(null);
        return CodeText.write(new CodeBody(concept.id(), CodeBody.mark(concept), roleId, name, places).bytes());
    }

    /**
     * Reads the code that is somewhere in {@code text}: alone, or in a message that was wrapped, quoted or forwarded.
     *
     * @param concept the edition of this phone's own conversation
     * @return the code, or why there is none; never {@code null}
     */
    static StikordReading read(String text, Concept concept) {
        StikordReading best = StikordReading.refused(StikordReading.Problem.NOT_OURS);
        for (CodeText found : CodeText.in(text)) {
            best = best.orBetter(read(found, concept));
        }
        return best;
    }

    /** Reads several texts, such as all QR codes in one picture, and takes the one that says most. */
    static StikordReading read(List<String> texts, Concept concept) {
        StikordReading best = StikordReading.refused(StikordReading.Problem.NOT_OURS);
        for (String text : texts) {
            best = best.orBetter(read(text, concept));
        }
        return best;
    }

    private static StikordReading read(CodeText found, Concept concept) {
        if (found.newer()) {
            return StikordReading.refused(StikordReading.Problem.NEWER_VERSION);
        }
        CodeBody body = found.bytes().flatMap(CodeBody::of).orElse(null);
        if (body == null) {
            return StikordReading.refused(StikordReading.Problem.DAMAGED);
        }
        if (!body.conceptId().equals(concept.id())) {
            return StikordReading.refused(StikordReading.Problem.OTHER_CONCEPT);
        }
        Role role = concept.role(body.roleId()).orElse(null);
        if (body.mark() != CodeBody.mark(concept) || role == null) {
            return StikordReading.refused(StikordReading.Problem.OTHER_EDITION);
        }
        if (body.places().size() > concept.stikordEach()) {
            return StikordReading.refused(StikordReading.Problem.TOO_MANY_STIKORD);
        }
        List<String> words = new ArrayList<>();
        for (int place : body.places()) {
            if (place >= concept.stikord().size()) {
                return StikordReading.refused(StikordReading.Problem.DAMAGED);
            }
            words.add(concept.stikord().get(place));
        }
        return StikordReading.of(new StikordCode(role.id(), body.name(), words));
    }

    /** Neither name nor picks: words about people must not reach a log through a careless message. */
    @Override
    public String toString() {
        return "StikordCode(" + stikord.size() + ")";
    }
}
