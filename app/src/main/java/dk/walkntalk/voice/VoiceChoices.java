package dk.walkntalk.voice;

/**
 * What those who use the phone have said about speech.
 *
 * @param pushToTalk    whether this app's own microphone button is wanted
 * @param mayLeavePhone whether sound may leave the phone on its way to a recogniser
 * @param refusals      how often the permission for the microphone was asked for in vain
 */
public record VoiceChoices(Answer pushToTalk, Answer mayLeavePhone, int refusals) {
    /** Before anybody was asked. */
    public static final VoiceChoices NONE = new VoiceChoices(Answer.UNASKED, Answer.UNASKED, 0);

    /** The answer to a question that is asked once and can be changed. */
    public enum Answer {
        UNASKED, YES, NO;

        static Answer of(boolean yes) {
            return yes ? YES : NO;
        }
    }

    VoiceChoices withPushToTalk(boolean wanted) {
        return new VoiceChoices(Answer.of(wanted), mayLeavePhone, refusals);
    }

    VoiceChoices withMayLeavePhone(boolean may) {
        return new VoiceChoices(pushToTalk, Answer.of(may), refusals);
    }

    VoiceChoices withRefusals(int refusals) {
        return new VoiceChoices(pushToTalk, mayLeavePhone, refusals);
    }
}
