package dk.walkntalk.prepare;

import android.content.Context;
import android.view.LayoutInflater;
import android.view.View;
import android.view.ViewGroup;
import android.widget.TextView;
import dk.walkntalk.R;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.EditionOrder;
import dk.walkntalk.conversation.ConceptShelf;
import dk.walkntalk.conversation.ConceptWords;
import dk.walkntalk.ui.Cards;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.Views;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The concepts to choose from: by municipality, then by kind; the newest edition first. */
final class NewConcepts {
    private final ViewGroup list;
    private final Consumer<ConceptShelf.Entry> onChosen;
    private final Consumer<String> onAbout;

    /** {@code onAbout} gets the hash of the edition that somebody wants to know more of. */
    NewConcepts(ViewGroup list, Consumer<ConceptShelf.Entry> onChosen, Consumer<String> onAbout) {
        this.list = list;
        this.onChosen = onChosen;
        this.onAbout = onAbout;
    }

    /** Shows them; what cannot be read is said even when nothing is to be chosen any more. */
    void show(List<ConceptShelf.Entry> found, boolean choosing) {
        list.removeAllViews();
        for (ConceptShelf.Entry entry : found) {
            if (entry.concept() == null) {
                Cards.add(list, list.getContext().getString(R.string.prepare_concept_broken),
                        ConceptWords.problem(list.getContext(), entry.problem()), "", () -> { }).setClickable(false);
            }
        }
        if (choosing) {
            String municipality = "";
            for (ConceptShelf.Entry entry : sorted(found)) {
                if (!entry.concept().municipality().equals(municipality)) {
                    municipality = entry.concept().municipality();
                    heading(municipality);
                }
                card(entry, found);
            }
        }
    }

    private static List<ConceptShelf.Entry> sorted(List<ConceptShelf.Entry> found) {
        Comparator<String> alphabet = Collator.getInstance(new Locale("da"))::compare;
        Comparator<String> newestFirst = new EditionOrder().reversed();
        return found.stream().filter(entry -> entry.concept() != null)
                .sorted(Comparator.comparing((ConceptShelf.Entry entry) -> entry.concept().municipality(), alphabet)
                        .thenComparing(entry -> entry.concept().kind(), alphabet)
                        .thenComparing(entry -> entry.concept().name(), alphabet)
                        .thenComparing(entry -> entry.concept().edition(), newestFirst))
                .collect(Collectors.toList());
    }

    private void heading(String municipality) {
        TextView heading = (TextView) LayoutInflater.from(list.getContext()).inflate(R.layout.ui_heading, list, false);
        heading.setText(municipality);
        list.addView(heading);
    }

    private void card(ConceptShelf.Entry entry, List<ConceptShelf.Entry> found) {
        View card = LayoutInflater.from(list.getContext()).inflate(R.layout.prepare_concept_card, list, false);
        Concept concept = entry.concept();
        boolean several = found.stream().filter(one -> one.concept() != null
                && one.concept().id().equals(concept.id())).count() > 1;
        show(card, concept, several || entry.imported(), entry.hash(), onAbout);
        if (entry.imported()) {
            Views.text(card, R.id.prepare_card_kind, list.getContext()
                    .getString(R.string.prepare_kind_imported, concept.kind(), concept.edition()));
        }
        card.setOnClickListener(view -> onChosen.accept(entry));
        list.addView(card);
    }

    /** Fills a card; the edition is named where there are several to be told apart. */
    static void show(View card, Concept concept, boolean edition, String hash, Consumer<String> onAbout) {
        Context context = card.getContext();
        Views.text(card, R.id.prepare_card_kind, edition
                ? context.getString(R.string.prepare_kind_edition, concept.kind(), concept.edition()) : concept.kind());
        ConceptText.show(card.findViewById(R.id.prepare_card_name), concept.name(), concept.language());
        View about = card.findViewById(R.id.prepare_card_about);
        about.setContentDescription(context.getString(R.string.prepare_about, concept.name()));
        about.setOnClickListener(view -> onAbout.accept(hash));
    }
}
