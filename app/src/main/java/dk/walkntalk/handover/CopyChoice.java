package dk.walkntalk.handover;

import android.content.Context;
import android.view.View;
import android.widget.CompoundButton;
import android.widget.RadioGroup;
import com.google.android.material.radiobutton.MaterialRadioButton;
import dk.walkntalk.R;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Party;
import dk.walkntalk.ui.Views;
import java.util.List;
import java.util.function.Consumer;

/**
 * Whose copy of a group's plan is made: each of the group has a personnel folder, and none of them is to hold what
 * belongs to another. So somebody's own copy has the photos of the paper only where that is said. Says too whose copy
 * has been passed on.
 */
final class CopyChoice {
    private final View screen;
    private final RadioGroup group;
    private final CompoundButton photos;
    private final Consumer<Copy> chosen;

    CopyChoice(View screen, Consumer<Copy> chosen) {
        this.screen = screen;
        this.group = screen.findViewById(R.id.handover_copies);
        this.photos = screen.findViewById(R.id.handover_copy_photos);
        this.chosen = chosen;
    }

    /** Shows the whole plan and each of the group, where there is a group; {@code copy} is the one that is chosen. */
    void show(Conversation talk, Copy copy) {
        boolean isGroup = talk.concept().subject().isGroup();
        Views.show(screen, R.id.handover_copies_heading, isGroup);
        Views.show(screen, R.id.handover_copies_why, isGroup);
        Views.show(screen, R.id.handover_copies, isGroup);
        boolean ask = isGroup && !copy.isWhole() && !talk.photos().isEmpty();
        Views.show(screen, R.id.handover_copy_photos, ask);
        Views.show(screen, R.id.handover_copy_photos_why, ask);
        if (isGroup) {
            people(talk, copy);
            photos(talk, copy);
        }
    }

    /** While a PDF is made nothing can be chosen. */
    void enable(boolean enabled) {
        photos.setEnabled(enabled);
        for (int i = 0; i < group.getChildCount(); i++) {
            group.getChildAt(i).setEnabled(enabled);
        }
    }

    private void people(Conversation talk, Copy copy) {
        List<Party> parties = talk.parties(talk.concept().subject());
        while (group.getChildCount() > parties.size() + 1) {
            group.removeViewAt(group.getChildCount() - 1);
        }
        option(0, group.getContext().getString(R.string.handover_copy_all), 0, copy, false);
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            option(i + 1, talk.nameOrRole(party), party.person.id, copy, party.hasCopy());
        }
    }

    private void photos(Conversation talk, Copy copy) {
        Context context = screen.getContext();
        photos.setText(context.getResources().getQuantityString(R.plurals.handover_copy_photos, talk.photos().size(),
                talk.photos().size()));
        photos.setOnCheckedChangeListener(null);
        photos.setChecked(copy.photos());
        photos.setOnCheckedChangeListener((box, checked) -> chosen.accept(new Copy(copy.participant(), checked)));
    }

    private void option(int index, String name, long participant, Copy copy, boolean passedOn) {
        if (group.getChildCount() <= index) {
            View added = View.inflate(group.getContext(), R.layout.handover_copy, null);
            added.setId(View.generateViewId());
            group.addView(added, RadioGroup.LayoutParams.MATCH_PARENT, RadioGroup.LayoutParams.WRAP_CONTENT);
        }
        MaterialRadioButton option = (MaterialRadioButton) group.getChildAt(index);
        option.setOnClickListener(null);
        option.setText(passedOn ? group.getContext().getString(R.string.handover_copy_passed_on, name) : name);
        if (participant == copy.participant()) {
            group.check(option.getId());
        }
        option.setOnClickListener(view -> {
            // the one that is chosen already keeps what was said of its photos
            if (participant != copy.participant()) {
                chosen.accept(Copy.of(participant));
            }
        });
    }
}
