package dk.walkntalk.paper;

/** Why there is no picture. Every screen that asks for one says it in words of its own. */
public enum PictureTrouble {
    /** No camera app, or one that this app may not call. */
    NO_CAMERA,
    /** The app was refused the camera, and with it the phone's camera app. */
    NO_PERMISSION,
    /** Whoever held the phone came back from the camera app without a picture. */
    CANCELLED,
    /** The phone cannot show pictures to choose from. */
    NO_PICKER,
    EMPTY,
    NO_PICTURE,
    BROKEN,
    TOO_BIG,
    STORAGE_FULL,
    UNREADABLE;

    /** What {@code cause} comes to; {@link #UNREADABLE} unless it is a {@link PhotoException}. */
    public static PictureTrouble of(Exception cause) {
        if (!(cause instanceof PhotoException)) {
            return UNREADABLE;
        }
        return switch (((PhotoException) cause).reason()) {
            case EMPTY -> EMPTY;
            case NO_PICTURE -> NO_PICTURE;
            case BROKEN -> BROKEN;
            case TOO_BIG -> TOO_BIG;
            case STORAGE_FULL -> STORAGE_FULL;
            case UNREADABLE -> UNREADABLE;
        };
    }
}
