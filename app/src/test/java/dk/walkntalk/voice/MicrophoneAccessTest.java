package dk.walkntalk.voice;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

/** Android does not say whether it will still ask for the microphone; it is concluded from what came of asking. */
public final class MicrophoneAccessTest {

    private static MicrophoneAccess denied(boolean explain, int refusals) {
        return MicrophoneAccess.of(true, false, explain, refusals);
    }

    @Test
    public void nobodyWasAskedYet() {
        assertEquals(MicrophoneAccess.UNASKED, denied(false, 0));
    }

    @Test
    public void afterTheFirstNoThereIsAnExplanationAndASecondQuestion() {
        assertEquals(MicrophoneAccess.DENIED, denied(true, 1));
        assertEquals("the memory may be lost", MicrophoneAccess.DENIED, denied(true, 0));
    }

    @Test
    public void afterTheSecondNoAndroidAsksNoMore() {
        assertEquals(MicrophoneAccess.DENIED_FOR_EVER, denied(false, 2));
    }

    /** Android 11 and newer: whoever wipes the question away has not said no. */
    @Test
    public void aQuestionThatWasWipedAwayIsAskedAgain() {
        assertEquals(MicrophoneAccess.DENIED, denied(false, 1));
    }

    /** Such a question comes back at once, each time, and Android never says that an explanation is due. */
    @Test
    public void whatAnEmployerHasForbiddenIsFoundOutAtTheSecondQuestion() {
        assertEquals(MicrophoneAccess.DENIED_FOR_EVER, denied(false, 2));
        assertEquals(MicrophoneAccess.DENIED_FOR_EVER, denied(false, 7));
    }

    @Test
    public void aYesCountsWhateverWasBefore() {
        assertEquals(MicrophoneAccess.GRANTED, MicrophoneAccess.of(true, true, true, 5));
        assertEquals(MicrophoneAccess.GRANTED, MicrophoneAccess.of(true, true, false, 0));
    }

    @Test
    public void withoutAMicrophoneNobodyIsAsked() {
        assertEquals(MicrophoneAccess.NO_MICROPHONE, MicrophoneAccess.of(false, true, false, 0));
        assertEquals(MicrophoneAccess.NO_MICROPHONE, MicrophoneAccess.of(false, false, true, 1));
    }
}
