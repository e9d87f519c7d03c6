package dk.walkntalk.agreement;

/**
 * One agreement as it was said. What was not said is null.
 *
 * @param hvad the action, in the words and the order said
 * @param hvem those who do it
 * @param hvornaar when it is done
 * @param ansvar those said to be responsible
 * @param opfoelgning the follow-up
 * @param vaerdi the words that tell what good it does
 * @param alt the same words read in another way, where the language allows it ("følger op på forløbet" as an
 *     action of its own), or with what was read but is too unlikely to be filled in; or null; it has none of its own
 */
public record SpokenAgreement(SaidText hvad, SaidPeople hvem, When hvornaar, SaidPeople ansvar, FollowUp opfoelgning,
        String vaerdi, SpokenAgreement alt) {
    /** Whether who is speaking must be asked, to know who is meant by "jeg" or "du". */
    public boolean askSpeaker() {
        return asks(hvem) || asks(ansvar) || opfoelgning != null && asks(opfoelgning.hvem());
    }

    private static boolean asks(SaidPeople people) {
        return people != null && people.askSpeaker();
    }
}
