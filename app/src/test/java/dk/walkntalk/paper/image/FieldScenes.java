package dk.walkntalk.paper.image;

/** Photographs of a filled-in form lying somewhere, each wholly given by its seed. */
final class FieldScenes {
    private FieldScenes() {
    }

    static FieldScene of(long seed, int longEdge) {
        FieldStage stage = new FieldStage(seed, longEdge);
        FieldCamera camera = stage.camera;
        int shortEdge = (int) Math.round(longEdge * 0.75);
        int wide = camera.upright ? shortEdge : longEdge;
        int high = camera.upright ? longEdge : shortEdge;
        FieldVeil veil = FieldVeils.of(stage.light, camera, stage.rnd.fork(10), longEdge);
        FieldTracer tracer = new FieldTracer(stage.plane, stage.sheet, stage.props, stage.light, veil);
        FieldMeadow meadow = stage.meadow(tracer, longEdge, wide, high);
        float[] rgb = new FieldRender(tracer, camera, meadow, longEdge, wide, high).picture();
        new FieldLens(stage.rnd.fork(12), stage.light, longEdge).apply(rgb, wide, high);
        int[] argb = new FieldDevelop(stage.rnd.fork(13), stage.light, longEdge).picture(rgb, wide, high);
        double[] corners = new FieldFraming(stage.sheet).quad(camera);
        for (int i = 0; i < 8; i++) {
            corners[i] *= longEdge;
        }
        return new FieldScene(argb, wide, high, corners, stage.cut, stage.ground, stage.light.name);
    }
}
