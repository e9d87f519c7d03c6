package dk.walkntalk.prepare;

import androidx.annotation.StringRes;
import dk.walkntalk.R;
import dk.walkntalk.paper.PictureTrouble;

/** Why nothing was fetched from the other phone. Each says what happened, that nothing changed, and what to do. */
enum StikordTrouble {
    NO_CAMERA(R.string.stikord_no_camera),
    NO_PERMISSION(R.string.camera_stikord_refused),
    CANCELLED(R.string.stikord_cancelled),
    NO_PICKER(R.string.stikord_no_picker),
    EMPTY(R.string.stikord_picture_empty),
    NO_PICTURE(R.string.stikord_picture_none),
    BROKEN(R.string.stikord_picture_broken),
    TOO_BIG(R.string.stikord_picture_too_big),
    STORAGE_FULL(R.string.stikord_picture_storage),
    UNREADABLE(R.string.stikord_picture_unreadable),
    NO_CODE(R.string.stikord_no_code),
    NO_CODE_IN_TEXT(R.string.stikord_no_code_in_text),
    TEXT_TOO_LONG(R.string.stikord_text_too_long),
    NOT_OURS(R.string.stikord_not_ours),
    DAMAGED(R.string.stikord_damaged),
    NEWER_VERSION(R.string.stikord_newer),
    OTHER_CONCEPT(R.string.stikord_other_concept),
    OTHER_EDITION(R.string.stikord_other_edition),
    TOO_MANY_STIKORD(R.string.stikord_too_many);

    @StringRes final int message;

    StikordTrouble(int message) {
        this.message = message;
    }

    static StikordTrouble of(StikordReading.Problem problem) {
        return switch (problem) {
            case NOT_OURS -> NOT_OURS;
            case DAMAGED -> DAMAGED;
            case NEWER_VERSION -> NEWER_VERSION;
            case OTHER_CONCEPT -> OTHER_CONCEPT;
            case OTHER_EDITION -> OTHER_EDITION;
            case TOO_MANY_STIKORD -> TOO_MANY_STIKORD;
        };
    }

    static StikordTrouble of(PictureTrouble why) {
        return valueOf(why.name());
    }
}
