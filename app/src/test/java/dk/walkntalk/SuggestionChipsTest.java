package dk.walkntalk;

import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.pages.NotePage;
import java.time.Duration;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RuntimeEnvironment;

/** Words that are perhaps meant as others are offered, and never changed without a tap. */
@RunWith(AndroidJUnit4.class)
public final class SuggestionChipsTest {
    private static final Duration A_PAUSE = Duration.ofMillis(600);

    @Rule public final Phone phone = new Phone();
    @Rule public final Legible legible = new Legible(phone);

    private NotePage noted(String text) {
        Readymade.begin(phone).walkingAt(1).open().walkOn();
        NotePage note = new NotePage(phone).write(text);
        phone.wait(A_PAUSE);
        return note;
    }

    @Test
    public void oneTapTakesWhatWasMeant() {
        NotePage note = noted("Mere feedbak fra Mete").underlines("feedbak").looks("suggested");
        note.has("Mere feedbak fra Mete").take("feedbak", "feedback");
        phone.wait(A_PAUSE);
        note.has("Mere feedback fra Mete").take("Mete", "Mette");
        phone.wait(A_PAUSE);
        note.has("Mere feedback fra Mette").suggestsNothing();
    }

    @Test
    public void whatIsKeptAsWrittenIsNotAskedAgain() {
        NotePage note = noted("Mere feedbak").keepAsWritten().suggestsNothing();
        note.write("Mere feedbak til alle");
        phone.wait(A_PAUSE);
        note.suggestsNothing().has("Mere feedbak til alle");
    }

    @Test
    public void aTapAfterTheTextHasMovedOnChangesNothingElse() {
        NotePage note = noted("Mere feedbak");
        note.write("Noget helt andet").take("feedbak", "feedback");
        note.has("Noget helt andet");
    }

    @Test
    public void onASmallPhoneWithLargeLetters() {
        RuntimeEnvironment.setQualifiers("+w320dp-h640dp");
        RuntimeEnvironment.setFontScale(2);
        noted("Mere feedbak fra Mete").looks("suggested");
    }
}
