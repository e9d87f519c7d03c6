package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import dk.walkntalk.voice.DanishSpeech;
import dk.walkntalk.voice.DanishSpeech.OnDevice;
import dk.walkntalk.voice.Gate;
import dk.walkntalk.voice.MicrophoneAccess;
import dk.walkntalk.voice.Rung;
import dk.walkntalk.voice.Rungs;
import dk.walkntalk.voice.VoiceChoices;
import dk.walkntalk.voice.VoiceChoices.Answer;
import java.util.List;
import org.junit.Test;

/** Which ways to speak there are on this phone now, and what stands before the others. */
public final class RungsTest {
    private static final DanishSpeech HERE = new DanishSpeech(OnDevice.INSTALLED, true);
    private static final DanishSpeech AWAY = new DanishSpeech(OnDevice.NO, true);
    private static final DanishSpeech NOWHERE = new DanishSpeech(OnDevice.NO, false);
    private static final VoiceChoices ALL = new VoiceChoices(Answer.YES, Answer.YES, 0);

    private static VoiceChoices leaving(Answer answer) {
        return new VoiceChoices(Answer.YES, answer, 0);
    }

    private static Gate pushToTalk(MicrophoneAccess microphone, DanishSpeech danish, VoiceChoices choices) {
        return Rungs.of(true, microphone, danish, choices).pushToTalk();
    }

    @Test
    public void typingAndTheKeyboardAreAlwaysThere() {
        Rungs none = Rungs.of(false, MicrophoneAccess.NO_MICROPHONE, NOWHERE, VoiceChoices.NONE);
        assertEquals(Rung.KEYBOARD, none.highest());
    }

    @Test
    public void everythingIsOpenWhereEverythingIsThere() {
        Rungs all = Rungs.of(true, MicrophoneAccess.GRANTED, AWAY, ALL);
        assertEquals(Gate.OPEN, all.dialog());
        assertEquals(Gate.OPEN, all.pushToTalk());
        assertEquals(Rung.PUSH_TO_TALK, all.highest());
    }

    @Test
    public void aPhoneWithoutAMicrophoneSaysSoFirst() {
        Rungs rungs = Rungs.of(true, MicrophoneAccess.NO_MICROPHONE, HERE, ALL);
        assertEquals(Gate.NO_MICROPHONE, rungs.dialog());
        assertEquals(Gate.NO_MICROPHONE, rungs.pushToTalk());
        assertTrue(rungs.pushToTalk().isShutForGood());
    }

    @Test
    public void aPhoneWithoutARecogniserIsNotAskedAboutAnythingElse() {
        Rungs rungs = Rungs.of(false, MicrophoneAccess.UNASKED, NOWHERE, VoiceChoices.NONE);
        assertEquals(Gate.NO_RECOGNISER, rungs.dialog());
        assertEquals(Gate.NO_RECOGNISER, rungs.pushToTalk());
    }

    @Test
    public void pushToTalkIsForThoseWhoTurnItOn() {
        for (Answer answer : new Answer[] {Answer.UNASKED, Answer.NO}) {
            assertEquals(Gate.TURN_ON, pushToTalk(MicrophoneAccess.GRANTED, HERE,
                    new VoiceChoices(answer, Answer.YES, 0)));
        }
    }

    @Test
    public void theDialogIsThereWithoutPermissionOnceTheSoundMayLeave() {
        for (MicrophoneAccess access : new MicrophoneAccess[] {MicrophoneAccess.UNASKED, MicrophoneAccess.DENIED,
            MicrophoneAccess.DENIED_FOR_EVER}) {
            Rungs rungs = Rungs.of(true, access, NOWHERE, new VoiceChoices(Answer.NO, Answer.YES, 2));
            assertEquals(Gate.OPEN, rungs.dialog());
            assertEquals(Rung.DIALOG, rungs.highest());
        }
    }

