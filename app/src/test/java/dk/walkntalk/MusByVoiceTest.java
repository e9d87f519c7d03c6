package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import android.media.AudioManager;
import android.os.Bundle;
import android.speech.SpeechRecognizer;
import android.view.KeyEvent;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.conversation.Agreement;
import dk.walkntalk.conversation.AgreementPart;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.pages.AgreementPage;
import dk.walkntalk.pages.QuestionPage;
import dk.walkntalk.pages.WalkEndPage;
import java.time.Duration;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** A whole MUS with the phone away: keys, voice and ears alone. */
@RunWith(AndroidJUnit4.class)
public final class MusByVoiceTest {
    /** What they say, a note to each question and an agreement to each perspective, as a recogniser writes it. */
    private static final List<String> NOTES = List.of(
            "vi vil give nye elever mere tid", "arbejdsglæden er størst om morgenen punktum mette trives",
            "feedback komma men kun på tomandshånd", "der mangler en fast vagtplan", "møderne er for lange",
            "ny linje anders ser på lokalerne", "borgerne ringer mest om mandagen", "pårørende vil høre fra os",
            "vi holder fast i huskelisten");
    private static final List<String> AGREEMENTS = List.of(
            "mette tilmelder sig kursus i projektledelse senest den første juni anders følger op til næste en til en",
            "anders skriver en ny vagtplan inden påske mette har ansvaret",
            "vi spørger de pårørende på onsdag i næste uge");

    @Rule public final Phone phone = new Phone();

    private Readymade mus;

    private void say(String words) {
        Recogniser recogniser = Recogniser.latest().ready();
        recogniser.hears(words.substring(0, words.length() / 2)).hears(words).result(words);
        phone.settle();
    }

    /** Says the note to question {@code i}, and something goes wrong with the recogniser in the middle of most. */
    private void noteDespite(QuestionPage question, int i) {
        String words = NOTES.get(i);
        int half = words.indexOf(' ', words.length() / 2);
        Recogniser recogniser = Recogniser.latest().ready().hears(words.substring(0, half));
        switch (i) {
            case 0: recogniser.fails(SpeechRecognizer.ERROR_NETWORK); break;
            case 1: recogniser.fails(SpeechRecognizer.ERROR_AUDIO); break;
            case 3: Recogniser.pass(Duration.ofSeconds(21)); break; // nothing more comes from it
            case 4: recogniser.fails(SpeechRecognizer.ERROR_SERVER_DISCONNECTED); break;
            case 6:
                audio().setMode(AudioManager.MODE_RINGTONE);
                recogniser.fails(SpeechRecognizer.ERROR_AUDIO);
                audio().setMode(AudioManager.MODE_NORMAL);
                break;
            case 7:
                question.press(KeyEvent.KEYCODE_VOLUME_UP);
                recogniser.fails(SpeechRecognizer.ERROR_CLIENT); // instead of the result
                break;
            case 8: recogniser.result(words.substring(0, half)); break; // a pause is the end for it
            default:
                recogniser.partial(new Bundle()); // an empty answer before the right one
                recogniser.result(words);
                phone.settle();
                return;
        }
        phone.settle();
        assertTrue("what was heard is there", mus.now().note(mus.now().concept().questions().get(i)).text()
                .startsWith(words.substring(0, 1).toUpperCase()));
        question.press(KeyEvent.KEYCODE_VOLUME_UP);
        Recogniser.latest().ready().result(words.substring(half + 1));
        phone.settle();
    }

    private static AudioManager audio() {
        return Phone.context().getSystemService(AudioManager.class);
    }

    @Test
    public void aWholeMusByVoiceAndKeysWhateverTheRecogniserDoes() {
        Listening.agreedTo(phone);
        mus = Readymade.begin(phone).walkingAt(0);
        QuestionPage question = mus.open().walkOn();
        for (int i = 0; i < 9; i++) {
            question.press(KeyEvent.KEYCODE_VOLUME_UP);
            noteDespite(question, i);
            question.press(KeyEvent.KEYCODE_MEDIA_NEXT);
        }
        new WalkEndPage(phone);
        Conversation talk = mus.now();
        for (int i = 0; i < 9; i++) {
            String note = talk.note(talk.concept().questions().get(i)).text();
            for (String word : NOTES.get(i).replaceAll(" (punktum|komma)|ny linje ", "").split(" ")) {
                assertTrue(note + " has " + word, note.toLowerCase().contains(word));
            }
        }
    }

    @Test
    public void aWholeMusByVoiceAndKeys() {
        Listening.agreedTo(phone);
        mus = Readymade.begin(phone).walkingAt(0);
        QuestionPage question = mus.open().walkOn();
        for (int i = 0; i < 9; i++) {
            question.press(KeyEvent.KEYCODE_VOLUME_UP);
            say(NOTES.get(i));
            if (i % 3 == 2) {
                question.press(KeyEvent.KEYCODE_VOLUME_DOWN);
                say(AGREEMENTS.get(i / 3));
                new AgreementPage(phone);
                phone.wait(Duration.ofSeconds(25));
                question = new QuestionPage(phone);
            }
            question.press(KeyEvent.KEYCODE_MEDIA_NEXT);
        }
        new WalkEndPage(phone).toPlan().next().make().isReady(WholeMus.FILE);
        Conversation talk = mus.now();
        for (int i = 0; i < 9; i++) {
            String note = talk.note(talk.concept().questions().get(i)).text();
            assertTrue(note, note.endsWith("."));
            assertEquals(note, note.substring(0, 1).toUpperCase(), note.substring(0, 1));
        }
        assertEquals("Arbejdsglæden er størst om morgenen. Mette trives.",
                talk.note(talk.concept().questions().get(1)).text());
        assertEquals("Feedback, men kun på tomandshånd.", talk.note(talk.concept().questions().get(2)).text());
        List<Agreement> agreements = talk.agreements();
        assertEquals(3, agreements.size());
        has(agreements.get(0), "Tilmelder sig kursus i projektledelse", "Mette Hansen",
                "Senest den første juni (mandag 1. juni 2026, uge 23)");
        assertEquals("Anders Lund, til næste en til en", agreements.get(0).words(AgreementPart.FOLLOW_UP).text());
        assertEquals("Skriver en ny vagtplan", agreements.get(1).words(AgreementPart.WHAT).text());
        assertTrue(agreements.get(1).words(AgreementPart.WHEN).text().startsWith("Inden påske ("));
        assertEquals("Mette Hansen", agreements.get(1).words(AgreementPart.RESPONSIBLE).text());
        assertEquals("På onsdag i næste uge (onsdag 18. marts 2026, uge 12)",
                agreements.get(2).words(AgreementPart.WHEN).text());
        assertEquals("each belongs to its perspective", List.of(0, 1, 2), agreements.stream()
                .map(one -> talk.concept().perspectives().indexOf(talk.concept().perspectives().stream()
                        .filter(perspective -> perspective.id().equals(one.perspectiveId())).findFirst().orElseThrow()))
                .collect(java.util.stream.Collectors.toList()));
    }

    private static void has(Agreement agreement, String what, String who, String when) {
        assertEquals(what, agreement.words(AgreementPart.WHAT).text());
        assertEquals(who, agreement.words(AgreementPart.WHO).text());
        assertEquals(when, agreement.words(AgreementPart.WHEN).text());
    }
}
