package dk.walkntalk;

import android.speech.SpeechRecognizer;
import androidx.test.core.app.ApplicationProvider;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.pages.AgreementPage;
import dk.walkntalk.pages.QuestionPage;
import dk.walkntalk.pages.SpeakingPage;
import org.junit.Rule;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.runner.RunWith;
import org.robolectric.RuntimeEnvironment;

/** Speaking, as it looks: where nothing may be cut off and nothing is told by colour alone. */
@RunWith(AndroidJUnit4.class)
public final class SpeakingLooksTest {
    @Rule public final Phone phone = new Phone();
    @Rule public final Legible legible = new Legible(phone);

    private void speak() {
        Listening.agreedTo(phone);
        QuestionPage question = Readymade.begin(phone).walkingAt(1).open().walkOn();
        question.looks("question");
        SpeakingPage note = question.sayNote();
        Recogniser recogniser = Recogniser.latest().ready().hears("mere tid til nye elever punktum mette vil gerne");
        recogniser.level(6);
        note.looks("note");
        recogniser.fails(SpeechRecognizer.ERROR_NETWORK);
        note.looks("note-fault");
        note.close();
        AgreementPage agreement = question.agree();
        recogniser = Recogniser.latest().ready().hears("mette tilmelder sig kursus i projektledelse");
        recogniser.level(4);
        agreement.looks("listening");
        recogniser.result("mette tilmelder sig kursus i projektledelse senest den første juni anders følger op");
        agreement.looks("said");
    }

    @Test
    @Category(Thorough.class)
    public void byLight() {
        speak();
    }

    @Test
    @Category(Thorough.class)
    public void inTheDarkInEnglishOnItsSide() {
        RuntimeEnvironment.setQualifiers("+en-w891dp-h411dp-land-night");
        speak();
    }

    @Test
    @Category(Thorough.class)
    public void onASmallPhoneWithLargeLetters() {
        RuntimeEnvironment.setQualifiers("+w320dp-h640dp");
        RuntimeEnvironment.setFontScale(2);
        speak();
    }

    @Test
    @Category(Thorough.class)
    public void inTheSunWithLargeLettersInTheRightHand() {
        inTheSun(false);
    }

    @Test
    public void inTheSunWithLargeLettersInTheLeftHand() {
        inTheSun(true);
    }

    private void inTheSun(boolean left) {
        RuntimeEnvironment.setQualifiers("+night");
        RuntimeEnvironment.setFontScale(2);
        App app = ApplicationProvider.getApplicationContext();
        app.walkMode().setSun(true);
        app.walkMode().setLeftHand(left);
        phone.settle();
        speak();
    }
}
