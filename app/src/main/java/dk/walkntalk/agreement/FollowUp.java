package dk.walkntalk.agreement;

/**
 * The follow-up of an agreement; either may be null where it was not said.
 *
 * @param hvem who follows up
 * @param hvornaar when
 */
public record FollowUp(SaidPeople hvem, When hvornaar) {
}
