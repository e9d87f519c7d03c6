package dk.walkntalk.handover;

import android.net.Uri;
import java.io.File;

/**
 * How far the PDF is.
 *
 * @param phase where it stands
 * @param done steps done while {@link Phase#WORKING}
 * @param total steps in all while {@link Phase#WORKING}
 * @param file the PDF when {@link Phase#READY}, else {@code null}
 * @param uri the same, for other apps
 * @param bytes its size
 */
record HandoverState(Phase phase, int done, int total, File file, Uri uri, long bytes) {
    static HandoverState of(Phase phase) {
        return new HandoverState(phase, 0, 0, null, null, 0);
    }

    static HandoverState working(int done, int total) {
        return new HandoverState(Phase.WORKING, done, total, null, null, 0);
    }

    static HandoverState ready(File file, Uri uri, long bytes) {
        return new HandoverState(Phase.READY, 0, 0, file, uri, bytes);
    }

    enum Phase { IDLE, WORKING, READY, CANCELLED, STORAGE_FULL, PHOTO_GONE, FAILED }
}
