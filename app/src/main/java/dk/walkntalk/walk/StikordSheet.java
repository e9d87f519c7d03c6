package dk.walkntalk.walk;

import android.os.Bundle;
import android.view.LayoutInflater;
import android.view.View;
import android.view.ViewGroup;
import android.widget.TextView;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.lifecycle.ViewModelProvider;
import com.google.android.material.bottomsheet.BottomSheetBehavior;
import com.google.android.material.bottomsheet.BottomSheetDialog;
import com.google.android.material.bottomsheet.BottomSheetDialogFragment;
import dk.walkntalk.R;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.ui.Dots;

/** All the concept's stikord, with who picked which: at hand in the middle of the talk. */
public final class StikordSheet extends BottomSheetDialogFragment {
    private final ViewModelProvider.Factory models;

    public StikordSheet(ViewModelProvider.Factory models) {
        this.models = models;
    }

    @Nullable
    @Override
    public View onCreateView(@NonNull LayoutInflater inflater, @Nullable ViewGroup parent, @Nullable Bundle state) {
        return inflater.inflate(R.layout.walk_stikord_sheet, parent, false);
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        ((BottomSheetDialog) requireDialog()).getBehavior().setState(BottomSheetBehavior.STATE_EXPANDED);
        view.findViewById(R.id.walk_sheet_close).setOnClickListener(v -> dismiss());
        WalkViewModel model = new ViewModelProvider(this, models).get(WalkViewModel.class);
        model.conversation().observe(getViewLifecycleOwner(), talk -> show(view, talk));
    }

    private void show(View view, Conversation talk) {
        ViewGroup list = view.findViewById(R.id.walk_sheet_list);
        list.removeAllViews();
        for (String stikord : talk.concept().stikord()) {
            TextView row = (TextView) getLayoutInflater().inflate(R.layout.walk_sheet_word, list, false);
            String who = Benspaend.pickedBy(talk, stikord, Dots.BETWEEN);
            row.setText(who.isEmpty() ? stikord : getString(R.string.walk_sheet_picked, stikord, who));
            if (!who.isEmpty()) {
                row.setTypeface(row.getTypeface(), android.graphics.Typeface.BOLD);
            }
            list.addView(row);
        }
    }
}
