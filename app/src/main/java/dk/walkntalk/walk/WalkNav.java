package dk.walkntalk.walk;

import android.os.Bundle;
import androidx.fragment.app.Fragment;
import androidx.navigation.NavController;
import androidx.navigation.NavOptions;
import androidx.navigation.fragment.NavHostFragment;
import dk.walkntalk.R;
import dk.walkntalk.ui.Args;

/** Ways between the screens of the walk. */
final class WalkNav {
    private WalkNav() { }

    /** Goes to {@code screen}, with nothing behind it: where the parties are is in the database. */
    static void replace(Fragment from, int screen, long conversation) {
        replace(from, screen, Args.conversation(conversation));
    }

    static void replace(Fragment from, int screen, Bundle args) {
        of(from).navigate(screen, args, new NavOptions.Builder().setPopUpTo(R.id.walk_graph, false).build());
    }

    /** Opens {@code screen} on top of {@code from}, of which it is {@code here}; a second tap opens no second one. */
    static void open(Fragment from, int here, int screen, Bundle args) {
        if (from.isAdded() && of(from).getCurrentDestination() != null
                && of(from).getCurrentDestination().getId() == here) {
            of(from).navigate(screen, args);
        }
    }

    static void back(Fragment from) {
        of(from).popBackStack();
    }

    private static NavController of(Fragment from) {
        return NavHostFragment.findNavController(from);
    }
}
