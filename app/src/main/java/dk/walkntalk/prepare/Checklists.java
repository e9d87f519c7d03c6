package dk.walkntalk.prepare;

import android.content.Context;
import android.text.SpannableStringBuilder;
import android.view.View;
import android.view.ViewGroup;
import android.widget.CheckBox;
import dk.walkntalk.R;
import dk.walkntalk.concept.PreparationItem;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Party;
import dk.walkntalk.ui.ConceptText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What each party does before they meet, with a tick for what is done: a card for each, unfolded while they are few. */
final class Checklists {
    private static final int FEW = 2;
    private static final String BRING = "bring:";

    private final PrepareViewModel model;
    private final ViewGroup parties;
    private final ViewGroup bring;
    private final Map<Long, Fold> folds = new LinkedHashMap<>();
    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();

    Checklists(PrepareViewModel model, ViewGroup parties, ViewGroup bring) {
        this.model = model;
        this.parties = parties;
        this.bring = bring;
    }

    /** Shows the checklists of all; false when the concept asks nothing of anybody. */
    boolean show(Conversation talk) {
        List<Party> busy = talk.parties().stream().filter(party -> !items(talk, party).isEmpty())
                .collect(Collectors.toList());
        if (!busy.stream().map(party -> party.person.id).collect(Collectors.toList())
                .equals(List.copyOf(folds.keySet()))) {
            parties.removeAllViews();
            bring.removeAllViews();
            folds.clear();
            boxes.clear();
        }
        busy.forEach(party -> show(talk, party, busy.size() <= FEW));
        return !busy.isEmpty();
    }

    private static List<PreparationItem> items(Conversation talk, Party party) {
        return talk.concept().preparation().itemsOf(party.person.roleId);
    }

    private void show(Conversation talk, Party party, boolean openAtFirst) {
        Fold fold = folds.computeIfAbsent(party.person.id, id -> new Fold(
                Lines.add(parties, R.layout.prepare_fold), model, "party:" + id, openAtFirst));
        List<PreparationItem> items = items(talk, party);
        items.forEach(item -> box(fold.content(), talk, party, item.id(), item.text()));
        int done = (int) items.stream().filter(item -> party.ticked(item.id())).count();
        Context context = parties.getContext();
        String name = talk.nameOrRole(party);
        String role = talk.role(party).title();
        fold.say(name, name.equals(role) ? context.getString(R.string.prepare_list_state, done, items.size())
                : context.getString(R.string.prepare_list_role, role, done, items.size()));
    }

    /** What the host brings on the walk; false when there is nothing to bring, or nobody walks. */
    boolean showBring(Conversation talk, Party host) {
        List<String> things = talk.row().arrangement.seated ? List.of() : talk.concept().bring();
        bring.setVisibility(things.isEmpty() ? View.GONE : View.VISIBLE);
        for (int i = 0; i < things.size(); i++) {
            box(bring, talk, host, BRING + i, things.get(i));
        }
        return !things.isEmpty();
    }

    private void box(ViewGroup list, Conversation talk, Party party, String item, String text) {
        CheckBox box = boxes.computeIfAbsent(party.person.id + ":" + item, key -> {
            CheckBox one = Lines.add(list, R.layout.prepare_check);
            one.setTag(key);
            // the box keeps no state of its own: many of them share one id
            one.setSaveEnabled(false);
            one.setOnClickListener(v -> model.tick(party.person, item, one.isChecked()));
            return one;
        });
        ConceptText.show(box, text, talk.concept().language());
        // the same line stands on several lists: TalkBack says on whose this one is
        box.setContentDescription(new SpannableStringBuilder(talk.nameOrRole(party)).append(": ").append(box.getText()));
        box.setChecked(party.ticked(item));
    }
}
