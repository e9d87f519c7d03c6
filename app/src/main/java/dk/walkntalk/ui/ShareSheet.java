package dk.walkntalk.ui;

import android.content.ClipData;
import android.content.Intent;
import android.content.IntentSender;

/**
 * The system's share sheet, and opening a file with the app made for it. Starting these intents may throw an
 * {@code ActivityNotFoundException}: then no app on the phone takes it, and the screen says so.
 */
public final class ShareSheet {
    private ShareSheet() { }

    /**
     * Shares a text.
     *
     * @param subject for a mail
     * @param title   of the sheet
     */
    public static Intent text(CharSequence text, String subject, String title) {
        Intent send = new Intent(Intent.ACTION_SEND).setType("text/plain")
                .putExtra(Intent.EXTRA_TEXT, text.toString())
                .putExtra(Intent.EXTRA_SUBJECT, subject)
                .putExtra(Intent.EXTRA_TITLE, subject);
        return Intent.createChooser(send, title);
    }

    /**
     * Shares a file.
     *
     * @param text  goes with it; {@code null} for none
     * @param title of the sheet
     */
    public static Intent file(Outgoing file, CharSequence text, String title) {
        return file(file, text, title, null);
    }

    /**
     * Shares a file, and sends {@code chosen} when an app is chosen: a sheet that is closed again has shared nothing.
     *
     * @param text  goes with it; {@code null} for none
     * @param title of the sheet
     */
    public static Intent file(Outgoing file, CharSequence text, String title, IntentSender chosen) {
        String name = file.file().getName();
        Intent send = new Intent(Intent.ACTION_SEND).setType(file.mimeType())
                .putExtra(Intent.EXTRA_STREAM, file.uri())
                .putExtra(Intent.EXTRA_SUBJECT, name.replaceFirst("\\.[^.]+$", ""))
                .putExtra(Intent.EXTRA_TITLE, name);
        if (text != null) {
            send.putExtra(Intent.EXTRA_TEXT, text.toString());
        }
        return Intent.createChooser(lent(send, file), title, chosen);
    }

    /** Opens a file in the app that is made for its kind: a calendar file in the calendar. */
    public static Intent open(Outgoing file) {
        return lent(new Intent(Intent.ACTION_VIEW).setDataAndType(file.uri(), file.mimeType()), file);
    }

    private static Intent lent(Intent intent, Outgoing file) {
        // the preview in the share sheet, and newer Android's grants, read the clip
        intent.setClipData(ClipData.newRawUri(file.file().getName(), file.uri()));
        return intent.addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION);
    }
}
