package dk.walkntalk.prepare;

import android.content.Context;
import com.google.android.material.dialog.MaterialAlertDialogBuilder;
import dk.walkntalk.R;
import dk.walkntalk.conversation.Conversation;
import java.util.Map;

/** Asks before a wording that somebody has typed is replaced by another. */
final class ReplaceWording {
    private ReplaceWording() { }

    /** Runs {@code replace}; first asks when there is something in the conversation that {@code wording} lacks. */
    static void ask(Context context, Conversation talk, Map<String, String> wording, Runnable replace) {
        Map<String, String> now = talk.wordings();
        if (now.entrySet().stream().allMatch(one -> one.getValue().equals(wording.get(one.getKey())))) {
            replace.run();
            return;
        }
        new MaterialAlertDialogBuilder(context)
                .setTitle(R.string.wording_replace_question)
                .setMessage(R.string.wording_replace_what)
                .setNegativeButton(R.string.ui_keep, null)
                .setPositiveButton(R.string.wording_replace, (dialog, which) -> replace.run())
                .show();
    }
}
