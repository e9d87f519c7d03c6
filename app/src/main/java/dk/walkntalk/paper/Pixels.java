package dk.walkntalk.paper;

/**
 * A picture as numbers, upright, for what looks for something in it.
 *
 * @param argb   row by row, 0xFFRRGGBB
 * @param width  in pixels
 * @param height in pixels
 */
public record Pixels(int[] argb, int width, int height) { }
