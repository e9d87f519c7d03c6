package dk.walkntalk;

import static org.junit.Assert.assertNotNull;

import android.content.Intent;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RuntimeEnvironment;

/** The whole conversations, held by people whose phone speaks English, or who turn it. */
@RunWith(AndroidJUnit4.class)
public final class ConversationsElsewhereTest {
    @Rule public final Phone phone = new Phone();

    @Test
    public void aLusIsHeldInEnglish() {
        isHeld(WholeConversation.LUS, "+en");
    }

    @Test
    public void aLusByTheFormIsHeldInEnglish() {
        isHeld(WholeConversation.LUS_SKEMA, "+en");
    }

    @Test
    public void aGrusIsHeldInEnglish() {
        isHeld(WholeConversation.GRUS, "+en");
    }

    @Test
    public void aLusByTheWheelIsHeldInEnglish() {
        isHeld(WholeConversation.SAMTALEHJUL, "+en");
    }

    @Test
    public void aGrusIsHeldOnAPhoneOnItsSide() {
        isHeld(WholeConversation.GRUS, "+w891dp-h411dp-land");
    }

    private void isHeld(WholeConversation conversation, String qualifiers) {
        RuntimeEnvironment.setQualifiers(qualifiers);
        assertNotNull(conversation.hold(phone).getParcelableExtra(Intent.EXTRA_INTENT, Intent.class));
    }
}
