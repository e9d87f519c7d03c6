package dk.walkntalk.prepare;

import android.content.ActivityNotFoundException;
import android.os.Bundle;
import android.util.DisplayMetrics;
import android.view.View;
import android.view.ViewGroup;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import com.google.android.material.appbar.MaterialToolbar;
import dk.walkntalk.R;
import dk.walkntalk.ui.QrView;
import dk.walkntalk.ui.ShareSheet;
import dk.walkntalk.ui.Views;

/** "Vis kode": one party's stikord for the other phone, to be photographed there or sent as a text. */
public final class StikordCodeFragment extends Fragment {
    /** Of the screen's height, so that the whole code is seen at once however the phone is held. */
    private static final float MOST = 0.55f;

    private final ViewModelProvider.Factory models;

    public StikordCodeFragment(ViewModelProvider.Factory models) {
        super(R.layout.stikord_code);
        this.models = models;
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        StikordCodeViewModel model = new ViewModelProvider(this, models).get(StikordCodeViewModel.class);
        MaterialToolbar toolbar = view.findViewById(R.id.ui_toolbar);
        toolbar.setNavigationOnClickListener(v -> requireActivity().getOnBackPressedDispatcher().onBackPressed());
        QrView code = view.findViewById(R.id.stikord_qr);
        size(code);
        MessageCard card = new MessageCard(view, () -> Views.show(view, R.id.share_message, false));
        model.shown().observe(getViewLifecycleOwner(), shown -> {
            if (shown != null) {
                Views.text(view, R.id.stikord_code_title, getString(R.string.stikord_code_title, shown.name()));
                code.show(QrCode.of(shown.code()), getString(R.string.stikord_code_picture, shown.name()));
                view.findViewById(R.id.stikord_code_send).setOnClickListener(v -> send(shown, card));
            }
        });
    }

    private void size(View code) {
        DisplayMetrics screen = getResources().getDisplayMetrics();
        int side = Math.min(screen.widthPixels - 2 * getResources().getDimensionPixelSize(R.dimen.page),
                Math.round(screen.heightPixels * MOST));
        ViewGroup.LayoutParams size = code.getLayoutParams();
        size.width = side;
        size.height = side;
        code.setLayoutParams(size);
    }

    private void send(StikordCodeViewModel.Shown shown, MessageCard card) {
        try {
            startActivity(ShareSheet.text(getString(R.string.stikord_code_letter, shown.kind(), shown.code()),
                    getString(R.string.stikord_code_subject, shown.kind()), getString(R.string.stikord_code_send)));
        } catch (ActivityNotFoundException e) {
            card.show(getString(R.string.stikord_code_no_app));
        }
    }
}
