package dk.walkntalk.paper;

/**
 * Where one writes on the printed MUS form, in millimetres from the upper left corner of an A4 sheet on its side; as
 * {@code pdf.BlankForm} prints it.
 */
final class FormLayout {
    /** Of the sheet as it lies on the table: its left side is up. */
    static final double WIDTH = 210;
    static final double HEIGHT = 297;
    /** Left edges of what is written in. */
    static final double STIKORD = 120.2;
    static final double NOTES = 162;
    static final double AGREEMENTS = 223.5;
    /** Baselines of the first note of each perspective; the lines below are ruled. */
    static final double[] FIRST = {53, 97.7, 143.2};
    static final double RULED = 8;
    /** From the first note to the first line of an agreement, below what the form asks for. */
    static final double BELOW_PROMPTS = 8.5;
    static final double AGREEMENT_STEP = 6.4;
    /** Size of the printed letters. */
    static final double PRINT = 2.95;
    static final double STIKORD_FIRST = 50.9;
    static final double STIKORD_STEP = 4.178;

    private FormLayout() {
    }

    static double stikordBaseline(int index) {
        return STIKORD_FIRST + index * STIKORD_STEP;
    }
}
