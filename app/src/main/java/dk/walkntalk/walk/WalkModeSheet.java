package dk.walkntalk.walk;

import android.os.Bundle;
import android.view.LayoutInflater;
import android.view.View;
import android.view.ViewGroup;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.lifecycle.ViewModelProvider;
import com.google.android.material.bottomsheet.BottomSheetBehavior;
import com.google.android.material.bottomsheet.BottomSheetDialog;
import com.google.android.material.bottomsheet.BottomSheetDialogFragment;
import com.google.android.material.materialswitch.MaterialSwitch;
import dk.walkntalk.R;
import dk.walkntalk.voice.VoiceChoicesView;
import java.util.function.Consumer;

/** How the phone is set for walking: sun, hand, vibration, reading aloud, and the lock against rain. */
public final class WalkModeSheet extends BottomSheetDialogFragment {
    private final ViewModelProvider.Factory models;

    public WalkModeSheet(ViewModelProvider.Factory models) {
        this.models = models;
    }

    @Nullable
    @Override
    public View onCreateView(@NonNull LayoutInflater inflater, @Nullable ViewGroup parent, @Nullable Bundle state) {
        return inflater.inflate(R.layout.walk_mode, parent, false);
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        ((BottomSheetDialog) requireDialog()).getBehavior().setState(BottomSheetBehavior.STATE_EXPANDED);
        view.findViewById(R.id.walk_mode_close).setOnClickListener(v -> dismiss());
        view.findViewById(R.id.walk_mode_rain).setOnClickListener(v -> {
            RainLock.of(requireActivity()).set(true);
            dismiss();
        });
        WalkModeViewModel model = new ViewModelProvider(this, models).get(WalkModeViewModel.class);
        VoiceChoicesView.add(this, models, view.findViewById(R.id.walk_mode_voice));
        model.mode().observe(getViewLifecycleOwner(), mode -> {
            turn(view, R.id.walk_mode_sun, mode.sun(), model::setSun);
            turn(view, R.id.walk_mode_left, mode.leftHand(), model::setLeftHand);
            turn(view, R.id.walk_mode_vibrate, mode.vibrates(), model::setVibrates);
            turn(view, R.id.walk_mode_read, mode.readQuestions(), model::setReadQuestions);
        });
    }

    private static void turn(View view, int id, boolean on, Consumer<Boolean> onTurned) {
        MaterialSwitch one = view.findViewById(id);
        one.setOnCheckedChangeListener(null);
        one.setChecked(on);
        one.setOnCheckedChangeListener((same, checked) -> onTurned.accept(checked));
    }
}
