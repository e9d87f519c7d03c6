package dk.walkntalk.paper;

/**
 * What the camera sees just now, as the sensor lies: not turned upright.
 *
 * @param luma   brightness from 0 to 255, a byte a pixel and row after row without gaps; the next frame may be written
 *               into the same array
 * @param width  in pixels
 * @param height in pixels
 */
public record Frame(byte[] luma, int width, int height) { }
