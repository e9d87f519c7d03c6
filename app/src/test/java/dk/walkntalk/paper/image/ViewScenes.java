package dk.walkntalk.paper.image;

/** Makes photographs of a paper form with known corners: the same content for a seed at every size. */
final class ViewScenes {
    private ViewScenes() {
    }

    /** Neighbouring seeds must not give the same dice shifted by one throw. */
    private static long scramble(long seed) {
        long h = (seed + 0x5eed5eed) * 0xD6E8FEB86659FD93L;
        h = (h ^ h >>> 32) * 0xC2B2AE3D27D4EB4FL;
        h = (h ^ h >>> 29) * 0x165667B19E3779F9L;
        return h ^ h >>> 32;
    }

    static ViewScene of(long seed, int longEdge) {
        ViewDice dice = new ViewDice(scramble(seed));
        ViewDice lens = dice.part();
        ViewWorld world = ViewStage.set(dice, longEdge);
        ViewFrame frame = new ViewFrame(world, longEdge);
        int[] argb = new ViewLens(frame, world.light.mean(), lens).develop();
        double[] corners = new double[8];
        for (int i = 0; i < 4; i++) {
            corners[2 * i] = world.corners[2 * i] * longEdge + frame.width / 2.0;
            corners[2 * i + 1] = world.corners[2 * i + 1] * longEdge + frame.height / 2.0;
        }
        return new ViewScene(argb, frame.width, frame.height, corners, world.cutOff, world.groundName,
                ViewLight.NAMES[world.light.kind]);
    }
}
