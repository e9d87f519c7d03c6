package dk.walkntalk.walk;

import android.os.Bundle;
import android.view.View;
import android.view.ViewGroup;
import android.widget.TextView;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.lifecycle.ViewModelProvider;
import dk.walkntalk.R;
import dk.walkntalk.concept.Foundation;
import dk.walkntalk.concept.Question;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Topic;
import dk.walkntalk.conversation.Wheel;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.Views;
import java.util.ArrayList;
import java.util.List;

/** What all conversations by the concept rest on: its questions, its documents, and the strategic areas. */
public final class FoundationFragment extends WheelPage {
    private final List<InspirationRow> rows = new ArrayList<>();
    private AreaFields areas;

    public FoundationFragment(ViewModelProvider.Factory models) {
        super(R.layout.walk_foundation, models);
    }

    @Override
    String place() {
        return WheelPlace.FOUNDATION;
    }

    @Override
    String point(Conversation talk) {
        return Wheel.FOUNDATION;
    }

    @Override
    boolean isTouched(Conversation talk) {
        return talk.concept().talk().foundation().map(Topic::of).filter(one -> one.isTouched(talk)).isPresent();
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        rows.clear();
        areas = null;
        super.onViewCreated(view, state);
    }

    @Override
    void show(View view, Conversation talk) {
        Foundation foundation = talk.concept().talk().foundation().orElse(null);
        if (foundation == null) {
            return;
        }
        String language = talk.concept().language();
        head(view, talk, foundation.title(), R.drawable.ic_wheel, R.color.ui_lead);
        ViewGroup list = view.findViewById(R.id.walk_foundation_questions);
        if (rows.isEmpty()) {
            for (Question question : foundation.questions()) {
                rows.add(new InspirationRow(list, Topic.of(foundation), question, model()));
            }
        }
        rows.forEach(row -> row.show(talk));
        TextView title = view.findViewById(R.id.walk_basis_title);
        ConceptText.show(title, foundation.basisTitle(), language);
        title.setVisibility(foundation.basisTitle().isEmpty() ? View.GONE : View.VISIBLE);
        Views.show(view, R.id.walk_basis, !foundation.basis().isEmpty());
        ConceptText.show(view.findViewById(R.id.walk_basis), "•  " + String.join("\n•  ", foundation.basis()),
                language);
        Views.show(view, R.id.walk_areas, talk.concept().talk().areas().isPresent());
        if (areas == null && talk.concept().talk().areas().isPresent()) {
            areas = new AreaFields(view, talk.concept(), model());
            model().areas(talk.concept().id()).observe(getViewLifecycleOwner(), areas::show);
        }
    }

    /** Names of areas are typed: they hold for all conversations. */
    @Override
    boolean takesNotes() {
        return false;
    }
}
