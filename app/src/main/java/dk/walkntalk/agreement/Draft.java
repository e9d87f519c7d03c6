package dk.walkntalk.agreement;

/** An agreement that grows. */
final class Draft {
    SaidText hvad;
    SaidPeople who;
    When when;
    SaidPeople charge;
    Fact follow;
    String value;
    String verb;
    boolean cut;

    SpokenAgreement done() {
        FollowUp up = follow == null ? null : new FollowUp(shown(follow.who()), follow.when());
        return new SpokenAgreement(hvad, shown(who), when, shown(charge), up, value, null);
    }

    boolean empty() {
        boolean nobody = who == null || who.names().isEmpty() && who.alt().isEmpty();
        return hvad == null && charge == null && (nobody || when == null && !cut);
    }

    static SaidPeople shown(SaidPeople people) {
        return people == null || people.names().isEmpty() && !people.askSpeaker() && people.alt().isEmpty() ? null
                : people;
    }
}
