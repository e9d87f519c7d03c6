package dk.walkntalk.walk;

import android.content.res.ColorStateList;
import android.os.Bundle;
import android.view.View;
import android.view.ViewGroup;
import android.widget.ImageView;
import android.widget.TextView;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import dk.walkntalk.R;
import dk.walkntalk.concept.Perspective;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.ui.Args;
import dk.walkntalk.ui.PerspectiveLook;
import dk.walkntalk.ui.Views;
import dk.walkntalk.ui.WalkKeys;
import java.util.List;

/** "Saml jer": those who walk in pairs come together between two perspectives, and agree on what they found. */
public final class GatherFragment extends Fragment implements WalkKeys {
    private final ViewModelProvider.Factory models;
    private WalkViewModel model;

    public GatherFragment(ViewModelProvider.Factory models) {
        super(R.layout.walk_gather);
        this.models = models;
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        model = new ViewModelProvider(this, models).get(WalkViewModel.class);
        view.findViewById(R.id.walk_leave).setOnClickListener(v -> requireActivity().finish());
        view.findViewById(R.id.walk_agree).setOnClickListener(v -> agree(false));
        view.findViewById(R.id.walk_gather_next).setOnClickListener(v -> next());
        model.conversation().observe(getViewLifecycleOwner(),
                talk -> WalkPlace.gatheredAfter(talk).ifPresent(perspective -> show(view, talk, perspective)));
    }

    private void show(View view, Conversation talk, Perspective perspective) {
        List<Perspective> perspectives = talk.concept().perspectives();
        int index = perspectives.indexOf(perspective);
        ImageView icon = view.findViewById(R.id.walk_perspective_icon);
        icon.setImageResource(PerspectiveLook.of(index).icon);
        icon.setImageTintList(ColorStateList.valueOf(requireContext().getColor(PerspectiveLook.of(index).color)));
        Views.text(view, R.id.walk_gather_ask, getString(R.string.walk_gather_ask, perspective.name()));
        String pairs = PairWords.of(talk);
        Views.show(view, R.id.walk_gather_pairs, !pairs.isEmpty());
        Views.text(view, R.id.walk_gather_pairs, getString(R.string.walk_gather_pairs, pairs));
        ViewGroup list = view.findViewById(R.id.walk_agreements);
        list.removeAllViews();
        AgreementCards.add(list, talk, perspective, this::openAgreement);
        TextView next = view.findViewById(R.id.walk_gather_next);
        next.setText(WalkPlace.isPuzzle(talk) || index + 1 == perspectives.size()
                ? getString(R.string.walk_gather_on)
                : getString(R.string.walk_gather_next, perspectives.get(index + 1).name()));
    }

    private void agree(boolean eyesFree) {
        Conversation talk = model.conversation().getValue();
        if (talk != null) {
            WalkPlace.gatheredAfter(talk).ifPresent(perspective -> model.agree(perspective,
                    agreement -> WalkNav.open(this, R.id.walk_gather, R.id.agreement,
                            Args.said(model.id(), agreement, eyesFree))));
        }
    }

    private void openAgreement(long agreement) {
        WalkNav.open(this, R.id.walk_gather, R.id.agreement, Args.agreement(model.id(), agreement));
    }

    private void next() {
        Conversation talk = model.conversation().getValue();
        if (talk != null) {
            model.goOn(talk);
            WalkNav.replace(this, WalkPlace.isPuzzle(talk) ? R.id.walk_puzzle : R.id.walk_question, model.id());
        }
    }

    @Override
    public boolean onWalkKey(Wish wish) {
        if (wish == Wish.AGREE) {
            agree(true);
        } else if (wish == Wish.NEXT) {
            next();
        }
        return wish == Wish.AGREE || wish == Wish.NEXT;
    }
}
