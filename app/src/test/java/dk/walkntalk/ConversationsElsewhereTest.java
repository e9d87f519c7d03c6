package dk.walkntalk;

import static org.junit.Assert.assertNotNull;

import android.content.Intent;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import org.junit.Rule;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.runner.RunWith;
import org.robolectric.RuntimeEnvironment;

/** The whole conversations, held by people whose phone speaks English, is small, or lies on its side. */
@RunWith(AndroidJUnit4.class)
public final class ConversationsElsewhereTest {
    @Rule public final Phone phone = new Phone();
    @Rule public final Legible legible = new Legible(phone);

    @Test
    @Category(Thorough.class)
    public void aLusIsHeldInEnglish() {
        isHeld(WholeConversation.LUS, "+en");
    }

    @Test
    @Category(Thorough.class)
    public void aLusByTheFormIsHeldInEnglish() {
        isHeld(WholeConversation.LUS_SKEMA, "+en");
    }

    @Test
    @Category(Thorough.class)
    public void aGrusIsHeldInEnglish() {
        isHeld(WholeConversation.GRUS, "+en");
    }

    @Test
    @Category(Thorough.class)
    public void aLusByTheWheelIsHeldInEnglish() {
        isHeld(WholeConversation.SAMTALEHJUL, "+en");
    }

    @Test
    @Category(Thorough.class)
    public void aGrusIsHeldOnAPhoneOnItsSide() {
        isHeld(WholeConversation.GRUS, "+w891dp-h411dp-land");
    }

    @Test
    @Category(Thorough.class)
    public void aGrusIsHeldOnASmallPhone() {
        isHeld(WholeConversation.GRUS, "+w320dp-h568dp-xhdpi");
    }

    @Test
    @Category(Thorough.class)
    public void aLusByTheWheelIsHeldOnASmallPhone() {
        isHeld(WholeConversation.SAMTALEHJUL, "+w320dp-h568dp-xhdpi");
    }

    /** From home to the share sheet, and every text that is met can be read whole. */
    private void isHeld(WholeConversation conversation, String qualifiers) {
        RuntimeEnvironment.setQualifiers(qualifiers);
        assertNotNull(conversation.hold(phone).getParcelableExtra(Intent.EXTRA_INTENT, Intent.class));
    }
}
