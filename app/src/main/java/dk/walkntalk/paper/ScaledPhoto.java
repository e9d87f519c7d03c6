package dk.walkntalk.paper;

/**
 * A photo in its place.
 *
 * @param fileName within its conversation's folder
 * @param width in pixels
 * @param height in pixels
 */
public record ScaledPhoto(String fileName, int width, int height) { }
