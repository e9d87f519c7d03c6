package dk.walkntalk.pdf;

import dk.walkntalk.concept.AgreementField;
import dk.walkntalk.concept.Box;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Talk;
import java.util.ArrayList;
import java.util.List;

/** What tells the sheet of one concept from that of another: the same on every phone and after every build. */
final class Fingerprint {
    private Fingerprint() {}

    /** All that is printed on a sheet or decides how; two concepts that differ in it have different ones. */
    static String of(Concept concept) {
        List<String> words = new ArrayList<>(List.of(concept.id(), concept.edition(), concept.municipality(),
                concept.kind(), concept.name()));
        concept.roles().forEach(role -> words.addAll(List.of("role", role.title(), role.plural())));
        concept.perspectives().forEach(perspective -> {
            words.addAll(List.of("perspective", perspective.name(), perspective.label(), perspective.focus()));
            perspective.questions().forEach(question -> words.add(question.text()));
        });
        words.add("stikord");
        words.addAll(concept.stikord());
        concept.variants().forEach(variant -> words.add(variant.word()));
        add(words, concept.agreementField());
        add(words, concept.talk());
        // each with its length: otherwise a text could end where the next begins
        StringBuilder all = new StringBuilder();
        words.forEach(word -> all.append(word.length()).append(':').append(word).append('\n'));
        return all.toString();
    }

    private static void add(List<String> words, AgreementField field) {
        words.addAll(List.of("field", field.heading(), field.forLabel(), field.dateLabel()));
        words.addAll(field.prompts());
        words.add("columns");
        words.addAll(field.columns());
        add(words, field.boxes());
    }

    private static void add(List<String> words, Talk talk) {
        talk.hub().forEach(point -> words.addAll(List.of("hub", point.label(), point.text(),
                point.scale().map(scale -> scale.from() + "-" + scale.to()).orElse(""))));
        talk.foundation().ifPresent(foundation -> {
            words.addAll(List.of("foundation", foundation.title(), foundation.basisTitle()));
            foundation.questions().forEach(question -> words.add(question.text()));
            words.add("basis");
            words.addAll(foundation.basis());
        });
        talk.ownNotes().ifPresent(notes -> {
            words.addAll(List.of("notes", notes.title()));
            add(words, notes.boxes());
        });
    }

    private static void add(List<String> words, List<Box> boxes) {
        boxes.forEach(box -> words.addAll(List.of("box", box.title(), box.hint())));
    }
}
