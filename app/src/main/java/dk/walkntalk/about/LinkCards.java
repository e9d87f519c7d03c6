package dk.walkntalk.about;

import android.content.ActivityNotFoundException;
import android.content.ClipData;
import android.content.ClipboardManager;
import android.content.Context;
import android.content.Intent;
import android.net.Uri;
import android.view.View;
import android.view.ViewGroup;
import androidx.fragment.app.Fragment;
import com.google.android.material.dialog.MaterialAlertDialogBuilder;
import dk.walkntalk.R;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Link;
import dk.walkntalk.ui.Cards;
import dk.walkntalk.ui.ConceptText;
import java.util.function.BiConsumer;

/** Where a concept says one can read on. The app itself has no way to the network: the browser opens the address. */
final class LinkCards {
    private LinkCards() { }

    /** {@code onTap} gets a link's label and address. */
    static void show(ViewGroup list, Concept concept, BiConsumer<String, String> onTap) {
        list.removeAllViews();
        for (Link link : concept.preparation().links()) {
            String url = link.url().orElse(null);
            View card = Cards.add(list, link.label(),
                    url == null ? list.getContext().getString(R.string.concept_link_none) : url,
                    url == null ? "" : list.getContext().getString(R.string.concept_link_open),
                    () -> onTap.accept(link.label(), url));
            ConceptText.show(card.findViewById(R.id.ui_card_title), link.label(), concept.language());
            if (url == null) {
                card.setClickable(false);
                card.setFocusable(false);
            }
        }
    }

    static void open(Fragment screen, String label, String url) {
        try {
            screen.startActivity(new Intent(Intent.ACTION_VIEW, Uri.parse(url)));
        } catch (ActivityNotFoundException e) {
            offerToCopy(screen, label, url);
        }
    }

    private static void offerToCopy(Fragment screen, String label, String url) {
        Context context = screen.requireContext();
        new MaterialAlertDialogBuilder(context)
                .setTitle(R.string.concept_no_browser)
                .setMessage(context.getString(R.string.concept_no_browser_what, url))
                .setNegativeButton(R.string.ui_close, null)
                .setPositiveButton(R.string.concept_copy, (dialog, which) -> context
                        .getSystemService(ClipboardManager.class).setPrimaryClip(ClipData.newPlainText(label, url)))
                .show();
    }
}
