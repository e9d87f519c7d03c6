package dk.walkntalk.about;

import android.content.pm.PackageManager;
import android.os.Bundle;
import android.view.View;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import androidx.navigation.fragment.NavHostFragment;
import com.google.android.material.appbar.MaterialToolbar;
import dk.walkntalk.R;
import dk.walkntalk.ui.Views;
import dk.walkntalk.voice.VoiceChoicesView;

/** "Om": privacy in plain words, licence and no warranty, and what the app is made of. */
public final class AboutFragment extends Fragment {
    private final ViewModelProvider.Factory models;

    public AboutFragment(ViewModelProvider.Factory models) {
        super(R.layout.about);
        this.models = models;
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        MaterialToolbar toolbar = view.findViewById(R.id.ui_toolbar);
        toolbar.setNavigationOnClickListener(v -> requireActivity().getOnBackPressedDispatcher().onBackPressed());
        view.findViewById(R.id.about_concepts).setOnClickListener(
                v -> NavHostFragment.findNavController(this).navigate(R.id.concepts));
        VoiceChoicesView.add(this, models, view.findViewById(R.id.about_voice));
        Views.text(view, R.id.about_version, getString(R.string.about_version, version()));
    }

    private String version() {
        try {
            return requireContext().getPackageManager()
                    .getPackageInfo(requireContext().getPackageName(), 0).versionName;
        } catch (PackageManager.NameNotFoundException e) {
            throw new AssertionError("an app that runs is installed", e);
        }
    }
}
