package dk.walkntalk.paper;

import android.net.Uri;
import java.io.File;

/**
 * Where a camera app writes to.
 *
 * @param file the file, for this app
 * @param uri the same, for the camera app
 */
record CameraOutput(File file, Uri uri) { }
