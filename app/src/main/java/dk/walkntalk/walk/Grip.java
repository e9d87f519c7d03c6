package dk.walkntalk.walk;

/**
 * Whether somebody holds the phone in the hand and may be reading it: not while something covers it, as in a pocket, and
 * not when it has been lying still. What no sensor tells counts as held. Times are in milliseconds of one clock.
 */
final class Grip {
    /** So long does no hand keep still. */
    static final long PUT_DOWN_MILLIS = 30_000;
    /**
     * In m/s². A phone on a table measures a few hundredths of noise; a hand, even of somebody who stands and listens,
     * trembles and tilts by more within half a minute.
     */
    static final float STILL = 0.2f;

    private boolean near;
    private float x;
    private float y;
    private float z;
    private boolean measured;
    private long movedAt;
    private long now;

    /** Something is close to the screen, or no longer. */
    void near(boolean near) {
        this.near = near;
    }

    /** The acceleration at {@code millis}, in m/s², with gravity in it. */
    void moved(float x, float y, float z, long millis) {
        now = millis;
        if (!measured || Math.abs(x - this.x) > STILL || Math.abs(y - this.y) > STILL || Math.abs(z - this.z) > STILL) {
            measured = true;
            this.x = x;
            this.y = y;
            this.z = z;
            movedAt = millis;
        }
    }

    boolean isHeld() {
        return !near && (!measured || now - movedAt < PUT_DOWN_MILLIS);
    }
}
