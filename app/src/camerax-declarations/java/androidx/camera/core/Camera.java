package androidx.camera.core;

/** Declared, not written: a camera that is bound. */
public interface Camera {
    CameraControl getCameraControl();

    CameraInfo getCameraInfo();
}
