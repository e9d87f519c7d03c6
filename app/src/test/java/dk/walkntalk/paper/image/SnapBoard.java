package dk.walkntalk.paper.image;

/** A clipboard under the sheet with its metal clip over the top edge; lying somewhere or held above the ground. */
final class SnapBoard {
    private SnapBoard() {
    }

    static void lay(SnapWorld world, SnapDice dice, boolean held) {
        double turn = dice.bell(0.012);
        double thick = 0.3;
        double hx = dice.in(11.2, 12.1);
        double low = -SnapSheet.HALF_Y - dice.in(-0.2, 1.6);
        double high = SnapSheet.HALF_Y + dice.in(1.4, 3.2);
        SnapSolid board = SnapSolid.box(dice.bell(0.3), (low + high) / 2, hx, (high - low) / 2, -thick, 0, turn,
            new float[] {0.3f, 0.2f, 0.12f}, 0.2);
        board.round = dice.in(0.6, 2);
        board.cover = SnapLaminate.board(dice);
        world.solids.add(board);
        clip(world, dice, high);
        world.groundZ = -thick;
        if (!held) {
            return;
        }
        double tilt = dice.in(0.05, 0.5);
        double way = Math.atan2(-world.camera.at[1], -world.camera.at[0]) + dice.bell(0.5);
        double deep = dice.in(55, 105);
        double nx = -Math.sin(tilt) * Math.cos(way);
        double ny = -Math.sin(tilt) * Math.sin(way);
        double nz = Math.cos(tilt);
        double c = Math.cos(way);
        double s = Math.sin(way);
        world.far = new double[] {0, 0, -deep, c * nz, s * nz, Math.sin(tilt), -s, c, 0, nx, ny, nz};
        SnapHand.hold(world, dice, hx);
    }

    private static void clip(SnapWorld world, SnapDice dice, double high) {
        double over = dice.in(0.5, 1.5);
        double y0 = SnapSheet.HALF_Y - over;
        double y1 = Math.max(high - 0.2, y0 + 2.4);
        double hx = dice.in(3.2, 6.2);
        float k = (float) dice.in(0.45, 0.7);
        float[] steel = {k, k, k * 1.02f};
        boolean black = dice.chance(0.2);
        if (black) {
            steel = new float[] {0.03f, 0.03f, 0.032f};
        }
        double base = world.sheet.top < 0.3 ? 0.12 : 0.2;
        SnapSolid plate = SnapSolid.box(0, (y0 + y1) / 2, hx, (y1 - y0) / 2, base - 0.1, base + 0.28, 0, steel, 0.7);
        plate.round = 0.4;
        plate.metal = !black;
        world.solids.add(plate);
        double y = y0 + (y1 - y0) * dice.in(0.45, 0.7);
        SnapSolid roll = SnapSolid.rod(new double[] {-hx * 0.92, y, base + 0.42}, new double[] {hx * 0.92, y,
            base + 0.42}, dice.in(0.4, 0.75), steel, 0.8);
        roll.metal = !black;
        world.solids.add(roll);
        if (dice.chance(0.6)) {
            double w = hx * dice.in(0.3, 0.75);
            SnapSolid lever = SnapSolid.box(0, y1 + dice.in(-0.4, 0.6), w, dice.in(0.6, 1.2), 0.7, 1, 0, steel,
                0.7);
            lever.round = 0.5;
            lever.metal = !black;
            world.solids.add(lever);
        }
    }
}
