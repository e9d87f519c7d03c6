package dk.walkntalk;

import android.app.Activity;
import android.content.ComponentName;
import android.content.Intent;
import android.content.IntentSender;
import android.service.chooser.ChooserResult;
import java.time.Duration;

/** What a person does in the system's share sheet, and what the sheet says of it to the app that opened it. */
final class ShareSheet {
    private static final ComponentName POST = new ComponentName("dk.post", "dk.post.Ny");

    private final Phone phone;
    private final IntentSender teller;

    /** The sheet that {@code chooser} has opened. */
    ShareSheet(Phone phone, Intent chooser) {
        this.phone = phone;
        IntentSender newer = chooser.getParcelableExtra(Intent.EXTRA_CHOOSER_RESULT_INTENT_SENDER, IntentSender.class);
        this.teller = newer != null ? newer
                : chooser.getParcelableExtra(Intent.EXTRA_CHOSEN_COMPONENT_INTENT_SENDER, IntentSender.class);
    }

    /** A minute later an app is chosen. */
    void choose() {
        tell(new Intent().putExtra(Intent.EXTRA_CHOSEN_COMPONENT, POST).putExtra(Intent.EXTRA_CHOOSER_RESULT,
                new ChooserResult(ChooserResult.CHOOSER_RESULT_SELECTED_COMPONENT, POST, false)));
    }

    /** An app is chosen, and the sheet is that of Android 14 or older. */
    void chooseOnAnOlderPhone() {
        tell(new Intent().putExtra(Intent.EXTRA_CHOSEN_COMPONENT, POST));
    }

    /** An app of the phone's other profile is chosen, such as that of the work place: the sheet hides which. */
    void chooseInTheOtherProfile() {
        tell(new Intent().putExtra(Intent.EXTRA_CHOOSER_RESULT,
                new ChooserResult(ChooserResult.CHOOSER_RESULT_UNKNOWN, null, false)));
    }

    /** The sheet's own action is used, and nobody gets anything. */
    void copy() {
        tell(new Intent().putExtra(Intent.EXTRA_CHOOSER_RESULT,
                new ChooserResult(ChooserResult.CHOOSER_RESULT_COPY, null, false)));
    }

    private void tell(Intent what) {
        phone.wait(Duration.ofMinutes(1));
        Phone.unwatched(() -> {
            teller.sendIntent(Phone.context(), Activity.RESULT_OK, what, null, null);
            return null;
        });
        phone.settle();
    }
}
