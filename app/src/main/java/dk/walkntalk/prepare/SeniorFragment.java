package dk.walkntalk.prepare;

import android.os.Bundle;
import android.view.View;
import android.widget.RadioButton;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import com.google.android.material.appbar.MaterialToolbar;
import dk.walkntalk.R;
import dk.walkntalk.concept.SeniorOffer;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.Views;

/** The offer of a conversation about a late career: the concept's words and the answer, never an age. */
public final class SeniorFragment extends Fragment {
    private final ViewModelProvider.Factory models;
    private SeniorViewModel model;

    public SeniorFragment(ViewModelProvider.Factory models) {
        super(R.layout.prepare_senior);
        this.models = models;
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        model = new ViewModelProvider(this, models).get(SeniorViewModel.class);
        MaterialToolbar toolbar = view.findViewById(R.id.ui_toolbar);
        toolbar.setNavigationOnClickListener(v -> requireActivity().getOnBackPressedDispatcher().onBackPressed());
        view.findViewById(R.id.senior_yes).setOnClickListener(v -> model.wish(true));
        view.findViewById(R.id.senior_no).setOnClickListener(v -> model.wish(false));
        view.findViewById(R.id.senior_open).setOnClickListener(v -> model.wish(null));
        model.conversation().observe(getViewLifecycleOwner(), talk -> show(view, talk));
    }

    private void show(View view, Conversation talk) {
        String text = talk.concept().preparation().senior().map(SeniorOffer::text).orElse("");
        ConceptText.show(view.findViewById(R.id.senior_text), text, talk.concept().language());
        Views.show(view, R.id.senior_answers, !text.isEmpty());
        Boolean wished = talk.row().arrangement.senior;
        int answer = wished == null ? R.id.senior_open : wished ? R.id.senior_yes : R.id.senior_no;
        for (int id : new int[] {R.id.senior_yes, R.id.senior_no, R.id.senior_open}) {
            ((RadioButton) view.findViewById(id)).setChecked(id == answer);
        }
    }
}
