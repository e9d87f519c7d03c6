package dk.walkntalk.paper;

/** Where the parts of the form are on an A4 sheet, in millimetres from its upper left corner. */
final class FormLayout {
    static final double WIDTH = 210;
    static final double HEIGHT = 297;
    /** Left edges of the five columns, and the right edge of the last. */
    static final double[] COLUMNS = {8, 29, 66.5, 100, 145, 202};
    static final int NOTES = 3;
    static final int AGREEMENTS = 4;
    static final int STIKORD = 2;
    static final double HEADING = 19;
    /** Top edge of the row of headings, top edges of the three perspectives, and the bottom. */
    static final double[] ROWS = {25, 32, 112, 193, 286};
    /** Size of the printed letters. */
    static final double PRINT = 2.95;
    static final double PADDING = 1.6;
    static final double STIKORD_FIRST = 37.5;
    static final double STIKORD_STEP = 7.3;

    private FormLayout() {
    }

    static double stikordBaseline(int index) {
        return STIKORD_FIRST + index * STIKORD_STEP;
    }
}
