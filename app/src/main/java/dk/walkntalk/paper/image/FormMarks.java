package dk.walkntalk.paper.image;

import java.util.Optional;

/** Finds the printed form in a picture by the marks in its corners, and reads the code at its foot. */
final class FormMarks {
    /** Marks are looked for in a picture with a long edge below this; half of a larger one has all that is needed. */
    private static final int LARGE = 2400;
    /** The code's place is so much more like one than the place opposite, or it is not known which is the code's. */
    private static final double SURE = 0.25;

    private FormMarks() { }

    /**
     * The form in the picture, found by four or three marks; work for a background thread. give it 1600 pixels
     * along the long edge at least, so that the code can be read.
     *
     * @param argb   the pixels, row by row, 0xAARRGGBB
     * @param width  in pixels
     * @param height in pixels
     * @return empty when fewer than three marks are seen
     */
    static Optional<FoundForm> find(int[] argb, int width, int height) {
        Grey picture = Grey.of(argb, width, height);
        Grey small = picture;
        int scale = 1;
        while (Math.max(small.width(), small.height()) > LARGE) {
            small = small.half();
            scale *= 2;
        }
        int factor = scale;
        return place(small).map(placing -> read(picture, placing.scaled(factor)));
    }

    /**
     * The form whose marks are covered, on a page that was found otherwise.
     *
     * @param page its corners, beginning with any of them
     * @return empty when no code is read at its place
     */
    static Optional<FoundForm> read(int[] argb, int width, int height, Quad page) {
        Grey picture = Grey.of(argb, width, height);
        for (int quarters = 0; quarters < 4; quarters++) {
            Placing placing = new Placing(Homography.between(MarkedSheet.PAPER, page.turned(quarters)), 0, -1);
            Optional<String> text = new SheetCode(picture, placing).text();
            if (text.isPresent()) {
                return Optional.of(new FoundForm(page.turned(quarters), 0, true, text));
            }
        }
        return Optional.empty();
    }

    private static Optional<Placing> place(Grey small) {
        Rings rings = new Rings(small);
        Optional<Placing> placing = Optional.empty();
        while (rings.look()) {
            placing = Placings.of(rings.found());
            Optional<Placing> whole = placing.flatMap(one -> one.lost() < 0 ? Optional.of(one) : LostMark.find(small, one));
            if (whole.isPresent()) {
                return whole;
            }
        }
        return placing.map(one -> HiddenCorner.find(small, one).orElse(one));
    }

    private static FoundForm read(Grey picture, Placing placing) {
        Placing first = upper(placing);
        SheetCode one = new SheetCode(picture, first);
        Optional<String> text = one.text();
        if (text.isPresent()) {
            return found(first, true, text);
        }
        Placing second = first.turned();
        SheetCode other = new SheetCode(picture, second);
        text = other.text();
        double more = other.alike() - one.alike();
        boolean turned = text.isPresent() || more > SURE;
        return found(turned ? second : first, text.isPresent() || Math.abs(more) > SURE, text);
    }

    /** The one of both ways to read the sheet in which its top is higher up in the picture. */
    private static Placing upper(Placing placing) {
        Quad paper = placing.on(MarkedSheet.PAPER);
        return paper.y0() + paper.y1() <= paper.y2() + paper.y3() ? placing : placing.turned();
    }

    private static FoundForm found(Placing placing, boolean upKnown, Optional<String> text) {
        return new FoundForm(placing.on(MarkedSheet.PAPER), placing.lost() < 0 ? 4 : 3, upKnown, text);
    }
}
