package dk.walkntalk.walk;

import android.content.Context;
import android.hardware.Sensor;
import android.hardware.SensorEvent;
import android.hardware.SensorEventListener;
import android.hardware.SensorManager;
import android.view.Window;
import android.view.WindowManager;
import androidx.annotation.NonNull;
import androidx.appcompat.app.AppCompatActivity;
import androidx.lifecycle.DefaultLifecycleObserver;
import androidx.lifecycle.Lifecycle;
import androidx.lifecycle.LifecycleOwner;

/** Keeps the screen on while the phone is held, and only then; senses only while the walk is in front. */
public final class GripSensors implements DefaultLifecycleObserver, SensorEventListener {
    /** Nearer than this is in a pocket, in cm; many sensors tell only 0 and their greatest distance. */
    private static final float NEAR_CM = 5;
    /** Measurements may come together, to save battery: some seconds do not matter here. */
    private static final int TOGETHER_MICROS = 2_000_000;

    private final Lifecycle lifecycle;
    private final Window window;
    private final SensorManager sensors;
    private boolean wanted;
    private Grip grip = new Grip();

    public GripSensors(AppCompatActivity activity) {
        lifecycle = activity.getLifecycle();
        window = activity.getWindow();
        sensors = (SensorManager) activity.getSystemService(Context.SENSOR_SERVICE);
        lifecycle.addObserver(this);
    }

    /** Whether the screen is kept on at all; not at a table. */
    public void want(boolean wanted) {
        if (this.wanted != wanted) {
            this.wanted = wanted;
            if (lifecycle.getCurrentState().isAtLeast(Lifecycle.State.RESUMED)) {
                listen(wanted);
            }
            keepOn();
        }
    }

    @Override
    public void onResume(@NonNull LifecycleOwner owner) {
        listen(wanted);
        keepOn();
    }

    @Override
    public void onPause(@NonNull LifecycleOwner owner) {
        listen(false);
    }

    private void listen(boolean on) {
        sensors.unregisterListener(this);
        grip = new Grip();
        if (on) {
            listen(Sensor.TYPE_PROXIMITY);
            listen(Sensor.TYPE_ACCELEROMETER);
        }
    }

    /** A phone without this sensor is told nothing by it. */
    private void listen(int type) {
        Sensor sensor = sensors.getDefaultSensor(type);
        if (sensor != null) {
            sensors.registerListener(this, sensor, SensorManager.SENSOR_DELAY_NORMAL, TOGETHER_MICROS);
        }
    }

    @Override
    public void onSensorChanged(SensorEvent event) {
        if (event.sensor.getType() == Sensor.TYPE_PROXIMITY) {
            grip.near(event.values[0] < Math.min(NEAR_CM, event.sensor.getMaximumRange()));
        } else {
            grip.moved(event.values[0], event.values[1], event.values[2], event.timestamp / 1_000_000);
        }
        keepOn();
    }

    @Override
    public void onAccuracyChanged(Sensor sensor, int accuracy) {
        // near is near, and still is still
    }

    private void keepOn() {
        boolean on = (window.getAttributes().flags & WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON) != 0;
        boolean keep = wanted && grip.isHeld();
        if (keep && !on) {
            window.addFlags(WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON);
        } else if (on && !keep) {
            window.clearFlags(WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON);
        }
    }
}
