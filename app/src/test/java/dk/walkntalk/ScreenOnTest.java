package dk.walkntalk;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.robolectric.Shadows.shadowOf;

import android.content.Context;
import android.hardware.Sensor;
import android.hardware.SensorEventListener;
import android.hardware.SensorManager;
import android.os.SystemClock;
import android.view.WindowManager;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import java.time.Duration;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.shadows.SensorEventBuilder;
import org.robolectric.shadows.ShadowSensor;
import org.robolectric.shadows.ShadowSensorManager;

/** In the walk the screen is kept on while the phone is held, and only then. */
@RunWith(AndroidJUnit4.class)
public final class ScreenOnTest {
    private static final float FAR = 8;

    @Rule public final Phone phone = new Phone();

    private final ShadowSensorManager sensors =
            shadowOf((SensorManager) Phone.context().getSystemService(Context.SENSOR_SERVICE));
    private Sensor proximity;
    private Sensor acceleration;

    private void hasProximity() {
        proximity = ShadowSensor.newInstance(Sensor.TYPE_PROXIMITY);
        shadowOf(proximity).setMaximumRange(FAR);
        sensors.addSensor(proximity);
    }

    private void hasAcceleration() {
        acceleration = ShadowSensor.newInstance(Sensor.TYPE_ACCELEROMETER);
        sensors.addSensor(acceleration);
    }

    private void walk() {
        Readymade.begin(phone).walkingAt(0).open().walkOn();
    }

    private void sense(Sensor sensor, float... values) {
        sensors.sendSensorEventToListeners(SensorEventBuilder.newBuilder().setSensor(sensor).setValues(values)
                .setTimestamp(SystemClock.elapsedRealtimeNanos()).build());
        phone.settle();
    }

    private boolean staysOn() {
        return phone.front(activity -> (activity.getWindow().getAttributes().flags
                & WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON) != 0);
    }

    private boolean isSensing() {
        return !sensors.getListeners().isEmpty();
    }

    @Test
    public void inAPocketItMayGoOff() {
        hasProximity();
        hasAcceleration();
        walk();
        assertTrue(staysOn());
        sense(proximity, 0);
        assertFalse(staysOn());
        sense(proximity, FAR);
        assertTrue(staysOn());
    }

    @Test
    public void putDownItMayGoOffAndPickedUpItStaysOn() {
        hasProximity();
        hasAcceleration();
        walk();
        sense(acceleration, 0, 0, 9.81f);
        phone.wait(Duration.ofSeconds(31));
        sense(acceleration, 0.02f, 0, 9.8f);
        assertFalse(staysOn());
        sense(acceleration, 1, 2, 9);
        assertTrue(staysOn());
    }

    @Test
    public void aPhoneWithOneSensorGoesByThatOne() {
        hasProximity();
        walk();
        assertTrue(staysOn());
        sense(proximity, 0);
        assertFalse(staysOn());
    }

    @Test
    public void aPhoneWithoutSensorsStaysOn() {
        walk();
        phone.wait(Duration.ofMinutes(5));
        assertTrue(staysOn());
        assertFalse(isSensing());
    }

    @Test
    public void nothingIsSensedWhileTheWalkIsNotInFront() {
        hasProximity();
        hasAcceleration();
        walk();
        assertTrue(isSensing());
        phone.front(activity -> {
            activity.finish();
            return null;
        });
        phone.leaveWalk();
        assertFalse(isSensing());
    }

    @Test
    public void aTurnOfThePhoneStartsAnew() {
        hasProximity();
        walk();
        sense(proximity, 0);
        phone.recreate();
        sense(proximity, FAR);
        assertTrue(staysOn());
        assertTrue(isSensing());
    }

    @Test
    public void atATableThereIsNeitherSensingNorAScreenKeptOn() {
        hasProximity();
        hasAcceleration();
        Readymade.begin(phone).seated("Mødelokale 2").walkingAt(0).open().walkOn();
        assertFalse(staysOn());
        assertFalse(isSensing());
        phone.recreate();
        assertFalse(staysOn());
        assertFalse(isSensing());
    }
}
