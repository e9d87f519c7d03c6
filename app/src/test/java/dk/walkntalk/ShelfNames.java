package dk.walkntalk;

import androidx.test.core.app.ApplicationProvider;
import dk.walkntalk.conversation.ConceptShelf;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;

/** The files on the shelf, as the app finds them. */
final class ShelfNames {
    List<String> read() {
        App app = ApplicationProvider.getApplicationContext();
        List<ConceptShelf.Entry> found = new ArrayList<>();
        app.conversations().library().read(found::addAll);
        FutureTask<Boolean> read = new FutureTask<>(() -> true);
        app.disk().execute(read);
        Phone.unwatched(read::get);
        org.robolectric.Shadows.shadowOf(android.os.Looper.getMainLooper()).idle();
        return found.stream().map(ConceptShelf.Entry::fileName).collect(Collectors.toList());
    }
}
