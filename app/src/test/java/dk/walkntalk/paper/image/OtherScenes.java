package dk.walkntalk.paper.image;

/** The scenes of the generators that were written by others, in the form of the first one. */
final class OtherScenes {
    private OtherScenes() { }

    /** In the street. */
    static PageScene street(long seed, int longEdge) {
        StreetScene scene = StreetScenes.of(seed, longEdge);
        return scene(scene.argb(), scene.width(), scene.height(), scene.corners(), scene.cutOff(), scene.ground(),
                scene.light());
    }

    /** Light followed from the sheet to the camera. */
    static PageScene photo(long seed, int longEdge) {
        PhotoScene scene = PhotoScenes.of(seed, longEdge);
        return scene(scene.argb(), scene.width(), scene.height(), scene.corners(), scene.cutOff(), scene.ground(),
                scene.light());
    }

    /** Snapshots at work. */
    static PageScene snap(long seed, int longEdge) {
        SnapScene scene = SnapScenes.of(seed, longEdge);
        return scene(scene.argb(), scene.width(), scene.height(), scene.corners(), scene.cutOff(), scene.ground(),
                scene.light());
    }

    /** Views that nothing was found or chosen on. */
    static PageScene view(long seed, int longEdge) {
        ViewScene scene = ViewScenes.of(seed, longEdge);
        return scene(scene.argb(), scene.width(), scene.height(), scene.corners(), scene.cutOff(), scene.ground(),
                scene.light());
    }

    /** The newest, that nothing was found or chosen on either. */
    static PageScene field(long seed, int longEdge) {
        FieldScene scene = FieldScenes.of(seed, longEdge);
        return scene(scene.argb(), scene.width(), scene.height(), scene.corners(), scene.cutOff(), scene.ground(),
                scene.light());
    }

    private static PageScene scene(int[] argb, int width, int height, double[] corners, boolean cutOff, String ground,
            String light) {
        return new PageScene(argb, width, height, Quad.of(corners), cutOff, ground, light, "");
    }
}
