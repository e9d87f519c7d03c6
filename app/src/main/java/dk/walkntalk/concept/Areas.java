package dk.walkntalk.concept;

/**
 * Strategic areas whose names are not in the concept (Norddjurs prints them in a picture): people fill them in.
 *
 * @param title  the heading
 * @param text   the concept's sentence about them
 * @param groups how many main areas
 * @param each   how many areas below each of them
 */
public record Areas(String title, String text, int groups, int each) {
}
