package dk.walkntalk.concept;

import dk.walkntalk.concept.ConceptDifference.Part;
import java.util.stream.Collectors;

/** What a concept says about the time before the conversation, as {@link Entry}s. */
final class PreparationEntries {
    private final Entries entries;
    private final Preparation preparation;

    PreparationEntries(Entries entries, Concept concept) {
        this.entries = entries;
        this.preparation = concept.preparation();
    }

    void add() {
        for (PreparationItem item : preparation.items()) {
            entries.one(Part.PREPARATION, item.id(), "", item.text());
            entries.one(Part.PREPARATION_FOR, item.id(), item.text(),
                    item.roles().stream().map(entries::title).collect(Collectors.joining(", ")));
        }
        preparation.invitation().ifPresent(invitation -> {
            entries.each(Part.INVITATION, "text", "", invitation.text());
            entries.each(Part.INVITATION, "walk", "", invitation.walk());
            entries.each(Part.INVITATION, "seated", "", invitation.seated());
        });
        preparation.duration().ifPresent(duration -> {
            entries.one(Part.DURATION, "text", "", duration.text());
            entries.one(Part.DURATION, "minutes", duration.text(), Integer.toString(duration.minutes()));
        });
        entries.one(Part.TELL, "", "", preparation.tell().orElse(""));
        preparation.rewording().ifPresent(rewording -> {
            entries.one(Part.REWORDING, "by", "", entries.title(rewording.by()));
            entries.one(Part.REWORDING, "text", "", rewording.text());
            entries.one(Part.REWORDING, "intent", "", rewording.intent());
        });
        preparation.senior().ifPresent(senior -> {
            entries.one(Part.SENIOR, "text", "", senior.text());
            entries.one(Part.SENIOR, "age", senior.text(), Integer.toString(senior.age()));
        });
        entries.each(Part.LINK, "", "", preparation.links().stream()
                .map(link -> link.label() + link.url().map(url -> " " + url).orElse(""))
                .collect(Collectors.toList()));
    }
}
