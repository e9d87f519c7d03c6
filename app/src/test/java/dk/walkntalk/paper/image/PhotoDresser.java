package dk.walkntalk.paper.image;

/** Chooses the ground and what lies about, by the place. */
final class PhotoDresser {
    private PhotoDresser() { }

    static void dress(PhotoDice dice, PhotoStage stage, String place, String base, PhotoFraming framing) {
        boolean board = place.equals("clipboard");
        boolean held = board && dice.chance(0.4);
        double thick = dice.in(2.6, 4);
        double level = board ? -0.1 - thick : place.equals("grass") ? -4 : -0.3;
        double deep = held ? dice.in(350, 1000) : 0;
        if (held) {
            stage.tilt(Math.toRadians(dice.in(0, 24)), framing.behind + Math.PI + dice.in(-0.8, 0.8));
            stage.haze = dice.in(1.5, 4);
        }
        stage.point = new double[] {0, 0, level - deep};
        stage.direct = place.equals("grass");
        double[] sun = stage.seenByGround(stage.sky.key().direction());
        double cone = stage.sky.key().cone;
        boolean indoor = stage.sky.kind.equals("indoor");
        PhotoDice own = dice.fork(2);
        stage.ground = switch (base) {
            case "grass" -> new PhotoGrass(own, sun, cone);
            case "asphalt" -> new PhotoAsphalt(own, sun, cone);
            case "wood" -> new PhotoWood(own, indoor ? 1 : 1 + own.weighted(1, 3, 3), sun);
            default -> switch (own.weighted(35, 35, 30)) {
                case 0 -> new PhotoWood(own, 0, sun);
                case 1 -> new PhotoDesk(own, false);
                default -> new PhotoDesk(own, true);
            };
        };
        PhotoThings things = new PhotoThings(dice.fork(3), stage, level);
        things.photographer(framing.camera, framing.behind);
        if (board) {
            things.clipboard(thick);
        }
        if (held) {
            if (dice.chance(0.75)) {
                things.finger(dice.in(3, 8), framing.behind, true);
            }
            if (dice.chance(0.2)) {
                things.pen();
            }
            return;
        }
        clutter(dice, things, base, framing.behind, board);
    }

    private static void clutter(PhotoDice dice, PhotoThings things, String base, double behind, boolean board) {
        boolean inside = base.equals("desk");
        if (!board && !base.equals("grass") && dice.chance(inside ? 0.3 : 0.15)) {
            things.otherSheet(-0.02);
        }
        if (dice.chance(0.3)) {
            things.pen();
        }
        if (inside && dice.chance(0.2)) {
            things.cable();
        }
        if (dice.chance(inside ? 0.2 : 0.04)) {
            things.cup();
        }
        if (dice.chance(0.12)) {
            things.keys();
        }
        if (!inside && dice.chance(0.35)) {
            things.leaves();
        }
        if (dice.chance(0.17)) {
            things.finger(board ? 6 : 0, behind, false);
        }
    }
}
