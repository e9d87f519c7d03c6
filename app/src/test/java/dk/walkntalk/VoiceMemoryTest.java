package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import android.content.Context;
import android.content.SharedPreferences;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.conversation.Disk;
import dk.walkntalk.voice.VoiceChoices;
import dk.walkntalk.voice.VoiceChoices.Answer;
import dk.walkntalk.voice.VoiceMemory;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** What was said about sound is remembered, can be changed, and is never assumed. The rule sees that no file is read on the main thread. */
@RunWith(AndroidJUnit4.class)
public final class VoiceMemoryTest {
    @Rule
    public final Phone phone = new Phone();

    private final Disk disk = ((App) Phone.context()).disk();

    private VoiceChoices remembered() {
        VoiceMemory memory = new VoiceMemory(Phone.context(), disk);
        phone.settle();
        return memory.choices().getValue();
    }

    @Test
    public void nobodyWasAskedToBeginWith() {
        assertEquals(VoiceChoices.NONE, remembered());
    }

    @Test
    public void nothingIsAssumedBeforeItIsRead() {
        assertNull(new VoiceMemory(Phone.context(), task -> { }).choices().getValue());
    }

    @Test
    public void aYesIsRememberedAndCanBecomeANo() {
        VoiceMemory memory = new VoiceMemory(Phone.context(), disk);
        memory.setPushToTalk(true);
        memory.setMayLeavePhone(true);
        phone.settle();
        VoiceChoices yes = new VoiceChoices(Answer.YES, Answer.YES, 0);
        assertEquals(yes, memory.choices().getValue());
        assertEquals(yes, remembered());
        memory.setMayLeavePhone(false);
        phone.settle();
        assertEquals(new VoiceChoices(Answer.YES, Answer.NO, 0), memory.choices().getValue());
        assertEquals(new VoiceChoices(Answer.YES, Answer.NO, 0), remembered());
    }

    @Test
    public void whatCannotBeReadIsAskedAgain() {
        Phone.unwatched(() -> {
            SharedPreferences file = Phone.context().getSharedPreferences("voice", Context.MODE_PRIVATE);
            return file.edit().putInt("mayLeavePhone", 1).commit();
        });
        assertEquals(VoiceChoices.NONE, remembered());
        Phone.unwatched(() -> {
            SharedPreferences file = Phone.context().getSharedPreferences("voice", Context.MODE_PRIVATE);
            return file.edit().clear().putString("mayLeavePhone", "MAYBE").commit();
        });
        assertEquals(VoiceChoices.NONE, remembered());
    }
}
