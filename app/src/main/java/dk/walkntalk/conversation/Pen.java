package dk.walkntalk.conversation;

import android.database.sqlite.SQLiteConstraintException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Brings what is being typed to the disk, at once. A key stroke that comes while an earlier one is still being written
 * replaces what waits for the same place, so that a fast writer never queues; a text that cannot be written is kept and
 * tried again, so that a full disk loses nothing that is still on the screen.
 */
final class Pen {
    private static final long RETRY_MILLIS = 1_000;
    private final Disk disk;
    private final long retryMillis;
    private final Map<Object, Runnable> waiting = new LinkedHashMap<>();
    private boolean scheduled;
    private boolean retrying;

    Pen(Disk disk) {
        this(disk, RETRY_MILLIS);
    }

    Pen(Disk disk, long retryMillis) {
        this.disk = disk;
        this.retryMillis = retryMillis;
    }

    /** Runs {@code save} on the disk thread soon; of several for one {@code place} only the newest. */
    synchronized void write(Object place, Runnable save) {
        waiting.put(place, save);
        if (!scheduled) {
            scheduled = true;
            disk.execute(this::flush);
        }
    }

    private void flush() {
        Map<Object, Runnable> now = take();
        boolean failed = false;
        for (Map.Entry<Object, Runnable> text : now.entrySet()) {
            try {
                text.getValue().run();
            } catch (SQLiteConstraintException e) {
                // what it belongs to was deleted while it waited: nobody will ever look for it
                continue;
            } catch (RuntimeException e) {
                failed = true;
                keep(text.getKey(), text.getValue());
                disk.report(e);
            }
        }
        if (failed) {
            retryLater();
        } else {
            disk.recovered();
        }
    }

    /** One retry at a time: on a full disk every key stroke fails, and each would start a series of its own. */
    private synchronized void retryLater() {
        if (!retrying) {
            retrying = true;
            disk.executeLater(this::retry, retryMillis);
        }
    }

    private void retry() {
        synchronized (this) {
            retrying = false;
        }
        flush();
    }

    private synchronized Map<Object, Runnable> take() {
        Map<Object, Runnable> now = new LinkedHashMap<>(waiting);
        waiting.clear();
        scheduled = false;
        return now;
    }

    private synchronized void keep(Object place, Runnable save) {
        waiting.putIfAbsent(place, save);
    }
}
