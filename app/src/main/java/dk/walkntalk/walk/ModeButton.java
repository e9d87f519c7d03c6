package dk.walkntalk.walk;

import android.view.View;
import androidx.fragment.app.Fragment;
import androidx.navigation.NavController;
import androidx.navigation.NavDestination;
import androidx.navigation.fragment.NavHostFragment;
import dk.walkntalk.R;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.ui.Views;

/** The way to the sheet of walk mode, in the head of a screen. */
final class ModeButton {
    private ModeButton() { }

    /** Shows it where the parties walk. */
    static void show(Fragment screen, View view, Conversation talk) {
        Views.show(view, R.id.walk_mode_open, !WalkWords.seated(talk));
        view.findViewById(R.id.walk_mode_open).setOnClickListener(v -> open(screen));
    }

    /** A second tap opens no second sheet. */
    private static void open(Fragment screen) {
        NavController nav = NavHostFragment.findNavController(screen);
        NavDestination here = nav.getCurrentDestination();
        if (here != null && here.getId() != R.id.walk_mode) {
            nav.navigate(R.id.walk_mode);
        }
    }
}
