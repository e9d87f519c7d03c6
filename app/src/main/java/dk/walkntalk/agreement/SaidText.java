package dk.walkntalk.agreement;

/**
 * Words of an utterance, in the order said.
 *
 * @param words the words
 * @param alt another way to cut them that is just as good, or null
 */
public record SaidText(String words, String alt) {
}
