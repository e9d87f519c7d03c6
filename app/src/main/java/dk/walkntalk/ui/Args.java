package dk.walkntalk.ui;

import android.net.Uri;
import android.os.Bundle;

/** What screens hand each other: ids only, since everything else is in the database. */
public final class Args {
    /** A conversation's id. */
    public static final String CONVERSATION = "conversation";

    /** An agreement's id. */
    public static final String AGREEMENT = "agreement";

    /** An agreement is opened to be said: the screen listens once. */
    public static final String LISTEN = "listen";

    /** It was opened by a key, so that nobody may be looking. */
    public static final String EYES_FREE = "eyesFree";

    /** A photo's id. */
    public static final String PHOTO = "photo";

    /** An edition of a concept, by its hash. */
    public static final String EDITION = "edition";

    /** The conversation was just begun. */
    public static final String FRESH = "fresh";

    /** A file of another app, by its address. */
    public static final String FILE = "file";
    /** The id of a point of the concept: a theme, a question, something to talk about. */
    public static final String POINT = "point";

    /** A look back's id. */
    public static final String CHECK_IN = "checkIn";

    /** A participant's id. */
    public static final String PARTICIPANT = "participant";

    private Args() { }

    public static Bundle conversation(long id) {
        Bundle args = new Bundle();
        args.putLong(CONVERSATION, id);
        return args;
    }

    /** A conversation that was just begun. */
    public static Bundle fresh(long id) {
        Bundle args = conversation(id);
        args.putBoolean(FRESH, true);
        return args;
    }

    /** A file of another app. */
    public static Bundle file(Uri file) {
        Bundle args = new Bundle();
        args.putString(FILE, file.toString());
        return args;
    }

    /** An edition of a concept, by its hash. */
    public static Bundle edition(String hash) {
        Bundle args = new Bundle();
        args.putString(EDITION, hash);
        return args;
    }

    public static Bundle agreement(long conversation, long agreement) {
        Bundle args = conversation(conversation);
        args.putLong(AGREEMENT, agreement);
        return args;
    }

    /** An agreement that is to be said now; {@code eyesFree} when a key has opened it. */
    public static Bundle said(long conversation, long agreement, boolean eyesFree) {
        Bundle args = agreement(conversation, agreement);
        args.putBoolean(LISTEN, true);
        args.putBoolean(EYES_FREE, eyesFree);
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
