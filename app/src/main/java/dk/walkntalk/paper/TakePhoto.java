package dk.walkntalk.paper;

import android.content.ClipData;
import android.content.Context;
import android.content.Intent;
import android.net.Uri;
import androidx.activity.result.contract.ActivityResultContracts;
import androidx.annotation.NonNull;

/**
 * The phone's camera app, asked for one picture. The grants are given on the intent itself: newer Android no longer
 * derives them from the output alone.
 */
final class TakePhoto extends ActivityResultContracts.TakePicture {
    @NonNull
    @Override
    public Intent createIntent(@NonNull Context context, @NonNull Uri output) {
        Intent intent = super.createIntent(context, output);
        intent.addFlags(Intent.FLAG_GRANT_WRITE_URI_PERMISSION | Intent.FLAG_GRANT_READ_URI_PERMISSION);
        intent.setClipData(ClipData.newRawUri("", output));
        return intent;
    }
}
