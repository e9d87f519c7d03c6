package dk.walkntalk.agreement;

/**
 * A time that was found in a line.
 *
 * @param when what it means, without its words
 * @param next the place after it
 * @param period the days it names, from which another time may be counted; or null
 * @param weak whether it may just as well be part of the thing that is done ("til mødet")
 * @param bare whether it stands without a preposition or relation word
 * @param past whether it is over, as "i fredags"
 * @param from where it begins, if that is told
 */
record Found(When when, int next, Period period, boolean weak, boolean bare, boolean past, int from) {
    Found(When when, int next, Period period, boolean weak, boolean bare, boolean past) {
        this(when, next, period, weak, bare, past, -1);
    }

    static Found of(When when, int next) {
        return new Found(when, next, null, false, false, false);
    }

    static Found past(int next) {
        return new Found(When.NONE, next, null, false, false, true);
    }

    Found at(int place) {
        return new Found(when, next, period, weak, bare, past, place);
    }
}
