package dk.walkntalk.concept;

/** How the concept speaks to the one whose conversation it is. */
public enum AddressForm {
    /** One person: "Hvordan trives du". */
    DU("du"),
    /** Several: "Hvordan trives I". */
    I("I");

    private final String word;

    AddressForm(String word) {
        this.word = word;
    }

    /** The Danish pronoun, which is also the value in a concept file. */
    public String word() {
        return word;
    }
}
