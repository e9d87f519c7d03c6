package dk.walkntalk;

import static org.junit.Assert.assertEquals;

import android.view.KeyEvent;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.pages.BoxesPage;
import dk.walkntalk.pages.PointPage;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** A conversation by the wheel, spoken: notes to a theme, and the boxes of the plan. */
@RunWith(AndroidJUnit4.class)
public final class WheelByVoiceTest {
    @Rule public final Phone phone = new Phone();
    @Rule public final Legible legible = new Legible(phone);

    @Test
    public void notesAndBoxesAreSpokenInto() {
        Listening.agreedTo(phone);
        ReadymadeWheel wheel = ReadymadeWheel.begin(phone).expecting(0);
        PointPage point = wheel.walk().point("Opgaver");
        point.looks("point").press(KeyEvent.KEYCODE_VOLUME_UP);
        Recogniser recogniser = Recogniser.latest().ready().hears("vi skal dele opgaverne anderledes");
        point.looks("point-listening");
        recogniser.result("vi skal dele opgaverne anderledes");
        phone.settle();
        point.hasNote("Vi skal dele opgaverne anderledes.");
        point.press(KeyEvent.KEYCODE_VOLUME_DOWN);
        BoxesPage boxes = new BoxesPage(phone).looks("boxes");
        boxes.press(KeyEvent.KEYCODE_VOLUME_DOWN);
        Recogniser.latest().ready().result("mere tid til ledelse");
        phone.settle();
        Conversation talk = wheel.now();
        assertEquals("Mere tid til ledelse.",
                talk.box(talk.concept().agreementField().boxes().get(0).id()).text());
        boxes.press(KeyEvent.KEYCODE_PAGE_UP);
        new PointPage(phone);
    }
}
