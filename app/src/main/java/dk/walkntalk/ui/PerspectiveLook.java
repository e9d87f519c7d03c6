package dk.walkntalk.ui;

import dk.walkntalk.R;

/** How the perspective at a place looks: a colour, an icon and a shape of its own, so that none is told by colour. */
public enum PerspectiveLook {
    FIRST(R.drawable.ic_perspective_1, R.color.perspective_1, R.color.perspective_1_container),
    SECOND(R.drawable.ic_perspective_2, R.color.perspective_2, R.color.perspective_2_container),
    THIRD(R.drawable.ic_perspective_3, R.color.perspective_3, R.color.perspective_3_container),
    FOURTH(R.drawable.ic_perspective_4, R.color.perspective_4, R.color.perspective_4_container);

    /** A drawable. */
    public final int icon;

    /** A colour for text and shapes on the screen's ground. */
    public final int color;

    /** A quiet colour to lay under text. */
    public final int container;

    PerspectiveLook(int icon, int color, int container) {
        this.icon = icon;
        this.color = color;
        this.container = container;
    }

    /** The look of perspective number {@code index}, counted from 0; concepts with more begin anew. */
    public static PerspectiveLook of(int index) {
        return values()[Math.floorMod(index, values().length)];
    }
}
