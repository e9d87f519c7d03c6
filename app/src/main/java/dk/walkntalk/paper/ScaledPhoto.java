package dk.walkntalk.paper;

/**
 * A photo in its place.
 *
 * @param fileName within its conversation's folder
 * @param width    in pixels
 * @param height   in pixels
 * @param original the file of the larger picture that it was made from, within the same folder; {@code null} when that
 *                 is not kept
 */
public record ScaledPhoto(String fileName, int width, int height, String original) { }
