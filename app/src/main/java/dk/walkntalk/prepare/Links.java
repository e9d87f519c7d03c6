package dk.walkntalk.prepare;

import android.content.ActivityNotFoundException;
import android.content.ClipData;
import android.content.ClipboardManager;
import android.content.Context;
import android.content.Intent;
import android.net.Uri;
import android.view.View;
import android.view.ViewGroup;
import android.widget.TextView;
import com.google.android.material.snackbar.Snackbar;
import dk.walkntalk.R;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Link;
import dk.walkntalk.ui.ConceptText;

/** Where the concept says one can read on. The app itself has no network: the phone's browser opens the page. */
final class Links {
    private Links() { }

    /** Shows the links of {@code concept} in {@code list}, once. */
    static void show(ViewGroup list, Concept concept, View bottom) {
        if (list.getChildCount() > 0) {
            return;
        }
        Context context = list.getContext();
        for (Link link : concept.preparation().links()) {
            if (link.url().isPresent()) {
                TextView button = Lines.add(list, R.layout.prepare_link);
                ConceptText.show(button, link.label(), concept.language());
                button.setOnClickListener(v -> open(context, link.url().get(), bottom));
            } else {
                Lines.concept(list, R.layout.prepare_line, link.label(), concept);
                Lines.text(list, R.layout.prepare_quiet, context.getString(R.string.prepare_no_address));
            }
        }
    }

    private static void open(Context context, String address, View bottom) {
        try {
            context.startActivity(new Intent(Intent.ACTION_VIEW, Uri.parse(address)));
        } catch (ActivityNotFoundException e) {
            context.getSystemService(ClipboardManager.class).setPrimaryClip(ClipData.newPlainText(address, address));
            Snackbar.make(bottom, context.getString(R.string.prepare_no_browser, address), Snackbar.LENGTH_LONG)
                    .setTextMaxLines(8).setAnchorView(bottom).show();
        }
    }
}
