package androidx.camera.core;

import androidx.lifecycle.LiveData;

/** Declared, not written: what a camera has, and how it is. */
public interface CameraInfo {
    LiveData<CameraState> getCameraState();

    LiveData<Integer> getTorchState();

    boolean hasFlashUnit();
}
