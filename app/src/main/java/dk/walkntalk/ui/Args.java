package dk.walkntalk.ui;

import android.os.Bundle;

/** What screens hand each other: ids only, since everything else is in the database. */
public final class Args {
    /** A conversation's id. */
    public static final String CONVERSATION = "conversation";

    /** An agreement's id. */
    public static final String AGREEMENT = "agreement";

    /** A photo's id. */
    public static final String PHOTO = "photo";

    /** The id of a point of the concept: a theme, a question, something to talk about. */
    public static final String POINT = "point";

    /** A look back's id. */
    public static final String CHECK_IN = "checkIn";

    private Args() { }

    public static Bundle conversation(long id) {
        Bundle args = new Bundle();
        args.putLong(CONVERSATION, id);
        return args;
    }

    public static Bundle agreement(long conversation, long agreement) {
        Bundle args = conversation(conversation);
        args.putLong(AGREEMENT, agreement);
        return args;
    }

    public static Bundle photo(long conversation, long photo) {
        Bundle args = conversation(conversation);
        args.putLong(PHOTO, photo);
        return args;
    }

    public static Bundle point(long conversation, String point) {
        Bundle args = conversation(conversation);
        args.putString(POINT, point);
        return args;
    }

    public static Bundle checkIn(long conversation, long checkIn) {
        Bundle args = conversation(conversation);
        args.putLong(CHECK_IN, checkIn);
        return args;
    }
}
