package dk.walkntalk.walk;

/**
 * How the phone is set for walking; remembered for the phone, not for one conversation.
 *
 * @param sun           black on white, for sunlight
 * @param leftHand      the rows of buttons are mirrored
 * @param vibrates      the time is felt: at each perspective's share, at half-way and at the end
 * @param readQuestions questions are read aloud in a headset
 */
public record WalkMode(boolean sun, boolean leftHand, boolean vibrates, boolean readQuestions) {
    /** Before anybody has chosen. */
    public static final WalkMode USUAL = new WalkMode(false, false, true, false);

    /** At a table the phone needs none of it. */
    static final WalkMode SEATED = new WalkMode(false, false, false, false);

    WalkMode withSun(boolean on) {
        return new WalkMode(on, leftHand, vibrates, readQuestions);
    }

    WalkMode withLeftHand(boolean on) {
        return new WalkMode(sun, on, vibrates, readQuestions);
    }

    WalkMode withVibrates(boolean on) {
        return new WalkMode(sun, leftHand, on, readQuestions);
    }

    WalkMode withReadQuestions(boolean on) {
        return new WalkMode(sun, leftHand, vibrates, on);
    }
}
