package dk.walkntalk;

import android.app.Application;
import androidx.annotation.NonNull;
import androidx.lifecycle.ViewModelProvider;
import dk.walkntalk.conversation.ConceptFolder;
import dk.walkntalk.conversation.ConceptShelf;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.conversation.Disk;
import dk.walkntalk.handover.PlanFiles;
import dk.walkntalk.paper.PhotoStore;
import dk.walkntalk.prepare.PrintFiles;
import dk.walkntalk.ui.OutgoingFiles;
import dk.walkntalk.voice.DanishCheck;
import dk.walkntalk.voice.VoiceMemory;
import dk.walkntalk.walk.WalkModeMemory;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Wires the few objects that live as long as the app does. */
public class App extends Application {
    private final Disk disk = new Disk();
    private final ExecutorService work = Executors.newSingleThreadExecutor(task -> new Thread(task, "work"));
    private Conversations conversations;
    private VoiceMemory voice;
    private WalkModeMemory walkMode;
    private ViewModels models;

    @Override
    public void onCreate() {
        super.onCreate();
        Clock clock = clock();
        PhotoStore photos = new PhotoStore(this, disk);
        PlanFiles plans = new PlanFiles(this);
        conversations = new Conversations(this, disk, new ConceptShelf(conceptFiles(), new ConceptFolder(this)), clock);
        OutgoingFiles outgoing = new OutgoingFiles(this);
        voice = new VoiceMemory(this, disk);
        walkMode = new WalkModeMemory(this, disk);
        models = new ViewModels(conversations, photos, plans, outgoing, new PrintFiles(getAssets(), outgoing),
                (id, person) -> ShareReceiver.sender(this, id, person), voice, new DanishCheck(this), walkMode, disk,
                work, clock);
    }

    /** Never called on a phone, where the system just ends the process; a test's or a desktop's app ends in order. */
    @Override
    public void onTerminate() {
        work.shutdown();
        if (conversations != null) {
            disk.execute(conversations::close);
        }
        disk.finish();
        super.onTerminate();
    }

    /** The clock of everything that asks what time it is. */
    @NonNull
    protected Clock clock() {
        return Clock.systemDefaultZone();
    }

    /** The concepts that come with the app. */
    @NonNull
    protected ConceptShelf.Files conceptFiles() {
        return new ConceptAssets(getAssets());
    }

    Disk disk() {
        return disk;
    }

    ExecutorService work() {
        return work;
    }

    VoiceMemory voice() {
        return voice;
    }

    Conversations conversations() {
        return conversations;
    }

    WalkModeMemory walkMode() {
        return walkMode;
    }

    ViewModelProvider.Factory models() {
        return models;
    }
}
