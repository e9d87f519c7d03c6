package dk.walkntalk;

import android.content.ContentResolver;
import android.content.Intent;
import android.net.Uri;
import androidx.core.content.IntentCompat;

/**
 * A file that another app opens with this one, or shares with it. Any app may send such an intent, with anything in it:
 * the file is shown as what it is, and nothing is done with it until somebody says so.
 */
final class LentFile {
    private LentFile() { }

    /** The file of {@code intent}, or {@code null} when it brings none that is lent by another app. */
    static Uri of(Intent intent) {
        Uri file = null;
        if (Intent.ACTION_VIEW.equals(intent.getAction())) {
            file = intent.getData();
        } else if (Intent.ACTION_SEND.equals(intent.getAction())) {
            file = IntentCompat.getParcelableExtra(intent, Intent.EXTRA_STREAM, Uri.class);
        }
        // a path would be read with this app's rights: another app could point at what only this app may read
        return file != null && ContentResolver.SCHEME_CONTENT.equals(file.getScheme()) ? file : null;
    }
}
