package dk.walkntalk.handover;

import android.content.ActivityNotFoundException;
import android.graphics.Rect;
import android.os.Bundle;
import android.text.format.Formatter;
import android.view.View;
import android.widget.TextView;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import com.google.android.material.appbar.MaterialToolbar;
import com.google.android.material.progressindicator.LinearProgressIndicator;
import com.google.android.material.snackbar.Snackbar;
import dk.walkntalk.R;
import dk.walkntalk.concept.Moment;
import dk.walkntalk.conversation.Agreement;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.handover.HandoverState.Phase;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.Dates;
import dk.walkntalk.ui.SaveCopy;
import dk.walkntalk.ui.ShareSheet;
import dk.walkntalk.ui.Views;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** "Overdragelse": the plan as a PDF, made here and handed to the system's share sheet. */
public final class HandoverFragment extends Fragment {
    private final ViewModelProvider.Factory models;
    private HandoverViewModel model;
    private CopyChoice copies;
    private SaveCopy save;

    public HandoverFragment(ViewModelProvider.Factory models) {
        super(R.layout.handover);
        this.models = models;
    }

    @Override
    public void onCreate(@Nullable Bundle state) {
        super.onCreate(state);
        model = new ViewModelProvider(this, models).get(HandoverViewModel.class);
        save = new SaveCopy(this, "application/pdf", model::saveTo);
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        MaterialToolbar toolbar = view.findViewById(R.id.ui_toolbar);
        toolbar.setNavigationOnClickListener(v -> requireActivity().getOnBackPressedDispatcher().onBackPressed());
        view.findViewById(R.id.handover_make).setOnClickListener(
                v -> model.make(getString(R.string.handover_photo_text)));
        view.findViewById(R.id.handover_cancel).setOnClickListener(v -> model.cancel());
        view.findViewById(R.id.handover_share).setOnClickListener(v -> share(view));
        view.findViewById(R.id.handover_save).setOnClickListener(v -> save(view));
        copies = new CopyChoice(view, model::choose);
        model.conversation().observe(getViewLifecycleOwner(), talk -> {
            show(view, talk);
            model.compare(talk);
        });
        model.copy().observe(getViewLifecycleOwner(), copy -> {
            if (model.conversation().getValue() != null) {
                show(view, model.conversation().getValue());
            }
        });
        model.state().observe(getViewLifecycleOwner(), now -> {
            show(view, now);
            if (model.conversation().getValue() != null) {
                model.compare(model.conversation().getValue());
            }
        });
        model.saved().observe(getViewLifecycleOwner(), saved -> {
            Boolean well = saved.take();
            if (well != null) {
                say(view, well ? R.string.handover_saved : R.string.handover_not_saved);
            }
        });
    }

    private void show(View view, Conversation talk) {
        Copy copy = model.copy().getValue();
        copies.show(talk, copy);
        int photos = copy.photos() ? talk.photos().size() : 0;
        Views.text(view, R.id.handover_contents, photos == 0
                ? getString(R.string.handover_contents_words, agreed(talk, copy))
                : getString(R.string.handover_contents, agreed(talk, copy),
                        getResources().getQuantityString(R.plurals.handover_photos, photos, photos)));
        // a file name is in the concept's language, and so are the places where it may be broken
        ((TextView) view.findViewById(R.id.handover_file))
                .setTextLocale(Locale.forLanguageTag(talk.concept().language()));
        ConceptText.show(view.findViewById(R.id.handover_reminder),
                Stream.of(Moment.FILE, Moment.FOLLOW_UP).flatMap(when -> talk.concept().reminders(when).stream())
                        .collect(Collectors.joining("\n\n")), talk.concept().language());
        TextView shared = view.findViewById(R.id.handover_shared);
        shared.setVisibility(talk.row().sharedAt == null ? View.GONE : View.VISIBLE);
        if (talk.row().sharedAt != null) {
            shared.setText(getString(R.string.overview_shared, Dates.day(requireContext(), talk.row().sharedAt)));
        }
    }

    private String agreed(Conversation talk, Copy copy) {
        if (talk.concept().agreementField().hasBoxes()) {
            int filled = (int) talk.concept().agreementField().boxes().stream()
                    .filter(box -> !talk.box(box.id()).isBlank()).count();
            return getResources().getQuantityString(R.plurals.home_boxes, filled, filled);
        }
        int agreements = (int) talk.agreements().stream().filter(Agreement::isInPlan).filter(agreement -> copy.isWhole()
                || agreement.people().isEmpty() || agreement.people().contains(copy.participant())).count();
        return getResources().getQuantityString(R.plurals.home_agreements, agreements, agreements);
    }

    private void show(View view, HandoverState now) {
        boolean working = now.phase() == Phase.WORKING;
        boolean ready = now.phase() == Phase.READY;
        Views.show(view, R.id.handover_working, working);
        Views.show(view, R.id.handover_cancel, working);
        Views.show(view, R.id.handover_ready, ready);
        Views.show(view, R.id.handover_share, ready);
        Views.show(view, R.id.handover_save, ready);
        Views.show(view, R.id.handover_make, !working && !ready);
        copies.enable(!working);
        LinearProgressIndicator progress = view.findViewById(R.id.handover_progress);
        if (working) {
            progress.setMax(Math.max(1, now.total()));
            progress.setProgressCompat(now.done(), false);
        }
        if (ready) {
            Views.text(view, R.id.handover_file, now.file().file().getName());
            Views.text(view, R.id.handover_size, getString(R.string.handover_size,
                    Formatter.formatShortFileSize(requireContext(), now.bytes())));
            bringUp(view.findViewById(R.id.handover_ready));
        }
        int message = message(now.phase());
        Views.show(view, R.id.handover_problem, message != 0);
        if (message != 0) {
            Views.text(view, R.id.handover_problem, getString(message));
        }
    }

    /** What came of pressing the button is seen, also where the choice of copies fills the screen. */
    private static void bringUp(View card) {
        card.post(() -> card.requestRectangleOnScreen(new Rect(0, 0, card.getWidth(), card.getHeight()), true));
    }

    private static int message(Phase phase) {
        switch (phase) {
            case CHANGED: return R.string.handover_changed;
            case CANCELLED: return R.string.handover_cancelled;
            case STORAGE_FULL: return R.string.handover_storage;
            case PHOTO_GONE: return R.string.handover_photo_gone;
            case FAILED: return R.string.handover_failed;
            default: return 0;
        }
    }

    private void share(View view) {
        HandoverState now = model.state().getValue();
        if (now.file() == null) {
            return;
        }
        try {
            startActivity(ShareSheet.file(now.file(), null, getString(R.string.handover_share), model.whenShared()));
        } catch (ActivityNotFoundException e) {
            say(view, R.string.handover_no_app);
        }
    }

    private void save(View view) {
        if (!save.ask(model.state().getValue().file().file().getName())) {
            say(view, R.string.handover_no_app);
        }
    }

    private static void say(View view, int message) {
        Snackbar.make(view, message, Snackbar.LENGTH_LONG).setTextMaxLines(6)
                .setAnchorView(R.id.handover_bottom).show();
    }
}
