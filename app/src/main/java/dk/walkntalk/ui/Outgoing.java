package dk.walkntalk.ui;

import android.net.Uri;
import java.io.File;

/**
 * A file that another app may be given.
 *
 * @param file     for this app's own use, such as printing
 * @param uri      as other apps may read it
 * @param mimeType what it is
 */
public record Outgoing(File file, Uri uri, String mimeType) { }
