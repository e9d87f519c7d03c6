package dk.walkntalk.voice.text;

/**
 * Another way to write a part of a text, to be offered and never taken by itself.
 *
 * @param start place of the first character that it would replace
 * @param end place after the last one
 * @param instead what it offers
 */
public record Suggestion(int start, int end, String instead) {
}
