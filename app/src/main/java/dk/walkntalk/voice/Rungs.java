package dk.walkntalk.voice;

import dk.walkntalk.voice.VoiceChoices.Answer;

/**
 * The ladder as it stands on this phone now.
 *
 * @param dialog     what stands before {@link Rung#DIALOG}
 * @param pushToTalk what stands before {@link Rung#PUSH_TO_TALK}
 */
public record Rungs(Gate dialog, Gate pushToTalk) {

    /**
     * The ladder.
     *
     * @param dialogThere true when an app shows the recogniser dialog, {@link RecogniserDialog#isThere}
     */
    public static Rungs of(boolean dialogThere, MicrophoneAccess microphone, DanishSpeech danish,
            VoiceChoices choices) {
        return new Rungs(dialog(dialogThere, microphone, choices), pushToTalk(microphone, danish, choices));
    }

    /** True when nobody can be spoken to on this phone. */
    boolean isShutForGood() {
        return pushToTalk.isShutForGood() && dialog.isShutForGood();
    }

    /** The highest rung that is open now. */
    public Rung highest() {
        return pushToTalk == Gate.OPEN ? Rung.PUSH_TO_TALK : dialog == Gate.OPEN ? Rung.DIALOG : Rung.KEYBOARD;
    }

    /** Nobody knows what the other app does with the sound, so that it counts as leaving the phone. */
    private static Gate dialog(boolean there, MicrophoneAccess microphone, VoiceChoices choices) {
        if (microphone == MicrophoneAccess.NO_MICROPHONE) {
            return Gate.NO_MICROPHONE;
        }
        return there ? consent(choices) : Gate.NO_RECOGNISER;
    }

    private static Gate pushToTalk(MicrophoneAccess microphone, DanishSpeech danish, VoiceChoices choices) {
        if (microphone == MicrophoneAccess.NO_MICROPHONE) {
            return Gate.NO_MICROPHONE;
        } else if (!danish.isAnybodyThere() && !danish.isToCome()) {
            return Gate.NO_RECOGNISER;
        } else if (choices.pushToTalk() != Answer.YES) {
            return Gate.TURN_ON;
        }
        Gate sound = sound(danish, choices);
        return sound == Gate.OPEN ? permission(microphone) : sound;
    }

    private static Gate sound(DanishSpeech danish, VoiceChoices choices) {
        if (danish.onDevice() == DanishSpeech.OnDevice.INSTALLED
                || danish.online() && choices.mayLeavePhone() == Answer.YES) {
            return Gate.OPEN;
        } else if (danish.online() && choices.mayLeavePhone() == Answer.UNASKED) {
            return Gate.ASK_CONSENT;
        }
        return switch (danish.onDevice()) {
            case PENDING -> Gate.DOWNLOADING;
            case DOWNLOADABLE -> Gate.DOWNLOAD;
            default -> Gate.DECLINED;
        };
    }

    private static Gate consent(VoiceChoices choices) {
        return switch (choices.mayLeavePhone()) {
            case YES -> Gate.OPEN;
            case NO -> Gate.DECLINED;
            case UNASKED -> Gate.ASK_CONSENT;
        };
    }

    private static Gate permission(MicrophoneAccess microphone) {
        return switch (microphone) {
            case GRANTED -> Gate.OPEN;
            case UNASKED -> Gate.ASK_PERMISSION;
            case DENIED -> Gate.EXPLAIN_PERMISSION;
            case DENIED_FOR_EVER -> Gate.OPEN_SETTINGS;
            case NO_MICROPHONE -> Gate.NO_MICROPHONE;
        };
    }
}
