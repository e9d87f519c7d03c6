package dk.walkntalk.camera;

import android.app.Activity;
import android.content.Intent;
import android.graphics.Matrix;
import android.os.Bundle;
import android.view.HapticFeedbackConstants;
import android.view.KeyEvent;
import android.view.View;
import androidx.activity.OnBackPressedCallback;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.core.content.ContextCompat;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.SavedStateHandleSupport;
import androidx.lifecycle.ViewModel;
import androidx.lifecycle.ViewModelProvider;
import androidx.lifecycle.viewmodel.CreationExtras;
import dk.walkntalk.R;
import dk.walkntalk.paper.CameraContract;
import dk.walkntalk.paper.Outline;
import java.io.File;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The camera within the app: what it sees, the sheet in it, and the pages taken. Asked by {@link CameraContract}. */
public final class CameraFragment extends Fragment implements CameraSession.Listener, CameraPanel.Wishes {
    private static final String REFUSED = "refused";

    private final CameraParts parts;
    private final CameraKeys keys = new CameraKeys(this::shutter);
    private CameraAccess access;
    private CameraViewModel model;
    private boolean refused;
    private boolean unusable;
    private Viewfinder finder;
    private OutlineView outline;
    private HintLine hint;
    private CameraPanel panel;
    private CameraCard card;
    private ExecutorService frames;
    private CameraSession session;

    public CameraFragment(CameraParts parts) {
        super(R.layout.camera);
        this.parts = parts;
    }

    @Override
    public void onCreate(@Nullable Bundle state) {
        super.onCreate(state);
        refused = state != null && state.getBoolean(REFUSED);
        access = new CameraAccess(this, this::answered);
        model = new ViewModelProvider(this, new ViewModelProvider.Factory() {
            @NonNull
            @Override
            public <T extends ViewModel> T create(@NonNull Class<T> type, @NonNull CreationExtras extras) {
                return type.cast(new CameraViewModel(SavedStateHandleSupport.createSavedStateHandle(extras),
                        parts.work()));
            }
        }).get(CameraViewModel.class);
        requireActivity().getOnBackPressedDispatcher().addCallback(this, new OnBackPressedCallback(true) {
            @Override
            public void handleOnBackPressed() {
                // what was taken is not thrown away by a key
                done();
            }
        });
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        finder = parts.finder().apply(requireContext());
        outline = new OutlineView(requireContext());
        hint = new HintLine(view.findViewById(R.id.camera_hint));
        panel = new CameraPanel(view, finder.view(), outline, this);
        card = new CameraCard(view);
        unusable = false;
        getViewLifecycleOwner().getLifecycle().addObserver(new HowHeld(requireContext(), degrees -> {
            if (session != null) {
                session.turn(degrees);
            }
        }));
        model.pages().observe(getViewLifecycleOwner(), new PageRow(view, model)::show);
    }

    @Override
    public void onResume() {
        super.onResume();
        show();
    }

    /** The camera, or why there is none: each time, since access is given and taken in the phone's settings too. */
    private void show() {
        if (access.isGranted()) {
            open();
        } else if (refused) {
            card.show(R.string.camera_ask_heading, R.string.camera_refused, R.string.camera_settings,
                    access::openSettings);
        } else {
            card.show(R.string.camera_ask_heading, R.string.camera_ask, R.string.camera_ask_yes, access::ask);
        }
    }

    private void answered(boolean granted) {
        refused = !granted;
        show();
    }

    private void open() {
        if (session == null && !unusable) {
            card.hide();
            frames = Executors.newSingleThreadExecutor(task -> new Thread(task, "frames"));
            session = new CameraSession(parts.uses().apply(requireContext()), finder.surface(), finder.points(), frames,
                    ContextCompat.getMainExecutor(requireContext()), parts.sheets(), this);
            session.open(getViewLifecycleOwner());
        }
    }

    /** Takes {@code event} when it is one of the keys that press the shutter. */
    public boolean takes(KeyEvent event) {
        return keys.takes(event);
    }

    /** The same for an event that no view has used. */
    public boolean takesUnused(KeyEvent event) {
        return keys.takesUnused(event);
    }

    @Override
    public void shutter() {
        if (session != null && model.now().size() < model.most() && session.take(model.next())) {
            requireView().performHapticFeedback(HapticFeedbackConstants.VIRTUAL_KEY);
        }
    }

    @Override
    public void torch(boolean on) {
        if (session != null) {
            session.setTorch(on);
        }
    }

    @Override
    public void focus(float x, float y) {
        if (session != null) {
            session.focus(x, y);
        }
    }

    @Override
    public void again() {
        hint.tell(getString(R.string.camera_dropped, model.now().size()));
        model.dropLast();
    }

    @Override
    public void done() {
        finish(!model.now().isEmpty() ? Activity.RESULT_OK : access.isGranted() ? Activity.RESULT_CANCELED
                : CameraContract.REFUSED);
    }

    private void finish(int code) {
        requireActivity().setResult(code, new Intent().putStringArrayListExtra(CameraContract.PAGES, model.now()));
        requireActivity().finish();
    }

    @Override
    public void opened(boolean hasTorch) {
        panel.hasTorch(hasTorch);
    }

    @Override
    public void torchIs(boolean on) {
        panel.setTorch(on);
    }

    @Override
    public void saw(Outline sheet, Matrix sensorToFrame) {
        outline.show(sheet, sensorToFrame, finder.sensorToView());
        hint.hint(sheet.hint());
    }

    @Override
    public void taken(File file) {
        model.add(file);
        int number = model.now().size();
        if (getView() == null) {
            return;
        }
        hint.tell(getString(R.string.camera_taken, number));
        if (number == model.most()) {
            done();
        }
    }

    @Override
    public void notTaken(boolean noRoom) {
        hint.tell(getString(noRoom ? R.string.camera_no_room : R.string.camera_not_taken));
    }

    @Override
    public void occupied(boolean byAnother) {
        panel.occupied(byAnother);
    }

    @Override
    public void unusable() {
        unusable = true;
        panel.hasTorch(false);
        card.show(R.string.camera_unusable_heading, R.string.camera_unusable, R.string.camera_use_app,
                () -> finish(CameraContract.UNUSABLE));
    }

    @Override
    public void onSaveInstanceState(@NonNull Bundle state) {
        super.onSaveInstanceState(state);
        state.putBoolean(REFUSED, refused);
    }

    @Override
    public void onDestroyView() {
        hint.close();
        if (session != null) {
            session.close();
            session = null;
            frames.shutdown();
        }
        super.onDestroyView();
    }
}
