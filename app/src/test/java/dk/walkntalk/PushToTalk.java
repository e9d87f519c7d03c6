package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.walkntalk.voice.DanishSpeech;
import dk.walkntalk.voice.DanishSpeech.OnDevice;
import dk.walkntalk.voice.Dictated;
import dk.walkntalk.voice.Dictated.Phase;
import dk.walkntalk.voice.Dictation;
import dk.walkntalk.voice.SpeechFault;
import java.util.ArrayList;
import java.util.List;

/** A dictation in the hands of a test. */
final class PushToTalk {
    /** Danish on the phone itself. */
    static final DanishSpeech HERE = new DanishSpeech(OnDevice.INSTALLED, true);
    /** Danish elsewhere only. */
    static final DanishSpeech AWAY = new DanishSpeech(OnDevice.NO, true);

    private final List<Dictated> told = new ArrayList<>();
    final Dictation dictation = new Dictation(Phone.context(), told::add);

    /** Presses the button, with the yes to sound leaving the phone; the recogniser opens the microphone. */
    Recogniser press(DanishSpeech danish) {
        dictation.listen(danish, true, List.of());
        return Recogniser.latest().ready();
    }

    /** The microphone is shut, and this is what is known. */
    void isNow(Phase phase, String text) {
        assertEquals(phase, dictation.state().phase());
        assertEquals(text, dictation.state().text());
        assertEquals("the owner knows", told.get(told.size() - 1), dictation.state());
        assertFalse(dictation.state().isMicrophoneOpen());
    }

    /** It stopped for this reason, says so, and says that {@code text} is kept when there is any. */
    void isFault(SpeechFault fault, String text) {
        isNow(Phase.FAULT, text);
        assertEquals(fault, dictation.state().fault());
        String message = dictation.state().message(Phone.context());
        assertTrue(message, message.startsWith(Phone.context().getString(fault.words())));
        assertEquals(!text.isEmpty(), message.endsWith(Phone.context().getString(R.string.voice_fault_kept)));
    }
}
