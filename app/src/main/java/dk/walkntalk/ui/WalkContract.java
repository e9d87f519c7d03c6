package dk.walkntalk.ui;

import android.app.Activity;
import android.content.Context;
import android.content.Intent;
import androidx.activity.result.contract.ActivityResultContract;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;

/** Goes on the walk of a conversation, by its id; brings true when the parties have come to the end of it. */
public final class WalkContract extends ActivityResultContract<Long, Boolean> {
    /** The action that the walk's activity answers to, within this app only. */
    public static final String ACTION = "dk.walkntalk.action.WALK";

    @NonNull
    @Override
    public Intent createIntent(@NonNull Context context, Long conversation) {
        return new Intent(ACTION).setPackage(context.getPackageName()).putExtra(Args.CONVERSATION, conversation);
    }

    @Override
    public Boolean parseResult(int code, @Nullable Intent result) {
        return code == Activity.RESULT_OK;
    }
}
