package dk.walkntalk.plan;

import androidx.annotation.StringRes;
import dk.walkntalk.R;
import dk.walkntalk.paper.PictureTrouble;

/** Why there is no new picture in the plan, and what is said about it. */
enum PhotoTrouble {
    NO_CAMERA(R.string.plan_no_camera),
    NO_PERMISSION(R.string.camera_plan_refused),
    CANCELLED(R.string.plan_camera_cancelled),
    NO_PICKER(R.string.plan_no_picker),
    EMPTY(R.string.plan_photo_empty),
    NO_PICTURE(R.string.plan_photo_none),
    BROKEN(R.string.plan_photo_broken),
    TOO_BIG(R.string.plan_photo_too_big),
    STORAGE_FULL(R.string.plan_photo_storage),
    UNREADABLE(R.string.plan_photo_unreadable);

    /** What happened, that the plan is as it was, and what to do. */
    @StringRes final int message;

    PhotoTrouble(int message) {
        this.message = message;
    }

    static PhotoTrouble of(PictureTrouble why) {
        return valueOf(why.name());
    }
}
