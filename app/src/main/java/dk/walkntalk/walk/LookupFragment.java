package dk.walkntalk.walk;

import android.os.Bundle;
import android.view.View;
import android.view.ViewGroup;
import android.widget.EditText;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import com.google.android.material.appbar.MaterialToolbar;
import dk.walkntalk.R;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.ui.TypedText;
import dk.walkntalk.ui.Views;
import java.util.Locale;

/** The concept's texts to look up in the middle of the talk, and a field to find the one that is meant. */
public final class LookupFragment extends Fragment {
    private final ViewModelProvider.Factory models;
    private WheelViewModel model;

    public LookupFragment(ViewModelProvider.Factory models) {
        super(R.layout.walk_lookup);
        this.models = models;
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        model = new ViewModelProvider(this, models).get(WheelViewModel.class);
        MaterialToolbar toolbar = view.findViewById(R.id.ui_toolbar);
        toolbar.setNavigationOnClickListener(v -> requireActivity().getOnBackPressedDispatcher().onBackPressed());
        EditText query = view.findViewById(R.id.walk_lookup_query);
        new TypedText(query, text -> {
            model.setQuery(text);
            show(view);
        }, () -> { }).show("", model.query());
        model.conversation().observe(getViewLifecycleOwner(), talk -> show(view));
    }

    private void show(View view) {
        Conversation talk = model.conversation().getValue();
        if (talk == null) {
            return;
        }
        String wanted = model.query().trim().toLowerCase(Locale.ROOT);
        ViewGroup list = view.findViewById(R.id.walk_lookup_list);
        list.removeAllViews();
        for (dk.walkntalk.concept.ConceptText text : talk.concept().lookups()) {
            String body = String.join("\n\n", text.paragraphs());
            if ((text.title() + "\n" + body).toLowerCase(Locale.ROOT).contains(wanted)) {
                View section = getLayoutInflater().inflate(R.layout.walk_lookup_text, list, false);
                dk.walkntalk.ui.ConceptText.show(section.findViewById(R.id.walk_lookup_title), text.title(),
                        talk.concept().language());
                dk.walkntalk.ui.ConceptText.show(section.findViewById(R.id.walk_lookup_body), body,
                        talk.concept().language());
                list.addView(section);
            }
        }
        int found = list.getChildCount();
        Views.text(view, R.id.walk_lookup_found, found == 0 ? getString(R.string.walk_lookup_none)
                : getResources().getQuantityString(R.plurals.walk_lookup_found, found, found));
    }
}
