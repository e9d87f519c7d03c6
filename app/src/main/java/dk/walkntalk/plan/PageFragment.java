package dk.walkntalk.plan;

import android.os.Bundle;
import android.view.View;
import android.view.ViewGroup;
import android.widget.LinearLayout;
import android.widget.TextView;
import androidx.activity.OnBackPressedCallback;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import androidx.navigation.NavController;
import androidx.navigation.fragment.NavHostFragment;
import com.google.android.material.appbar.MaterialToolbar;
import com.google.android.material.button.MaterialButton;
import com.google.android.material.materialswitch.MaterialSwitch;
import dk.walkntalk.R;
import dk.walkntalk.concept.Perspective;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Photo;
import dk.walkntalk.paper.PagePicture.Found;
import dk.walkntalk.paper.PictureTrouble;
import dk.walkntalk.ui.CornersView;
import dk.walkntalk.ui.Views;
import dk.walkntalk.ui.WordChip;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The page in a photo: its corners, and then the page as it goes into the plan. */
public final class PageFragment extends Fragment {
    /** Left with the plan when the photo is to be taken again. */
    static final String AGAIN = "again";

    /** In dp of usual letters: below it three buttons have no room side by side and above each other. */
    private static final float ROOM_FOR_THREE = 300;

    private final ViewModelProvider.Factory models;
    private PageViewModel model;
    private OnBackPressedCallback toCorners;

    public PageFragment(ViewModelProvider.Factory models) {
        super(R.layout.plan_page);
        this.models = models;
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        model = new ViewModelProvider(this, models).get(PageViewModel.class);
        MaterialToolbar toolbar = view.findViewById(R.id.ui_toolbar);
        toolbar.setNavigationOnClickListener(v -> requireActivity().getOnBackPressedDispatcher().onBackPressed());
        if (Views.roomForText(requireContext()) < ROOM_FOR_THREE) {
            stack(view);
        }
        toCorners = new OnBackPressedCallback(false) {
            @Override
            public void handleOnBackPressed() {
                if (model.isCut()) {
                    model.uncut();
                } else {
                    // whoever leaves has not chosen that it goes into the plan
                    model.discard();
                }
            }
        };
        requireActivity().getOnBackPressedDispatcher().addCallback(getViewLifecycleOwner(), toCorners);
        view.<CornersView>findViewById(R.id.plan_page_corners).setOnMoved(model::moved);
        view.findViewById(R.id.plan_page_stop).setOnClickListener(v -> model.stop());
        view.<MaterialSwitch>findViewById(R.id.plan_page_white)
                .setOnCheckedChangeListener((button, white) -> model.setWhite(white));
        model.shown().observe(getViewLifecycleOwner(), now -> show(view, now));
        model.trouble().observe(getViewLifecycleOwner(), why -> tell(view));
        model.conversation().observe(getViewLifecycleOwner(), talk -> places(view, talk));
        model.done().observe(getViewLifecycleOwner(), done -> {
            if (done) {
                nav().popBackStack(R.id.page, true);
            }
        });
    }

    /** Where letters are large the second and third way stand one above the other, and scroll with the picture. */
    private static void stack(View view) {
        LinearLayout ways = view.findViewById(R.id.plan_page_ways);
        ((ViewGroup) ways.getParent()).removeView(ways);
        view.<ViewGroup>findViewById(R.id.plan_page_panel).addView(ways);
        ways.setOrientation(LinearLayout.VERTICAL);
        for (int i = 0; i < ways.getChildCount(); i++) {
            ways.getChildAt(i).setLayoutParams(new LinearLayout.LayoutParams(
                    ViewGroup.LayoutParams.MATCH_PARENT, ViewGroup.LayoutParams.WRAP_CONTENT));
        }
    }

    private void show(View view, PageState now) {
        boolean busy = now.doing() != null;
        boolean cut = now.result() != null;
        view.<MaterialToolbar>findViewById(R.id.ui_toolbar).setSubtitle(now.of() < 2 ? null
                : getString(R.string.plan_page_of, now.number(), now.of()));
        Views.show(view, R.id.plan_page_busy, busy);
        Views.text(view, R.id.plan_page_doing, busy ? getString(now.doing().words) : "");
        Views.show(view, R.id.plan_page_stop, busy && now.doing().canBeStopped());
        CornersView corners = view.findViewById(R.id.plan_page_corners);
        corners.setVisibility(cut || now.picture() == null ? View.INVISIBLE : View.VISIBLE);
        corners.setEnabled(!busy);
        if (now.picture() != null && now.corners() != null) {
            corners.show(now.picture().picture(), now.corners());
        }
        CornersView result = view.findViewById(R.id.plan_page_result);
        result.setVisibility(cut ? View.VISIBLE : View.GONE);
        if (cut) {
            result.show(now.result(), new float[0]);
        }
        Views.show(view, R.id.plan_page_choices, cut);
        MaterialSwitch white = view.findViewById(R.id.plan_page_white);
        white.setChecked(now.white());
        white.setEnabled(!busy);
        toCorners.setEnabled(model.isCut() || isOwnNotes(now));
        buttons(view, now);
        tell(view);
    }

