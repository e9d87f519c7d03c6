package dk.walkntalk.prepare;

import android.content.Context;
import android.view.LayoutInflater;
import android.view.View;
import android.view.ViewGroup;
import android.view.inputmethod.EditorInfo;
import android.widget.CheckBox;
import android.widget.TextView;
import com.google.android.material.button.MaterialButton;
import com.google.android.material.dialog.MaterialAlertDialogBuilder;
import com.google.android.material.textfield.TextInputEditText;
import com.google.android.material.textfield.TextInputLayout;
import dk.walkntalk.R;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Role;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Party;
import dk.walkntalk.ui.Dots;
import dk.walkntalk.ui.TypedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Who takes part: a field for each, and for a group the way to make it larger or smaller. */
final class NewPeople {
    private final View screen;
    private final ViewGroup people;
    private final NewConversationViewModel model;
    private final Map<Long, Row> rows = new LinkedHashMap<>();

    NewPeople(View screen, NewConversationViewModel model) {
        this.screen = screen;
        this.people = screen.findViewById(R.id.prepare_people);
        this.model = model;
    }

    void show(Conversation talk, boolean individualThere) {
        List<Party> parties = talk.parties();
        List<Long> ids = parties.stream().map(party -> party.person.id).collect(Collectors.toList());
        rows.entrySet().removeIf(entry -> {
            boolean gone = !ids.contains(entry.getKey());
            if (gone) {
                people.removeView(entry.getValue().view);
            }
            return gone;
        });
        for (int i = 0; i < parties.size(); i++) {
            int place = i;
            Party party = parties.get(i);
            Row row = rows.computeIfAbsent(party.person.id, id -> new Row(party, place));
            row.show(talk, party, individualThere);
            row.edit.setImeOptions(i == parties.size() - 1 ? EditorInfo.IME_ACTION_DONE : EditorInfo.IME_ACTION_NEXT);
        }
        growing(talk);
    }

    /** What a party is called: by name, or by role and, where there are several, a number. */
    private String label(Conversation talk, Party party) {
        return party.person.name.isBlank() ? numbered(talk, party) : party.name().trim();
    }

    private String numbered(Conversation talk, Party party) {
        Role role = talk.role(party);
        return role.isGroup() ? screen.getContext().getString(R.string.prepare_numbered, role.title(),
                number(talk, party)) : role.title();
    }

    private static int number(Conversation talk, Party party) {
        return talk.parties(talk.role(party)).indexOf(party) + 1;
    }

    private void growing(Conversation talk) {
        Concept concept = talk.concept();
        Role group = concept.roles().stream().filter(Role::isGroup).findFirst().orElse(null);
        int size = group == null ? 0 : talk.parties(group).size();
        MaterialButton add = screen.findViewById(R.id.prepare_add);
        TextView full = screen.findViewById(R.id.prepare_full);
        add.setVisibility(group != null && size < group.max() ? View.VISIBLE : View.GONE);
        full.setVisibility(group != null && size >= group.max() ? View.VISIBLE : View.GONE);
        if (group != null) {
            add.setText(screen.getContext().getString(R.string.prepare_add,
                    group.title().toLowerCase(Locale.forLanguageTag(concept.language()))));
            add.setOnClickListener(view -> model.add(talk, group));
            full.setText(screen.getContext().getString(R.string.prepare_full, group.max()));
        }
    }

    private final class Row {
        private final View view;
        private final TextInputLayout layout;
        private final TextInputEditText edit;
        private final TypedText name;

        Row(Party party, int place) {
            view = LayoutInflater.from(people.getContext()).inflate(R.layout.prepare_person, people, false);
            layout = view.findViewById(R.id.prepare_name_layout);
            edit = view.findViewById(R.id.prepare_name);
            people.addView(view, place);
            name = new TypedText(edit, text -> model.name(party.person, text), () -> { });
        }

        void show(Conversation talk, Party party, boolean individualThere) {
            Role role = talk.role(party);
            layout.setHint(numbered(talk, party));
            edit.setTag(role.isGroup() ? role.id() + "-" + number(talk, party) : role.id());
            name.show(party.person.id, party.name());
            View remove = view.findViewById(R.id.prepare_remove);
            remove.setVisibility(talk.parties(role).size() > role.min() ? View.VISIBLE : View.GONE);
            remove.setContentDescription(remove.getContext().getString(R.string.prepare_remove, label(talk, party)));
            remove.setOnClickListener(v -> model.hasWritten(party, written -> {
                if (written) {
                    ask(label(talk, party), () -> model.remove(talk, party));
                } else {
                    model.remove(talk, party);
                }
            }));
            String instead = role.subject()
                    ? talk.concept().gathering().flatMap(gathering -> gathering.instead()).orElse("") : "";
            wants(talk, party, instead, individualThere);
        }

        private void wants(Conversation talk, Party party, String instead, boolean there) {
            Context context = view.getContext();
            CheckBox tick = view.findViewById(R.id.prepare_wants);
            tick.setVisibility(instead.isEmpty() ? View.GONE : View.VISIBLE);
            tick.setText(context.getString(R.string.prepare_wants, instead));
            tick.setContentDescription(label(talk, party) + ": " + tick.getText());
            tick.setChecked(party.person.wantsIndividual);
            tick.setOnClickListener(v -> model.setWants(party, tick.isChecked()));
            boolean open = party.person.wantsIndividual && !instead.isEmpty();
            view.findViewById(R.id.prepare_wants_card).setVisibility(open ? View.VISIBLE : View.GONE);
            String name = label(talk, party);
            String host = talk.parties(talk.concept().host()).stream().map(one -> label(talk, one))
                    .collect(Collectors.joining(Dots.BETWEEN));
            TextView what = view.findViewById(R.id.prepare_wants_what);
            what.setText(there || party.insteadOfGroup() != null ? context.getString(R.string.prepare_wants_what, name, host, instead)
                    : context.getString(R.string.prepare_wants_none, instead, talk.concept().municipality()));
            MaterialButton begin = view.findViewById(R.id.prepare_wants_begin);
            boolean begun = party.insteadOfGroup() != null;
            begin.setVisibility(there || begun ? View.VISIBLE : View.GONE);
            begin.setText(context.getString(begun ? R.string.prepare_wants_open : R.string.prepare_wants_begin,
                    instead, name));
            begin.setOnClickListener(v -> model.beginInstead(talk, party));
        }

        private void ask(String who, Runnable remove) {
            new MaterialAlertDialogBuilder(view.getContext())
                    .setTitle(R.string.prepare_remove_question)
                    .setMessage(view.getContext().getString(R.string.prepare_remove_what, who))
                    .setNegativeButton(R.string.ui_keep, null)
                    .setPositiveButton(R.string.prepare_remove_yes, (dialog, which) -> remove.run())
                    .show();
        }
    }
}
