package dk.walkntalk.voice;

import android.Manifest;
import android.content.Context;
import android.content.pm.PackageManager;
import android.view.LayoutInflater;
import android.view.View;
import android.view.ViewGroup;
import android.widget.TextView;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.LifecycleOwner;
import androidx.lifecycle.ViewModelProvider;
import com.google.android.material.materialswitch.MaterialSwitch;
import com.google.android.material.snackbar.Snackbar;
import dk.walkntalk.R;
import dk.walkntalk.voice.DanishSpeech.OnDevice;
import dk.walkntalk.voice.VoiceChoices.Answer;
import java.util.function.Consumer;

/** What people have chosen about speaking, to be changed whenever they like; layout {@code voice_choices}. */
public final class VoiceChoicesView {
    private final Fragment screen;
    private final VoiceViewModel model;
    private final View view;

    private VoiceChoicesView(Fragment screen, VoiceViewModel model, View view) {
        this.screen = screen;
        this.model = model;
        this.view = view;
    }

    /** Adds the choices to {@code parent} on {@code screen}, while its view lives. */
    public static void add(Fragment screen, ViewModelProvider.Factory models, ViewGroup parent) {
        View view = LayoutInflater.from(parent.getContext()).inflate(R.layout.voice_choices, parent, false);
        parent.addView(view);
        VoiceViewModel model = new ViewModelProvider(screen, models).get(VoiceViewModel.class);
        VoiceChoicesView choices = new VoiceChoicesView(screen, model, view);
        LifecycleOwner views = screen.getViewLifecycleOwner();
        model.memory().choices().observe(views, known -> choices.show());
        model.danish().observe(views, known -> choices.show());
        view.findViewById(R.id.voice_choice_download).setOnClickListener(v -> Snackbar.make(view,
                model.download() ? Gate.DOWNLOADING.words() : R.string.voice_no_download, Snackbar.LENGTH_LONG).show());
        model.ask();
    }

    private void show() {
        VoiceChoices choices = model.memory().choices().getValue();
        DanishSpeech danish = model.danish().getValue();
        if (choices == null || danish == null) {
            return;
        }
        turn(R.id.voice_choice_talk, choices.pushToTalk() == Answer.YES, model.memory()::setPushToTalk);
        turn(R.id.voice_choice_away, choices.mayLeavePhone() == Answer.YES, model.memory()::setMayLeavePhone);
        boolean microphone = screen.requireContext().getPackageManager()
                .hasSystemFeature(PackageManager.FEATURE_MICROPHONE);
        MicrophoneAccess access = microphone ? MicrophoneAccess.GRANTED : MicrophoneAccess.NO_MICROPHONE;
        boolean there = !Rungs.of(RecogniserDialog.isThere(screen.requireContext()), access, danish, choices)
                .isShutForGood();
        view.findViewById(R.id.voice_choice_talk).setEnabled(there);
        view.findViewById(R.id.voice_choice_away).setEnabled(there);
        ((TextView) view.findViewById(R.id.voice_choice_now)).setText(now(choices, danish, microphone, there));
        view.findViewById(R.id.voice_choice_download)
                .setVisibility(danish.onDevice() == OnDevice.DOWNLOADABLE ? View.VISIBLE : View.GONE);
    }

    private int now(VoiceChoices choices, DanishSpeech danish, boolean microphone, boolean there) {
        Context context = screen.requireContext();
        if (!there) {
            return microphone ? Gate.NO_RECOGNISER.words() : Gate.NO_MICROPHONE.words();
        } else if (danish.onDevice() == OnDevice.INSTALLED) {
            return R.string.voice_on_device;
        } else if (danish.onDevice() == OnDevice.PENDING) {
            return Gate.DOWNLOADING.words();
        } else if (danish.onDevice() == OnDevice.DOWNLOADABLE) {
            return Gate.DOWNLOAD.words();
        } else if (choices.pushToTalk() == Answer.YES && choices.refusals() > 0
                && context.checkSelfPermission(Manifest.permission.RECORD_AUDIO) != PackageManager.PERMISSION_GRANTED) {
            return Gate.EXPLAIN_PERMISSION.words();
        }
        return choices.mayLeavePhone() == Answer.YES ? R.string.voice_online : R.string.voice_choice_asked;
    }

    private void turn(int id, boolean on, Consumer<Boolean> onTurned) {
        MaterialSwitch one = view.findViewById(id);
        one.setOnCheckedChangeListener(null);
        one.setChecked(on);
        one.setOnCheckedChangeListener((same, checked) -> onTurned.accept(checked));
    }
}
