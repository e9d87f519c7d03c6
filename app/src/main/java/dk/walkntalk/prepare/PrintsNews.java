package dk.walkntalk.prepare;

import androidx.annotation.StringRes;
import dk.walkntalk.R;

/** What came of making or passing on a sheet, and what is said about it. */
enum PrintsNews {
    CANCELLED(R.string.prints_cancelled),
    STORAGE_FULL(R.string.prints_storage),
    FAILED(R.string.prints_failed),
    NO_PRINTING(R.string.prints_no_printing),
    NO_APP(R.string.prints_no_app),
    SAVED(R.string.prints_saved),
    NOT_SAVED(R.string.prints_not_saved);

    @StringRes final int message;

    PrintsNews(int message) {
        this.message = message;
    }
}
