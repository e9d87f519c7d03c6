package dk.walkntalk.pdf;

import com.itextpdf.kernel.geom.PageSize;

/** The paper that a sheet is printed on, lying on its long side. */
public enum PaperSize {
    /** 297 × 210 mm. */
    A4(PageSize.A4, 1, 1),
    /** 420 × 297 mm: type a fifth larger, and all the rest of the paper for the pen. */
    A3(PageSize.A3, 1.2f, 1.414f);

    private final PageSize upright;
    private final float type;
    private final float room;

    PaperSize(PageSize upright, float type, float room) {
        this.upright = upright;
        this.type = type;
        this.room = room;
    }

    PageSize page() {
        return upright.rotate();
    }

    /** Returns the size of type, in pt, that looks on this paper as {@code size} does on A4. */
    float type(float size) {
        return size * type;
    }

    /** Returns the length, in pt, that is the same part of this paper as {@code length} is of A4. */
    float room(float length) {
        return length * room;
    }
}
