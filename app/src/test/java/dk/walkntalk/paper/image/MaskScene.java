package dk.walkntalk.paper.image;

/**
 * A generated scene as {@link PageMask} has it: 192 by 144, the long edge across. Red, green and blue from 0 to 1, and 1
 * in the picture; the page's corners, null where there is none.
 */
record MaskScene(float[][] planes, double[] corners, boolean whole) {
    static final int WIDTH = MaskFrame.WIDTH;
    static final int HEIGHT = MaskFrame.HEIGHT;

    static MaskScene of(PageScene scene) {
        MaskFrame frame = new MaskFrame(scene.argb(), scene.width(), scene.height());
        Maps maps = frame.maps();
        float[][] planes = new float[4][WIDTH * HEIGHT];
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            int at = maps.at(MaskFrame.BESIDE + i % WIDTH, MaskFrame.ABOVE + i / WIDTH);
            planes[3][i] = maps.channels[3][at];
            for (int k = 0; k < 3; k++) {
                planes[k][i] = maps.channels[k][at] + 0.5f * planes[3][i];
            }
        }
        if (scene.corners() == null) {
            return new MaskScene(planes, null, false);
        }
        double[] c = frame.cells(scene.corners().corners());
        for (int i = 0; i < 8; i += 2) {
            c[i] = c[i] * MaskFrame.CELL - MaskFrame.BESIDE;
            c[i + 1] = c[i + 1] * MaskFrame.CELL - MaskFrame.ABOVE;
        }
        return new MaskScene(planes, c, !scene.cutOff());
    }
}
