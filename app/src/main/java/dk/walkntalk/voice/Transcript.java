package dk.walkntalk.voice;

/** All that was said in one dictation: stretches that are done, and the one that is being understood. */
final class Transcript {
    private String done = "";
    private String now = "";

    String text() {
        return SpokenText.join(done, now);
    }

    boolean isEmpty() {
        return done.isEmpty() && now.isEmpty();
    }

    /** True when something was understood of the present stretch. */
    boolean isHeard() {
        return !now.isEmpty();
    }

    /** Takes what is understood so far; true when that is news. Nothing never replaces something. */
    boolean partial(String text) {
        if (text.isEmpty() || text.equals(now)) {
            return false;
        }
        now = text;
        return true;
    }

    /** Ends the present stretch with {@code text}, or with what was understood last when that is empty. */
    void end(String text) {
        done = SpokenText.join(done, text.isEmpty() ? now : text);
        now = "";
    }
}
