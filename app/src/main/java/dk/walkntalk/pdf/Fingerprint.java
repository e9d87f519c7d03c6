package dk.walkntalk.pdf;

import dk.walkntalk.concept.Concept;

/** What tells the sheet of one concept from that of another: the same on every phone and after every build. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(Concept concept) {
        StringBuilder words = new StringBuilder(concept.id()).append('\n').append(concept.edition());
        words.append('\n').append(concept.name()).append('\n').append(concept.agreementField().heading());
        concept.perspectives().forEach(perspective -> words.append('\n').append(perspective.name()));
        concept.questions().forEach(question -> words.append('\n').append(question.text()));
        concept.stikord().forEach(word -> words.append('\n').append(word));
        return words.toString();
    }
}
