package dk.walkntalk.paper.image;

import java.util.Optional;

/** Finds the page in a photograph: the printed form by its marks, which are exact, and any other page by its outline. */
public final class Pages {
    private Pages() { }

    /**
     * The page that a photograph is of; work for a background thread.
     *
     * @param argb   row by row, 0xFFRRGGBB; best with a long edge of 1600 to 4000 pixels: less, and the code of a form is
     *               not legible; more is only slower
     * @param width  in pixels
     * @param height in pixels
     */
    public static Optional<PagePlace> find(int[] argb, int width, int height) {
        Optional<FoundForm> form = FormMarks.find(argb, width, height);
        if (form.isPresent()) {
            return Optional.of(new PagePlace(page(form.get(), width, height), form));
        }
        return PageFinder.find(argb, width, height).map(page -> {
            Optional<FoundForm> coded = FormMarks.read(argb, width, height, page.corners());
            Quad corners = coded.map(FoundForm::corners).orElse(page.corners());
            return new PagePlace(new FoundPage(corners, page.certainty(), page.cutOff()), coded);
        });
    }

    private static FoundPage page(FoundForm form, int width, int height) {
        boolean cutOff = false;
        for (int i = 0; i < 4; i++) {
            double x = form.corners().x(i);
            double y = form.corners().y(i);
            cutOff |= x < -1 || y < -1 || x > width + 1 || y > height + 1;
        }
        return new FoundPage(form.corners(), form.marks() == 4 ? 1 : 0.9, cutOff);
    }
}
