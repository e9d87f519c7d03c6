package dk.walkntalk.prepare;

import android.content.ActivityNotFoundException;
import android.graphics.Rect;
import android.os.Bundle;
import android.view.LayoutInflater;
import android.view.View;
import android.view.ViewGroup;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.core.view.ViewCompat;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import com.google.android.material.appbar.MaterialToolbar;
import com.google.android.material.card.MaterialCardView;
import dk.walkntalk.R;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Variant;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.pdf.PaperSize;
import dk.walkntalk.prepare.PrintsState.Phase;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.Outgoing;
import dk.walkntalk.ui.PrintPdf;
import dk.walkntalk.ui.SaveCopy;
import dk.walkntalk.ui.ShareSheet;
import dk.walkntalk.ui.Views;

/** "Print": the blank sheets to take along, on paper or as a file. */
public final class PrintsFragment extends Fragment {
    private final ViewModelProvider.Factory models;
    private PrintsViewModel model;
    private SaveCopy save;

    public PrintsFragment(ViewModelProvider.Factory models) {
        super(R.layout.prints);
        this.models = models;
    }

    @Override
    public void onCreate(@Nullable Bundle state) {
        super.onCreate(state);
        model = new ViewModelProvider(this, models).get(PrintsViewModel.class);
        save = new SaveCopy(this, "application/pdf", model::saveTo);
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        MaterialToolbar toolbar = view.findViewById(R.id.ui_toolbar);
        toolbar.setNavigationOnClickListener(v -> requireActivity().getOnBackPressedDispatcher().onBackPressed());
        view.findViewById(R.id.prints_cancel).setOnClickListener(v -> model.cancel());
        view.findViewById(R.id.prints_print).setOnClickListener(v -> print());
        view.findViewById(R.id.prints_save).setOnClickListener(v -> save());
        view.findViewById(R.id.prints_share).setOnClickListener(v -> share());
        MessageCard card = new MessageCard(view, () -> model.say(null));
        model.news().observe(getViewLifecycleOwner(), news -> card.show(news == null ? "" : getString(news.message)));
        model.conversation().observe(getViewLifecycleOwner(), talk -> show(view));
        model.state().observe(getViewLifecycleOwner(), now -> show(view));
    }

    private void show(View view) {
        PrintsState now = model.state().getValue();
        boolean ready = now.phase() == Phase.READY;
        boolean working = now.phase() == Phase.WORKING;
        Views.show(view, R.id.prints_working, working);
        Views.show(view, R.id.prints_cancel, working);
        View file = view.findViewById(R.id.prints_ready);
        if (ready && file.getVisibility() != View.VISIBLE) {
            file.post(() -> file.requestRectangleOnScreen(new Rect(0, 0, file.getWidth(), file.getHeight()), true));
        }
        for (int id : new int[] {R.id.prints_ready, R.id.prints_save, R.id.prints_share, R.id.prints_print}) {
            Views.show(view, id, ready);
        }
        Views.text(view, R.id.prints_file, ready ? now.file().file().getName() : "");
        Conversation talk = model.conversation().getValue();
        if (talk != null) {
            Views.show(view, R.id.prints_reworded, !talk.wordings().isEmpty());
            cards(view.findViewById(R.id.prints_list), talk.concept(), now.sheet());
        }
    }

    /** Made once: a card that is made anew loses TalkBack's place. */
    private void cards(ViewGroup list, Concept concept, PrintSheet chosen) {
        for (PrintSheet sheet : PrintSheet.of(concept)) {
            MaterialCardView card = list.findViewWithTag(sheet);
            if (card == null) {
                card = (MaterialCardView) LayoutInflater.from(list.getContext()).inflate(R.layout.print_card, list, false);
                card.setTag(sheet);
                ConceptText.show(card.findViewById(R.id.print_title), title(concept, sheet), concept.language());
                Views.text(card, R.id.print_paper, getString(
                        sheet.paper == PaperSize.A4 ? R.string.prints_a4 : R.string.prints_a3));
                card.setOnClickListener(v -> model.make(sheet));
                list.addView(card);
            }
            card.setChecked(sheet == chosen);
            ViewCompat.setStateDescription(card, getString(
                    sheet == chosen ? R.string.prints_picked : R.string.prints_not_picked));
        }
    }

    /** A plan of boxes is known by its own heading. */
    private String title(Concept concept, PrintSheet sheet) {
        if (sheet.wheel) {
            return getString(R.string.prints_wheel);
        }
        boolean boxes = concept.agreementField().hasBoxes() && concept.variants().contains(Variant.SAMTALEHJUL);
        return boxes ? concept.agreementField().heading() : getString(R.string.prints_form);
    }

    private void print() {
        PrintsState now = model.state().getValue();
        Outgoing file = now.file();
        if (file == null) {
            return;
        }
        model.say(null);
        PrintPdf.Paper paper = now.sheet().paper == PaperSize.A4 ? PrintPdf.Paper.A4_LANDSCAPE
                : PrintPdf.Paper.A3_LANDSCAPE;
        if (!PrintPdf.start(requireActivity(), file.file(), 0, file.file().getName(),
                getString(R.string.prints_unreadable), paper, model.background())) {
            model.say(PrintsNews.NO_PRINTING);
        }
    }

    private void save() {
        model.say(null);
        if (!save.ask(model.state().getValue().file().file().getName())) {
            model.say(PrintsNews.NO_APP);
        }
    }

    private void share() {
        try {
            model.say(null);
            startActivity(ShareSheet.file(model.state().getValue().file(), null, getString(R.string.prints_share)));
        } catch (ActivityNotFoundException e) {
            model.say(PrintsNews.NO_APP);
        }
    }
}
