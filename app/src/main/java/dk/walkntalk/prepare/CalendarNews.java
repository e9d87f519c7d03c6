package dk.walkntalk.prepare;

import androidx.annotation.StringRes;
import dk.walkntalk.R;

/** What came of sending the invitation or its calendar file, and what is said about it. */
enum CalendarNews {
    NO_APP(R.string.invitation_no_app),
    NO_CALENDAR(R.string.invitation_no_calendar),
    NO_FILES(R.string.invitation_no_files),
    STORAGE_FULL(R.string.invitation_storage),
    FAILED(R.string.invitation_failed),
    SAVED(R.string.invitation_saved),
    NOT_SAVED(R.string.invitation_not_saved);

    @StringRes final int message;

    CalendarNews(int message) {
        this.message = message;
    }

    /** True when saving the file is a way out. */
    boolean offersToSave() {
        return this == NO_CALENDAR || this == NOT_SAVED;
    }
}
