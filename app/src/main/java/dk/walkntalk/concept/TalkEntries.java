package dk.walkntalk.concept;

import dk.walkntalk.concept.ConceptDifference.Part;

/** What a concept has for the talk besides perspectives, questions and stikord, as {@link Entry}s. */
final class TalkEntries {
    private final Entries entries;
    private final Talk talk;

    TalkEntries(Entries entries, Talk talk) {
        this.entries = entries;
        this.talk = talk;
    }

    void add() {
        talk.expectations().ifPresent(point -> point("expectations/", point));
        talk.hub().forEach(point -> point("hub/", point));
        talk.evaluation().ifPresent(point -> point("evaluation/", point));
        talk.foundation().ifPresent(this::foundation);
        talk.areas().ifPresent(areas -> {
            entries.one(Part.AREAS, "title", "", areas.title());
            entries.one(Part.AREAS, "text", areas.title(), areas.text());
            entries.one(Part.AREAS, "count", areas.title(), areas.groups() + " × " + areas.each());
        });
        talk.relate().ifPresent(this::relate);
        talk.helpers().ifPresent(helpers -> {
            entries.one(Part.HELPERS, "text", "", helpers.text());
            entries.each(Part.HELPERS, "questions", "", helpers.questions());
        });
        entries.one(Part.FEEDBACK, "", "", talk.feedback().orElse(""));
        talk.ownNotes().ifPresent(notes -> {
            entries.one(Part.OWN_NOTES, "", "", notes.title());
            entries.boxes(Part.OWN_NOTES, notes.boxes());
        });
    }

    private void point(String where, Point point) {
        entries.one(Part.POINT, where + point.id() + "/label", "", point.label());
        entries.one(Part.POINT, where + point.id(), point.label(), point.text());
        entries.one(Part.POINT, where + point.id() + "/scale", point.label(),
                point.scale().map(scale -> scale.from() + "–" + scale.to()).orElse(""));
    }

    private void foundation(Foundation foundation) {
        entries.one(Part.FOUNDATION, "/title", "", foundation.title());
        for (Question question : foundation.questions()) {
            entries.one(Part.FOUNDATION, question.id(), foundation.title(), question.text());
        }
        entries.one(Part.FOUNDATION, "/basis", "", foundation.basisTitle());
        entries.each(Part.FOUNDATION, "/items", foundation.basisTitle(), foundation.basis());
    }

    private void relate(Relate relate) {
        entries.one(Part.RELATE, "/text", "", relate.text());
        for (Relate.Theme theme : relate.themes()) {
            entries.one(Part.RELATE, theme.id(), "", theme.label());
            entries.flag(Part.HEALTH, theme.id(), theme.label(), theme.health());
        }
    }
}
