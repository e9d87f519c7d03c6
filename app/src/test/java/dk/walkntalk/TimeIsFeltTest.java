package dk.walkntalk;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.robolectric.Shadows.shadowOf;

import android.app.AlarmManager;
import android.content.Context;
import android.os.Build;
import android.os.VibrationAttributes;
import android.os.Vibrator;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.pages.OverviewPage;
import dk.walkntalk.pages.QuestionPage;
import dk.walkntalk.pages.WalkModePage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.shadows.ShadowAlarmManager;
import org.robolectric.shadows.ShadowVibrator;
import org.robolectric.util.ReflectionHelpers;

/** With the phone in a pocket the time is felt: at each perspective's share, at half-way and at the end. */
@RunWith(AndroidJUnit4.class)
public final class TimeIsFeltTest {
    @Rule public final Phone phone = new Phone();

    private final ShadowVibrator vibrator =
            shadowOf((Vibrator) Phone.context().getSystemService(Context.VIBRATOR_SERVICE));
    private final ShadowAlarmManager alarms =
            shadowOf((AlarmManager) Phone.context().getSystemService(Context.ALARM_SERVICE));
    private Readymade walk;

    @Before
    public void alarmsRing() {
        ShadowAlarmManager.setAutoSchedule(true);
        vibrator.setHasVibrator(true);
    }

    private QuestionPage walk(int minutes) {
        walk = Readymade.begin(phone).minutes(minutes).walkingAt(0);
        return walk.open().walkOn();
    }

    /** What is felt in the minutes from now on: the minute, counted from now, and how often it shakes. */
    private List<String> feltIn(int minutes) {
        List<String> felt = new ArrayList<>();
        for (int minute = 1; minute <= minutes; minute++) {
            ShadowVibrator.reset();
            phone.wait(Duration.ofMinutes(1));
            if (vibrator.getPattern() != null) {
                felt.add(minute + ": " + vibrator.getPattern().length / 2);
            }
        }
        return felt;
    }

    @Test
    public void aWholeHourIsFeltAndNothingElse() {
        walk(60);
        assertEquals(List.of("20: 1", "30: 2", "40: 1", "60: 3"), feltIn(90));
    }

    @Test
    public void halfWayIsLongAndLong() {
        walk(60);
        feltIn(30);
        assertArrayEquals(new long[] {0, 800, 300, 800}, vibrator.getPattern());
        assertEquals("once", -1, vibrator.getRepeat());
    }

    @Test
    public void itIsAnAlarmsVibrationWhichTheSystemLetsThroughWithTheScreenOff() {
        walk(60);
        feltIn(30);
        assertEquals(VibrationAttributes.USAGE_ALARM,
                ((VibrationAttributes) vibrator.getVibrationAttributesFromLastVibration()).getUsage());
    }

    @Test
    public void onOlderAndroidsToo() {
        int now = Build.VERSION.SDK_INT;
        walk(60);
        ReflectionHelpers.setStaticField(Build.VERSION.class, "SDK_INT", Build.VERSION_CODES.O);
        try {
            feltIn(20);
        } finally {
            ReflectionHelpers.setStaticField(Build.VERSION.class, "SDK_INT", now);
        }
        assertArrayEquals(new long[] {0, 300}, vibrator.getPattern());
        assertEquals(VibrationAttributes.USAGE_ALARM,
                ((VibrationAttributes) vibrator.getVibrationAttributesFromLastVibration()).getUsage());
    }

    @Test
    public void theAlarmWakesThePhone() {
        walk(60);
        ShadowAlarmManager.ScheduledAlarm next = alarms.peekNextScheduledAlarm();
        assertEquals(AlarmManager.ELAPSED_REALTIME_WAKEUP, next.getType());
        assertEquals("exactly", ShadowAlarmManager.WINDOW_EXACT, next.getWindowLengthMs());
        assertNull("of the running app alone", next.operation);
        assertEquals(1, alarms.getScheduledAlarms().size());
    }

    @Test
    public void inThePocketWithTheScreenOffItIsFelt() {
        walk(60);
        phone.away();
        assertEquals(List.of("20: 1", "30: 2", "40: 1", "60: 3"), feltIn(61));
    }

    @Test
    public void nothingIsFeltTwiceNotEvenAfterTheEndOfTheProcess() {
        walk(60);
        assertEquals(List.of("20: 1"), feltIn(20));
        phone.recreate();
        assertEquals(List.of("10: 2"), feltIn(10));
        phone.endProcess();
        assertEquals(List.of("10: 1"), feltIn(10));
        assertEquals("one alarm at a time", 1, alarms.getScheduledAlarms().size());
    }

    @Test
    public void whatPassedWhileTheAppWasClosedIsNotCaughtUpOnAndTheScreenSaysHalf() {
        walk(60);
        phone.front(activity -> {
            activity.finish();
            return null;
        });
        phone.leaveWalk();
        assertEquals(List.of(), feltIn(35));
        new OverviewPage(phone).walkOn().saysTurnRound(true);
        assertEquals(List.of("5: 1"), feltIn(5));
    }

    @Test
    public void timeThatIsAgreedOnLaterCounts() {
        walk(60);
        feltIn(10);
        walk.minutes(30);
        assertEquals("half of 30 at 15; then a share and the end", List.of("5: 2", "10: 1", "20: 3"), feltIn(60));
    }

    @Test
    public void turnedOffNothingIsFeltAndTurnedOnAgainItIs() {
        walk(60);
        WalkModePage.open(phone).turn(R.id.walk_mode_vibrate).close();
        assertTrue(alarms.getScheduledAlarms().isEmpty());
        assertEquals(List.of(), feltIn(25));
        WalkModePage.open(phone).turn(R.id.walk_mode_vibrate).close();
        assertEquals(List.of("5: 2"), feltIn(5));
    }

    @Test
    public void atTheEndOfTheWalkItIsQuiet() {
        walk = Readymade.begin(phone).minutes(60).walkingAt(8);
        walk.open().walkOn().end().toPlan();
        assertTrue(alarms.getScheduledAlarms().isEmpty());
        assertEquals(List.of(), feltIn(61));
    }

    @Test
    public void atATableItIsQuiet() {
        walk = Readymade.begin(phone).minutes(60).seated("Mødelokale 2").walkingAt(0);
        walk.open().walkOn();
        assertEquals(List.of(), feltIn(61));
    }

    @Test
    public void withoutAVibratorThereIsNoAlarmEither() {
        vibrator.setHasVibrator(false);
        walk(60);
        assertTrue(alarms.getScheduledAlarms().isEmpty());
        assertEquals(List.of(), feltIn(61));
    }

    @Test
    public void anAlarmThatComesTooEarlyWaits() {
        walk(60);
        ShadowVibrator.reset();
        phone.front(activity -> {
            alarms.fireAlarm(alarms.peekNextScheduledAlarm());
            return null;
        });
        phone.settle();
        assertNull(vibrator.getPattern());
        assertFalse(alarms.getScheduledAlarms().isEmpty());
    }
}
