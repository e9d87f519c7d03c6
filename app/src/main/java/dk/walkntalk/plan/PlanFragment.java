package dk.walkntalk.plan;

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
import androidx.navigation.NavBackStackEntry;
import androidx.navigation.NavController;
import androidx.navigation.fragment.NavHostFragment;
import com.google.android.material.appbar.MaterialToolbar;
import dk.walkntalk.R;
import dk.walkntalk.concept.Moment;
import dk.walkntalk.concept.Perspective;
import dk.walkntalk.conversation.Agreement;
import dk.walkntalk.conversation.AgreementPart;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Photo;
import dk.walkntalk.paper.Pictures;
import dk.walkntalk.ui.Args;
import dk.walkntalk.ui.Cards;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.PerspectiveLook;
import dk.walkntalk.ui.Views;
import java.util.List;

/** "Planen": the agreements under each perspective, what is still missing, and the photo of the paper. */
public final class PlanFragment extends Fragment {
    private final ViewModelProvider.Factory models;
    private PlanViewModel model;
    private Pictures pictures;
    private Boxes boxes;

    public PlanFragment(ViewModelProvider.Factory models) {
        super(R.layout.plan);
        this.models = models;
    }

    @Override
    public void onCreate(@Nullable Bundle state) {
        super.onCreate(state);
        model = new ViewModelProvider(this, models).get(PlanViewModel.class);
        pictures = new Pictures(this, () -> model.pictures());
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        MaterialToolbar toolbar = view.findViewById(R.id.ui_toolbar);
        toolbar.setNavigationOnClickListener(v -> requireActivity().getOnBackPressedDispatcher().onBackPressed());
        view.findViewById(R.id.plan_take_photo).setOnClickListener(v -> pictures.take());
        view.findViewById(R.id.plan_pick_photo).setOnClickListener(v -> pictures.pick());
        view.findViewById(R.id.plan_next).setOnClickListener(v -> nav().navigate(R.id.handover,
                Args.conversation(model.id())));
        boxes = new Boxes(view, model::writeBox);
        TroubleCard trouble = new TroubleCard(view, model);
        model.conversation().observe(getViewLifecycleOwner(), talk -> {
            show(view, talk);
            trouble.reveal();
        });
        model.busy().observe(getViewLifecycleOwner(), busy ->
                view.findViewById(R.id.plan_photo_busy).setVisibility(busy ? View.VISIBLE : View.GONE));
        model.trouble().observe(getViewLifecycleOwner(), trouble::show);
        model.taken().observe(getViewLifecycleOwner(), this::straighten);
        takeAgain();
    }

    private void straighten(Long photo) {
        if (photo != null && nav().getCurrentDestination() != null
                && nav().getCurrentDestination().getId() == R.id.plan) {
            model.begun();
            nav().navigate(R.id.page, Args.photo(model.id(), photo));
        }
    }

    private void takeAgain() {
        NavBackStackEntry here = nav().getCurrentBackStackEntry();
        if (here != null && Boolean.TRUE.equals(here.getSavedStateHandle().remove(PageFragment.AGAIN))) {
            pictures.take();
        }
    }

    private void show(View view, Conversation talk) {
        boolean own = talk.concept().agreementField().hasBoxes();
        Views.show(view, R.id.plan_boxes_form, own);
        if (own) {
            boxes.show(talk);
            Views.text(view, R.id.plan_summary, boxSummary(talk));
        } else {
            agreements(view, talk);
        }
        Views.show(view, R.id.plan_concrete, !own);
        ConceptText.show(view.findViewById(R.id.plan_concrete),
                String.join("\n\n", talk.concept().reminders(Moment.PLAN)), talk.concept().language());
        ConceptText.show(view.findViewById(R.id.plan_reminder),
                String.join("\n\n", talk.concept().reminders(Moment.DOCUMENT)), talk.concept().language());
        photos(view, talk);
    }

    /** Empty boxes of a plan that the parties may do without are offered, never missed. */
    private String boxSummary(Conversation talk) {
        int all = talk.concept().agreementField().boxes().size();
        int filled = Boxes.filled(talk);
        if (filled == 0 && talk.concept().agreementField().optional()) {
            return getString(R.string.plan_boxes_may);
        }
        return getString(filled == all ? R.string.plan_boxes_all : R.string.plan_boxes_some, filled, all);
    }

