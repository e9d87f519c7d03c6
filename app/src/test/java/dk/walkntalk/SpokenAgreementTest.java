package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import android.speech.RecognizerIntent;
import android.view.KeyEvent;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.conversation.Agreement;
import dk.walkntalk.pages.AgreementPage;
import dk.walkntalk.pages.QuestionPage;
import dk.walkntalk.pages.SpeakingPage;
import java.time.Duration;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.shadows.ShadowToneGenerator;

/** "One press, one sentence, phone away." */
@RunWith(AndroidJUnit4.class)
public final class SpokenAgreementTest {
    @Rule public final Phone phone = new Phone();

    private Readymade mus;

    private QuestionPage walking() {
        mus = Readymade.begin(phone).walkingAt(1);
        return mus.open().walkOn();
    }

    @Test
    public void onePressOpensTheAgreementAndListensOnce() {
        Listening.agreedTo(phone);
        QuestionPage question = walking();
        AgreementPage agreement = question.agree();
        Recogniser recogniser = Recogniser.latest().ready();
        SpeakingPage speaking = agreement.speaking().says(R.string.voice_listening)
                .soundGoes(R.string.voice_online).button(R.string.voice_stop);
        recogniser.hears("mette tilmelder sig");
        phone.settle();
        assertEquals("each partial is kept", "mette tilmelder sig", sentence());
        recogniser.hears("mette tilmelder sig kursus i projektledelse senest den første juni");
        phone.settle();
        assertEquals("mette tilmelder sig kursus i projektledelse senest den første juni", sentence());
        recogniser.result("mette tilmelder sig kursus i projektledelse senest den første juni anders følger op");
        phone.settle();
        agreement.has(R.id.plan_what, "Tilmelder sig kursus i projektledelse").has(R.id.plan_who, "Mette Hansen")
                .has(R.id.plan_when, "Senest den første juni (mandag 1. juni 2026, uge 23)")
                .has(R.id.plan_follow_up, "Anders Lund");
        speaking.button(R.string.voice_paused);
        assertTrue(recogniser.isGone());
        List<String> hints = recogniser.asked().getStringArrayListExtra(RecognizerIntent.EXTRA_BIASING_STRINGS);
        assertTrue(hints.toString(), hints.containsAll(List.of("Mette Hansen", "Anders Lund", "Arbejdsglæde", "Adfærd")));
        assertTrue("33 stikord, three perspectives, two names, and words of questions", hints.size() >= 38);
        assertTrue(hints.contains("ledelsesgrundlag"));
        agreement.doneInWalk().openAgreement("Tilmelder sig kursus i projektledelse").speaking()
                .button(R.string.voice_say_agreement);
        assertTrue("an agreement that is only opened is not listened to", Recogniser.latest().isGone());
    }

    private String sentence() {
        List<Agreement> all = mus.now().agreements();
        return all.get(all.size() - 1).sentence().text();
    }

    @Test
    public void thePressAfterAPauseGoesOnWhereItStopped() {
        Listening.agreedTo(phone);
        AgreementPage agreement = walking().agree();
        Recogniser.latest().ready().result("anders undersøger om vi kan få en fælles mentor");
        agreement.speaking().button(R.string.voice_paused).press();
        Recogniser.latest().ready().result("inden sommerferien");
        agreement.has(R.id.plan_said, "anders undersøger om vi kan få en fælles mentor inden sommerferien")
                .has(R.id.plan_who, "Anders Lund");
    }

    @Test
    public void whatIsTypedWhileSomebodySpeaksStays() {
        Listening.agreedTo(phone);
        AgreementPage agreement = walking().agree();
        Recogniser recogniser = Recogniser.latest().ready().hears("anders ringer");
        agreement.has(R.id.plan_said, "anders ringer").say("Anders ringer til HR.");
        recogniser.result("anders ringer på fredag");
        agreement.has(R.id.plan_said, "Anders ringer til HR. på fredag");
    }

    @Test
    public void aKeyOpensItAndEndsItAndWhenNobodyTouchesTheScreenItMakesRoomForTheWalk() {
        Listening.agreedTo(phone);
        QuestionPage question = walking();
        question.press(KeyEvent.KEYCODE_VOLUME_DOWN);
        Recogniser recogniser = Recogniser.latest().ready().hears("mette taler med kirsten");
        question.press(KeyEvent.KEYCODE_VOLUME_DOWN);
        recogniser.result("mette taler med kirsten");
        AgreementPage agreement = new AgreementPage(phone).has(R.id.plan_what, "Taler med kirsten");
        assertTrue("a second press ends, and begins nothing", recogniser.isGone());
        Recogniser.pass(Duration.ofSeconds(15));
        new AgreementPage(phone);
        Recogniser.pass(Duration.ofSeconds(6));
        phone.settle();
        question = new QuestionPage(phone);
        assertEquals(1, mus.now().agreements().size());
        question.press(KeyEvent.KEYCODE_VOLUME_DOWN);
        Recogniser.latest().ready().result("anders skriver referat");
        agreement = new AgreementPage(phone).has(R.id.plan_what, "Skriver referat").touch();
        Recogniser.pass(Duration.ofSeconds(60));
        new AgreementPage(phone);
        assertEquals(2, mus.now().agreements().size());
    }

    @Test
    public void bothHearAndSeeThatTheMicrophoneOpensAndShuts() {
        Listening.agreedTo(phone);
        AgreementPage agreement = walking().agree();
        int before = ShadowToneGenerator.getPlayedTones().size();
        Recogniser recogniser = Recogniser.latest().ready();
        agreement.speaking().says(R.string.voice_listening);
        assertTrue(phone.front(activity -> activity.findViewById(R.id.voice_panel).getKeepScreenOn()));
        recogniser.result("noget");
        assertEquals("one when it opens, one when it is shut", before + 1,
                ShadowToneGenerator.getPlayedTones().size());
        assertFalse(phone.front(activity -> activity.findViewById(R.id.voice_panel).getKeepScreenOn()));
    }

    @Test
    public void whenTheScreenGoesTheMicrophoneIsShutAndWhatWasHeardIsKept() {
        Listening.agreedTo(phone);
        walking().agree();
        Recogniser recogniser = Recogniser.latest().ready().hears("mette ser på vagtplanen");
        phone.away();
        assertTrue(recogniser.isGone());
        assertEquals("mette ser på vagtplanen", sentence());
    }
}
