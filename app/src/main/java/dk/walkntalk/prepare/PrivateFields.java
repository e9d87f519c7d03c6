package dk.walkntalk.prepare;

import android.view.ViewGroup;
import dk.walkntalk.R;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Question;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Party;
import dk.walkntalk.conversation.Words;
import dk.walkntalk.ui.ConceptText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** A field for each thing that one can note for oneself: one's PLAN A, one's stikord, and the questions. */
final class PrivateFields {
    static final String PLAN_A = "plan-a";
    static final String STIKORD = "stikord:";
    private static final String NAMED = "PLAN A";

    private final ViewGroup list;
    private final BiConsumer<String, CharSequence> write;
    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private List<Object> shown = List.of();

    /** Fields in {@code list}; {@code write} gets the place and the whole text of each at every key stroke. */
    PrivateFields(ViewGroup list, BiConsumer<String, CharSequence> write) {
        this.list = list;
        this.write = write;
    }

    void clear() {
        list.removeAllViews();
        fields.clear();
        shown = List.of();
    }

    void show(Conversation talk, Party party, Map<String, Words> notes) {
        List<String> stikord = stikord(talk, party, notes);
        List<Object> now = List.of(party.person.id, stikord, talk.wordings());
        if (!now.equals(shown)) {
            clear();
            shown = now;
            planA(talk, party);
            stikord(talk.concept(), stikord);
            questions(talk);
        }
        fields.forEach((place, field) -> field.show(notes.containsKey(place) ? notes.get(place).text() : ""));
    }

    /** The party's picks, and those that were put back after a note was written: no note is ever out of reach. */
    private static List<String> stikord(Conversation talk, Party party, Map<String, Words> notes) {
        List<String> all = new ArrayList<>();
        for (String word : talk.concept().stikord()) {
            Words note = notes.get(STIKORD + word);
            if (party.picked(word) || note != null && !note.isBlank()) {
                all.add(word);
            }
        }
        return all;
    }

    private void planA(Conversation talk, Party party) {
        talk.concept().preparation().itemsOf(party.person.roleId).stream()
                .filter(item -> item.text().contains(NAMED)).findFirst().ifPresent(item -> {
                    Lines.text(list, R.layout.ui_heading, list.getContext().getString(R.string.private_plan_a));
                    ConceptText.show(field(PLAN_A).label, item.text(), talk.concept().language());
                });
    }

    private void stikord(Concept concept, List<String> stikord) {
        if (concept.stikordEach() == 0) {
            return;
        }
        Lines.text(list, R.layout.ui_heading, list.getContext().getString(R.string.private_stikord_heading));
        if (stikord.isEmpty()) {
            Lines.text(list, R.layout.prepare_quiet, list.getContext().getString(R.string.private_stikord_none));
        }
        stikord.forEach(word -> ConceptText.show(field(STIKORD + word).label, word, concept.language()));
    }

    private void questions(Conversation talk) {
        Concept concept = talk.concept();
        for (int i = 0; i < concept.perspectives().size(); i++) {
            Lines.perspective(list, concept, i);
            for (Question question : concept.perspectives().get(i).questions()) {
                TextField field = field(question.id());
                if (talk.reworded(question)) {
                    field.label.setText(talk.wording(question));
                } else {
                    ConceptText.show(field.label, question.text(), concept.language());
                }
            }
        }
    }

    private TextField field(String place) {
        TextField field = new TextField(list, place, R.string.private_hint, text -> write.accept(place, text));
        fields.put(place, field);
        return field;
    }
}
