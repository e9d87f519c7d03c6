package dk.walkntalk.agreement;

/** What a person is in the conversation. */
public enum PartyRole {
    /** The employee, or one of them. */
    MEDARBEJDER,
    /** The leader of the employees; in a LUS the one whose conversation it is. */
    LEDER,
    /** The leader's leader, in a LUS. */
    LEDERS_LEDER
}
