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

    /** A participant's id. */
    public static final String PARTICIPANT = "participant";

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

    public static Bundle participant(long conversation, long participant) {
        Bundle args = conversation(conversation);
        args.putLong(PARTICIPANT, participant);
        return args;
    }

    public static Bundle photo(long conversation, long photo) {
        Bundle args = conversation(conversation);
        args.putLong(PHOTO, photo);
        return args;
    }
}
