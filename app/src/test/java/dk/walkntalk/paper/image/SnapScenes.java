package dk.walkntalk.paper.image;

/** Photographs of a form as they are taken at work, each with its true corners: the measure of a page finder. */
final class SnapScenes {
    private static final String[] GROUNDS = {"desk", "desk", "desk", "desk", "desk", "grass", "grass", "grass",
        "asphalt", "asphalt", "asphalt", "wood", "wood", "wood", "clipboard", "clipboard", "clipboard"};

    private SnapScenes() {
    }

    static SnapScene of(long seed, int longEdge) {
        SnapDice plan = new SnapDice(seed);
        String ground = GROUNDS[plan.pick(GROUNDS.length)];
        String light = light(ground, plan);
        boolean cut = plan.chance(0.15);
        for (int attempt = 0;; attempt++) {
            SnapDice dice = new SnapDice(seed * 31 + 1000003L * attempt + 7);
            SnapScene scene = attempt(dice, ground, light, cut, longEdge, attempt > 40);
            if (scene != null) {
                return scene;
            }
        }
    }

    private static String light(String ground, SnapDice dice) {
        double k = dice.in(0, 1);
        double indoor = ground.equals("desk") ? 0.62 : ground.equals("clipboard") ? 0.35
            : ground.equals("wood") ? 0.2 : 0;
        if (k < indoor) {
            return "indoor";
        }
        k = dice.in(0, 1);
        return k < 0.4 ? "low sun" : k < 0.7 ? "overcast" : "shade";
    }

    private static SnapScene attempt(SnapDice dice, String ground, String light, boolean cut, int longEdge,
        boolean anyway) {
        SnapWorld world = new SnapWorld();
        boolean board = ground.equals("clipboard");
        boolean grass = ground.equals("grass");
        double flat = dice.chance(0.35) ? 0.15 : dice.in(0.35, 1.4);
        double base = grass ? dice.in(0.4, 1) : dice.in(0.03, 0.07);
        world.sheet.shape(dice.fork(), base, board ? flat * 0.6 : flat, grass ? dice.in(0.03, 0.25) : 0, board);
        SnapDice lens = dice.fork();
        boolean portrait = lens.chance(0.65);
        double focal = lens.chance(0.75) ? lens.in(0.7, 0.82) : lens.in(0.82, 1.4);
        world.camera = new SnapCamera(lens.chance(0.8) ? 0.75 : 0.5625, portrait, focal, lens.bell(0.03));
        SnapPlacement place = SnapPlacement.of(world.camera, world.sheet, cut, lens);
        if (place == null) {
            return null;
        }
        furnish(world, dice, ground, light);
        int w = portrait ? (int) Math.round(longEdge * world.camera.aspect) : longEdge;
        int h = portrait ? longEdge : (int) Math.round(longEdge * world.camera.aspect);
        SnapFairness fair = new SnapFairness(world, place);
        SnapDice film = dice.fork();
        SnapDeveloper developer = new SnapDeveloper(film, world.light, fair.exposure(film));
        if (!anyway && !fair.corners(developer)) {
            return null;
        }
        int[] argb = developer.develop(SnapRender.render(world, w, h), w, h);
        double[] corners = new double[8];
        for (int i = 0; i < 4; i++) {
            corners[2 * i] = w / 2.0 + place.corners[2 * i] * longEdge;
            corners[2 * i + 1] = h / 2.0 + place.corners[2 * i + 1] * longEdge;
        }
        return new SnapScene(argb, w, h, corners, place.outside > 0, ground, light);
    }

    private static void furnish(SnapWorld world, SnapDice dice, String ground, String light) {
        boolean board = ground.equals("clipboard");
        world.form = SnapForm.paint(dice.fork());
        world.holes = dice.chance(0.12);
        double tone = dice.in(0.78, 0.88);
        double warm = dice.chance(0.12) ? dice.in(0.02, 0.09) : dice.in(-0.01, 0.01);
        world.paper = new float[] {(float) (tone * (1 + warm * 0.3)), (float) tone, (float) (tone * (1.01 - warm))};
        world.light = new SnapLight(light, dice.fork(), world.camera);
        SnapDice under = dice.fork();
        boolean held = board && under.chance(0.4);
        String kind = ground;
        if (board) {
            String[] inside = {"desk", "desk", "wood"};
            String[] open = {"grass", "asphalt", "wood", "asphalt"};
            kind = light.equals("indoor") ? inside[under.pick(3)] : open[under.pick(4)];
            SnapBoard.lay(world, under, held);
        }
        double[] l = world.light.dir;
        world.ground = switch (kind) {
            case "grass" -> new SnapGrass(under, l);
            case "asphalt" -> new SnapAsphalt(under, l);
            case "wood" -> new SnapWood(under, false);
            default -> under.chance(0.4) ? new SnapWood(under, true) : SnapLaminate.desk(under);
        };
        if (kind.equals("desk") && !board && dice.chance(0.25)) {
            double turn = dice.pick(4) * Math.PI / 2 + dice.bell(0.15);
            world.deskA = Math.cos(turn);
            world.deskB = Math.sin(turn);
            world.deskEnd = dice.in(2, 14) + Math.abs(world.deskA) * SnapSheet.HALF_X
                + Math.abs(world.deskB) * SnapSheet.HALF_Y;
            world.floor = SnapLaminate.floor(under);
        }
        new SnapProps(world, dice.fork()).scatter(ground, light);
        if (kind.equals("grass") && !board) {
            SnapDice blades = dice.fork();
            world.litter.blades(blades, l, blades.pick(90));
        }
        world.ready(dice.fork());
    }
}
