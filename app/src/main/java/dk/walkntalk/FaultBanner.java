package dk.walkntalk;

import android.view.View;
import androidx.lifecycle.LifecycleOwner;
import com.google.android.material.snackbar.BaseTransientBottomBar;
import com.google.android.material.snackbar.Snackbar;
import dk.walkntalk.conversation.Disk;
import dk.walkntalk.conversation.Fault;

/** Says plainly, for as long as it lasts, that the last words could not be written to the disk. */
final class FaultBanner {
    private final View root;
    private Snackbar banner;

    private FaultBanner(View root) {
        this.root = root;
    }

    static void watch(LifecycleOwner owner, Disk disk, View root) {
        FaultBanner banner = new FaultBanner(root);
        disk.faults().observe(owner, banner::show);
    }

    private void show(Fault fault) {
        if (banner != null) {
            banner.dismiss();
            banner = null;
        }
        if (fault != null) {
            banner = Snackbar.make(root, message(fault), BaseTransientBottomBar.LENGTH_INDEFINITE);
            banner.setTextMaxLines(8);
            banner.setAction(R.string.ui_ok, v -> { });
            banner.show();
        }
    }

    private static int message(Fault fault) {
        switch (fault) {
            case STORAGE_FULL: return R.string.fault_storage_full;
            case STORAGE_BROKEN: return R.string.fault_storage_broken;
            default: return R.string.fault_other;
        }
    }
}
