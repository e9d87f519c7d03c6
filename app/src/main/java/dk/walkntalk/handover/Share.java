package dk.walkntalk.handover;

import android.content.ClipData;
import android.content.Context;
import android.content.Intent;
import android.content.IntentSender;
import android.net.Uri;
import dk.walkntalk.R;
import java.io.File;

/** The system's share sheet for one PDF. */
final class Share {
    private Share() { }

    /** The sheet; it sends {@code chosen} when an app is chosen in it. */
    static Intent intent(Context context, File pdf, Uri uri, IntentSender chosen) {
        String title = pdf.getName().replaceFirst("\\.pdf$", "");
        Intent send = new Intent(Intent.ACTION_SEND)
                .setType("application/pdf")
                .putExtra(Intent.EXTRA_STREAM, uri)
                .putExtra(Intent.EXTRA_SUBJECT, title)
                .putExtra(Intent.EXTRA_TITLE, pdf.getName())
                .addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION);
        // the preview in the share sheet, and newer Android's grants, read the clip
        send.setClipData(ClipData.newRawUri(pdf.getName(), uri));
        return Intent.createChooser(send, context.getString(R.string.handover_share), chosen);
    }
}
