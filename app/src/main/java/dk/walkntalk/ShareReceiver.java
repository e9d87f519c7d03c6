package dk.walkntalk;

import android.app.PendingIntent;
import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.content.IntentSender;
import android.net.Uri;
import android.os.Build;
import android.service.chooser.ChooserResult;
import androidx.annotation.NonNull;
import androidx.core.content.IntentCompat;

/**
 * Hears from the share sheet that an app was chosen in it: only then was the plan passed on. It stands in the manifest,
 * so that the system starts the app for it when the process was ended while the sheet was in front.
 */
public final class ShareReceiver extends BroadcastReceiver {
    private static final String SCHEME = "conversation";

    /**
     * What the share sheet of {@code conversation} is to send when an app is chosen.
     *
     * @param participant whose copy it is, or 0 for the whole plan
     */
    static IntentSender sender(Context context, long conversation, long participant) {
        // in the data and not in an extra: of two intents that differ in extras only, the system keeps one
        Intent chosen = new Intent(context, ShareReceiver.class)
                .setData(Uri.fromParts(SCHEME, Long.toString(conversation),
                        Long.toString(participant)));
        return PendingIntent.getBroadcast(context, 0, chosen, flags()).getIntentSender();
    }

    /** Mutable, since the sheet writes into the intent what was done; it cannot write where the intent goes. */
    private static int flags() {
        return PendingIntent.FLAG_UPDATE_CURRENT
                | (Build.VERSION.SDK_INT >= Build.VERSION_CODES.S ? PendingIntent.FLAG_MUTABLE : 0);
    }

    @Override
    public void onReceive(@NonNull Context context, @NonNull Intent intent) {
        Uri conversation = intent.getData();
        if (conversation == null || !SCHEME.equals(conversation.getScheme()) || !isPassedOn(intent)) {
            return;
        }
        App app = (App) context.getApplicationContext();
        // until the disk has it, the system must not end the process again
        PendingResult pending = goAsync();
        app.conversations().shared(Long.parseLong(conversation.getSchemeSpecificPart()),
                Long.parseLong(conversation.getFragment()));
        app.disk().execute(pending::finish);
    }

    /**
     * Sheets since Android 15 tell of copying and editing too, by which nobody got the plan. Of an app in the phone's
     * other profile they tell only that something was done.
     */
    private static boolean isPassedOn(Intent intent) {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.VANILLA_ICE_CREAM) {
            return true;
        }
        ChooserResult result = IntentCompat.getParcelableExtra(intent, Intent.EXTRA_CHOOSER_RESULT,
                ChooserResult.class);
        return result == null || result.getType() != ChooserResult.CHOOSER_RESULT_COPY
                && result.getType() != ChooserResult.CHOOSER_RESULT_EDIT;
    }
}
