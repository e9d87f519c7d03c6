package dk.walkntalk.paper.image;

/**
 * Where marks and code are on the printed form, as {@code pdf.PageMarks} draws them: in mm from the upper left corner of
 * a sheet of A4 on its long side. On other paper all is in proportion, so this is all that needs to be known.
 */
final class MarkedSheet {
    static final double WIDTH = 297;
    static final double HEIGHT = 210;
    /** Of a mark: outside of the ring, inside of the ring, disc. */
    static final double RING = 3.6;
    static final double GAP = 2.6;
    static final double DISC = 1.3;
    /** Of the code: its dark square, and how many modules that has across. */
    static final double CODE = 11.4;
    static final int MODULES = 21;
    static final double CODE_LEFT = WIDTH - 16.8 - CODE;
    static final double CODE_TOP = HEIGHT - 6.2 - CODE;
    /** What every form's code begins with. */
    static final String NAME = "WNT";
    /** The sheet. */
    static final Quad PAPER = upright(0);
    /** From a corner's two edges to the middle of its mark. */
    static final double CENTRE = 9.8;
    /** The middles of the four marks. */
    static final Quad MARKS = upright(CENTRE);

    private MarkedSheet() { }

    private static Quad upright(double in) {
        return new Quad(in, in, WIDTH - in, in, WIDTH - in, HEIGHT - in, in, HEIGHT - in);
    }
}
