package dk.walkntalk.walk;

import dk.walkntalk.concept.SetAside;
import dk.walkntalk.conversation.Conversation;
import java.time.Duration;
import java.time.Instant;

/**
 * The time of one conversation, in whole minutes.
 *
 * @param minutes since it began; 0 before
 * @param of      what is set aside for it; 0 where nobody has said so
 * @param parts   the number of perspectives that share it
 */
record WalkClock(long minutes, int of, int parts) {
    /** A point of the conversation's own, set when the parties have seen that half of their time is gone. */
    static final String TURNED = "clock:half";

    static WalkClock of(Conversation talk, Instant now) {
        Instant began = talk.row().walkStartedAt;
        Integer agreed = talk.row().arrangement.minutes;
        int of = agreed != null ? agreed
                : talk.concept().preparation().duration().map(SetAside::minutes).orElse(0);
        return new WalkClock(began == null ? 0 : Math.max(0, Duration.between(began, now).toMinutes()), of,
                talk.concept().perspectives().size());
    }

    boolean isSet() {
        return of > 0;
    }

    /** A perspective's fair share, rounded to five minutes where there is room for that. */
    int share() {
        int share = of / parts;
        return share < 10 ? share : Math.round(share / 5f) * 5;
    }

    /** True from the half of the time on: whoever walks out has to turn round to be back in time. */
    boolean isHalf() {
        return isSet() && minutes * 2 >= of;
    }
}