    private void agreements(View view, Conversation talk) {
        List<Agreement> all = talk.agreements();
        int missing = all.stream().mapToInt(agreement -> agreement.missing().size()).sum();
        String agreements = getResources().getQuantityString(R.plurals.home_agreements, all.size(), all.size());
        Views.text(view, R.id.plan_summary, all.isEmpty() ? getString(R.string.plan_empty)
                : missing == 0 ? getString(R.string.plan_complete, agreements)
                : getString(R.string.plan_incomplete, agreements,
                        getResources().getQuantityString(R.plurals.plan_missing, missing, missing)));
        ViewGroup list = view.findViewById(R.id.plan_perspectives);
        list.removeAllViews();
        for (Perspective perspective : talk.concept().perspectives()) {
            list.addView(perspective(list, talk, perspective));
        }
    }

    private View perspective(ViewGroup list, Conversation talk, Perspective perspective) {
        View section = getLayoutInflater().inflate(R.layout.plan_perspective, list, false);
        PerspectiveLook look = PerspectiveLook.of(talk.concept().perspectives().indexOf(perspective));
        ImageView icon = section.findViewById(R.id.plan_perspective_icon);
        icon.setImageResource(look.icon);
        icon.setImageTintList(ColorStateList.valueOf(requireContext().getColor(look.color)));
        TextView name = section.findViewById(R.id.plan_perspective_name);
        name.setText(perspective.name());
        name.setTextColor(requireContext().getColor(look.color));
        ViewGroup cards = section.findViewById(R.id.plan_agreements);
        List<Agreement> agreements = talk.agreements(perspective);
        Views.show(section, R.id.plan_none, agreements.isEmpty());
        for (Agreement agreement : agreements) {
            Cards.add(cards, title(agreement), body(talk, agreement),
                    AgreementWords.question(requireContext(), agreement), () -> open(agreement.id()));
        }
        View add = section.findViewById(R.id.plan_add);
        add.setContentDescription(getString(R.string.plan_add_under, perspective.name()));
        add.setOnClickListener(v -> model.agree(perspective, this::open));
        return section;
    }

    private String body(Conversation talk, Agreement agreement) {
        String whose = Belongs.line(requireContext(), talk, agreement);
        String said = AgreementWords.body(requireContext(), talk.concept(), agreement);
        return whose.isEmpty() || said.isEmpty() ? whose + said : whose + "\n" + said;
    }

    private String title(Agreement agreement) {
        String what = agreement.words(AgreementPart.WHAT).text().trim();
        String sentence = agreement.sentence().text().trim();
        if (what.isEmpty() && !sentence.isEmpty()) {
            return getString(R.string.walk_agreement_sentence, Cards.brief(sentence));
        }
        return what.isEmpty() ? getString(R.string.walk_agreement_no_what) : Cards.brief(what);
    }

    private void photos(View view, Conversation talk) {
        List<Photo> photos = talk.photos();
        ViewGroup list = view.findViewById(R.id.plan_photos);
        list.removeAllViews();
        for (int i = 0; i < photos.size(); i++) {
            Photo photo = photos.get(i);
            View thumb = getLayoutInflater().inflate(R.layout.plan_photo_thumb, list, false);
            ImageView image = thumb.findViewById(R.id.plan_photo_thumb);
            image.setContentDescription(PhotoWords.spoken(requireContext(), talk, photo));
            image.setOnClickListener(v -> nav().navigate(R.id.photo, Args.photo(model.id(), photo.id)));
            model.picture(photo, getResources().getDimensionPixelSize(R.dimen.plan_thumb), image::setImageBitmap);
            String caption = PhotoWords.caption(requireContext(), talk, photo);
            Views.text(thumb, R.id.plan_photo_caption, caption);
            Views.show(thumb, R.id.plan_photo_caption, !caption.isEmpty());
            list.addView(thumb);
        }
    }

    private void open(long agreement) {
        if (isAdded() && nav().getCurrentDestination() != null
                && nav().getCurrentDestination().getId() == R.id.plan) {
            nav().navigate(R.id.agreement, Args.agreement(model.id(), agreement));
        }
    }

    private NavController nav() {
        return NavHostFragment.findNavController(this);
    }
}
