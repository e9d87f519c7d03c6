package androidx.camera.core;

import com.google.common.util.concurrent.ListenableFuture;

/** Declared, not written: what can be changed while a camera runs. */
public interface CameraControl {
    ListenableFuture<Void> enableTorch(boolean on);

    ListenableFuture<FocusMeteringResult> startFocusAndMetering(FocusMeteringAction action);
}
