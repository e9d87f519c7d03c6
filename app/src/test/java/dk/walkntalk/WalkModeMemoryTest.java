package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import android.content.Context;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.conversation.Disk;
import dk.walkntalk.walk.WalkMode;
import dk.walkntalk.walk.WalkModeMemory;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** How the phone is set for walking is remembered for the phone. The rule sees that no file is read on the main thread. */
@RunWith(AndroidJUnit4.class)
public final class WalkModeMemoryTest {
    @Rule public final Phone phone = new Phone();

    private final Disk disk = ((App) Phone.context()).disk();

    private WalkMode remembered() {
        WalkModeMemory memory = new WalkModeMemory(Phone.context(), disk);
        phone.settle();
        return memory.mode().getValue();
    }

    @Test
    public void toBeginWithTheTimeIsFeltAndNothingElseIsSet() {
        assertEquals(new WalkMode(false, false, true, false), remembered());
    }

    @Test
    public void nothingIsAssumedBeforeItIsRead() {
        assertNull(new WalkModeMemory(Phone.context(), task -> { }).mode().getValue());
    }

    @Test
    public void eachChoiceIsRememberedByItself() {
        WalkModeMemory memory = new WalkModeMemory(Phone.context(), disk);
        memory.setSun(true);
        phone.settle();
        assertEquals(new WalkMode(true, false, true, false), remembered());
        memory.setLeftHand(true);
        phone.settle();
        assertEquals(new WalkMode(true, true, true, false), remembered());
        memory.setVibrates(false);
        phone.settle();
        assertEquals(new WalkMode(true, true, false, false), remembered());
        memory.setReadQuestions(true);
        memory.setSun(false);
        phone.settle();
        assertEquals(new WalkMode(false, true, false, true), remembered());
        assertEquals(remembered(), memory.mode().getValue());
    }

    @Test
    public void whatCannotBeReadIsAsUsual() {
        Phone.unwatched(() -> Phone.context().getSharedPreferences("walk_mode", Context.MODE_PRIVATE).edit()
                .putString("sun", "maybe").putBoolean("leftHand", true).commit());
        assertEquals(WalkMode.USUAL, remembered());
    }
}