    /** Until somebody wants it all the same. */
    private static boolean isOwnNotes(PageState now) {
        return now.form().kind() == FormPage.Kind.OWN_NOTES && now.result() == null;
    }

    private void buttons(View view, PageState now) {
        boolean free = now.doing() == null && now.picture() != null;
        boolean cut = now.result() != null;
        if (isOwnNotes(now)) {
            button(view, R.id.plan_page_main, R.string.plan_delete_photo, true, model::discard);
            button(view, R.id.plan_page_other, R.string.plan_page_anyway, free, model::straighten);
            button(view, R.id.plan_page_third, R.string.plan_page_again, true, this::again);
            return;
        }
        button(view, R.id.plan_page_main, cut ? R.string.plan_page_use : R.string.plan_page_straighten, free,
                cut ? model::use : model::straighten);
        // whoever cannot wait, or whose picture cannot be read, still gets away with the photo as it is
        button(view, R.id.plan_page_other, cut ? R.string.plan_page_corners : R.string.plan_page_whole,
                cut ? free : model.photo() != null, cut ? model::uncut : model::keepWhole);
        button(view, R.id.plan_page_third, cut ? R.string.plan_page_turn : R.string.plan_page_again, cut ? free
                : model.photo() != null, cut ? model::turn : this::again);
        view.<MaterialButton>findViewById(R.id.plan_page_third).setIconResource(cut ? R.drawable.ic_turn : 0);
    }

    private static void button(View view, int id, int words, boolean enabled, Runnable onTap) {
        MaterialButton button = view.findViewById(id);
        button.setText(words);
        button.setEnabled(enabled);
        button.setOnClickListener(v -> onTap.run());
    }

    private void again() {
        if (nav().getPreviousBackStackEntry() != null) {
            nav().getPreviousBackStackEntry().getSavedStateHandle().set(AGAIN, true);
        }
        model.discard();
    }

    /** What was found, or what went wrong: never both, since the latter is newer. */
    private void tell(View view) {
        PageState now = model.shown().getValue();
        PictureTrouble why = model.trouble().getValue();
        TextView told = view.findViewById(R.id.plan_page_told);
        String words = why != null ? getString(why == PictureTrouble.STORAGE_FULL ? R.string.plan_page_storage
                : R.string.plan_page_unreadable)
                : now == null || now.doing() != null || now.picture() == null || now.result() != null ? ""
                : getString(words(now));
        told.setVisibility(words.isEmpty() ? View.GONE : View.VISIBLE);
        if (!words.contentEquals(told.getText())) {
            told.setText(words);
        }
    }

    private static int words(PageState now) {
        switch (now.form().kind()) {
            case OWN_NOTES:
                return R.string.plan_page_own_notes;
            case OTHER_CONCEPT:
                return R.string.plan_page_other_form;
            case OTHER_EDITION:
                return R.string.plan_page_other_edition;
            default:
                return words(now.picture().found());
        }
    }

    private static int words(Found found) {
        switch (found) {
            case NONE:
                return R.string.plan_page_missing;
            case CUT_OFF:
                return R.string.plan_page_cut_off;
            case BLURRED:
                return R.string.plan_page_blurred;
            case FORM:
                return R.string.plan_page_ours;
            default:
                return R.string.plan_page_found;
        }
    }

    /** The whole plan, and each perspective, where agreements stand under perspectives. */
    private void places(View view, Conversation talk) {
        Views.show(view, R.id.plan_page_places, !talk.concept().agreementField().hasBoxes());
        ViewGroup chips = view.findViewById(R.id.plan_page_place);
        List<String> ids = new ArrayList<>();
        ids.add(null);
        talk.concept().perspectives().forEach(one -> ids.add(one.id()));
        while (chips.getChildCount() < ids.size()) {
            chips.addView(View.inflate(chips.getContext(), R.layout.plan_belongs_chip, null));
        }
        Photo photo = model.photo();
        for (int i = 0; i < ids.size(); i++) {
            WordChip chip = (WordChip) chips.getChildAt(i);
            String id = ids.get(i);
            chip.setText(id == null ? getString(R.string.plan_page_everything) : name(talk, id));
            chip.show(photo != null && Objects.equals(photo.perspectiveId, id));
            chip.whenTicked(checked -> model.place(id));
        }
    }

    private static String name(Conversation talk, String perspective) {
        return talk.concept().perspectives().stream().filter(one -> one.id().equals(perspective))
                .map(Perspective::name).findFirst().orElse("");
    }

    private NavController nav() {
        return NavHostFragment.findNavController(this);
    }
}
