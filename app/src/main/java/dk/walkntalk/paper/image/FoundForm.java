package dk.walkntalk.paper.image;

import java.util.Optional;

/**
 * The printed form in a picture.
 *
 * @param corners the sheet's, from the one that is top left when the form is read; outside the picture where the sheet is
 * @param marks   how many of its marks were found: 4; or 3, and the fourth corner is where the paper's edges meet; or 0
 *                when the page was found by its outline alone and the code was read
 * @param upKnown whether it is known which way is up; else the corners begin with the upper one of two that are possible
 * @param code    what the code at the foot says, to be read by {@code concept.FormCode}; empty when it is not legible
 */
public record FoundForm(Quad corners, int marks, boolean upKnown, Optional<String> code) { }
