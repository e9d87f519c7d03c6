package dk.walkntalk.handover;

import dk.walkntalk.ui.Outgoing;

/**
 * How far the PDF is.
 *
 * @param phase where it stands
 * @param done steps done while {@link Phase#WORKING}
 * @param total steps in all while {@link Phase#WORKING}
 * @param file the PDF when {@link Phase#READY}, else {@code null}
 * @param bytes its size
 */
record HandoverState(Phase phase, int done, int total, Outgoing file, long bytes) {
    static HandoverState of(Phase phase) {
        return new HandoverState(phase, 0, 0, null, 0);
    }

    static HandoverState working(int done, int total) {
        return new HandoverState(Phase.WORKING, done, total, null, 0);
    }

    static HandoverState ready(Outgoing file, long bytes) {
        return new HandoverState(Phase.READY, 0, 0, file, bytes);
    }

    enum Phase { IDLE, WORKING, READY, CHANGED, CANCELLED, STORAGE_FULL, PHOTO_GONE, FAILED }
}