    @Test
    public void soundThatMayLeaveThePhoneIsAskedAboutFirst() {
        Rungs unasked = Rungs.of(true, MicrophoneAccess.UNASKED, AWAY, leaving(Answer.UNASKED));
        assertEquals(Gate.ASK_CONSENT, unasked.dialog());
        assertEquals("before the permission", Gate.ASK_CONSENT, unasked.pushToTalk());
        Rungs declined = Rungs.of(true, MicrophoneAccess.UNASKED, AWAY, leaving(Answer.NO));
        assertEquals(Gate.DECLINED, declined.dialog());
        assertEquals(Gate.DECLINED, declined.pushToTalk());
        assertEquals(Rung.KEYBOARD, declined.highest());
    }

    @Test
    public void soundThatStaysOnThePhoneNeedsNoYes() {
        for (Answer answer : Answer.values()) {
            assertEquals(Gate.OPEN, pushToTalk(MicrophoneAccess.GRANTED, HERE, leaving(answer)));
        }
    }

    @Test
    public void whoeverSaysNoIsOfferedDanishOnThePhoneWhereItCanBeHad() {
        assertEquals(Gate.DOWNLOAD, pushToTalk(MicrophoneAccess.GRANTED,
                new DanishSpeech(OnDevice.DOWNLOADABLE, true), leaving(Answer.NO)));
        assertEquals(Gate.DOWNLOADING, pushToTalk(MicrophoneAccess.GRANTED,
                new DanishSpeech(OnDevice.PENDING, true), leaving(Answer.NO)));
        assertEquals("there is nothing to say yes to", Gate.DOWNLOAD, pushToTalk(MicrophoneAccess.GRANTED,
                new DanishSpeech(OnDevice.DOWNLOADABLE, false), leaving(Answer.UNASKED)));
    }

    /** Android before 13 cannot tell what stays on the phone, so that it counts as leaving. */
    @Test
    public void whatNobodyKnowsCountsAsLeaving() {
        DanishSpeech unknown = new DanishSpeech(OnDevice.UNKNOWN, true);
        assertEquals(Gate.ASK_CONSENT, pushToTalk(MicrophoneAccess.GRANTED, unknown, leaving(Answer.UNASKED)));
        assertEquals(Gate.DECLINED, pushToTalk(MicrophoneAccess.GRANTED, unknown, leaving(Answer.NO)));
        assertEquals(Gate.OPEN, pushToTalk(MicrophoneAccess.GRANTED, unknown, leaving(Answer.YES)));
    }

    @Test
    public void thePermissionIsTheLastThingAskedFor() {
        assertEquals(Gate.ASK_PERMISSION, pushToTalk(MicrophoneAccess.UNASKED, HERE, ALL));
        assertEquals(Gate.EXPLAIN_PERMISSION, pushToTalk(MicrophoneAccess.DENIED, HERE, ALL));
        assertEquals(Gate.OPEN_SETTINGS, pushToTalk(MicrophoneAccess.DENIED_FOR_EVER, HERE, ALL));
    }

    /** In every case there is something to read, and what is shut for good is never asked about. */
    @Test
    public void everyShutGateHasItsWords() {
        int looked = 0;
        for (boolean dialog : new boolean[] {true, false}) {
            for (MicrophoneAccess access : MicrophoneAccess.values()) {
                for (OnDevice onDevice : OnDevice.values()) {
                    for (Answer wanted : Answer.values()) {
                        for (Answer leave : Answer.values()) {
                            Rungs rungs = Rungs.of(dialog, access, new DanishSpeech(onDevice, dialog),
                                    new VoiceChoices(wanted, leave, 0));
                            for (Gate gate : List.of(rungs.dialog(), rungs.pushToTalk())) {
                                assertEquals(gate == Gate.OPEN, gate.words() == 0);
                                looked++;
                            }
                            assertEquals(rungs.pushToTalk() == Gate.OPEN, rungs.highest() == Rung.PUSH_TO_TALK);
                            assertTrue(rungs.highest() != Rung.DIALOG || rungs.dialog() == Gate.OPEN);
                            assertNotEquals(Rung.TYPING, rungs.highest());
                        }
                    }
                }
            }
        }
        assertEquals(2 * 5 * 5 * 3 * 3 * 2, looked);
    }
}
