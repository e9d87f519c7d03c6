package dk.walkntalk.walk;

import android.os.Bundle;
import android.view.View;
import android.view.ViewGroup;
import android.widget.TextView;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.lifecycle.ViewModelProvider;
import dk.walkntalk.R;
import dk.walkntalk.concept.Perspective;
import dk.walkntalk.concept.Question;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Topic;
import dk.walkntalk.conversation.Wheel;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.PerspectiveLook;
import dk.walkntalk.ui.TypedText;
import dk.walkntalk.ui.Views;
import java.util.ArrayList;
import java.util.List;

/** One theme of the wheel: what it is about, its questions as inspiration, and a note. */
public final class ThemeFragment extends WheelPage {
    private final List<InspirationRow> rows = new ArrayList<>();
    private TypedText note;

    public ThemeFragment(ViewModelProvider.Factory models) {
        super(R.layout.walk_theme, models);
    }

    @Override
    String place() {
        return WheelPlace.theme(model().point());
    }

    @Override
    String point(Conversation talk) {
        return Wheel.point(perspective(talk));
    }

    @Override
    boolean isTouched(Conversation talk) {
        return Topic.of(perspective(talk)).isTouched(talk);
    }

    @Override
    Perspective perspective(Conversation talk) {
        return talk.concept().perspectives().stream().filter(one -> one.id().equals(model().point())).findFirst()
                .orElseGet(() -> super.perspective(talk));
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        rows.clear();
        super.onViewCreated(view, state);
        note = field(view, R.id.walk_theme_note, text -> {
            Conversation talk = model().conversation().getValue();
            if (talk != null) {
                Topic theme = Topic.of(perspective(talk));
                model().note(theme, theme.mark(), text);
            }
        });
    }

    @Override
    void show(View view, Conversation talk) {
        Perspective theme = perspective(talk);
        String language = talk.concept().language();
        PerspectiveLook look = PerspectiveLook.of(talk.concept().perspectives().indexOf(theme));
        head(view, talk, theme.name(), look.icon, look.color);
        TextView focus = view.findViewById(R.id.walk_theme_focus);
        ConceptText.show(focus, theme.focus(), language);
        focus.setVisibility(theme.focus().isEmpty() ? View.GONE : View.VISIBLE);
        ViewGroup list = view.findViewById(R.id.walk_theme_questions);
        if (rows.isEmpty()) {
            for (Question question : theme.questions()) {
                rows.add(new InspirationRow(list, Topic.of(theme), question, model()));
            }
        }
        rows.forEach(row -> row.show(talk));
        Views.show(view, R.id.walk_helpers, HelperCard.fill(view, talk.concept()));
        note.show(Wheel.point(theme), talk.note(Wheel.point(theme)).text());
    }
}
