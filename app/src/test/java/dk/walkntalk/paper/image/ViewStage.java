package dk.walkntalk.paper.image;

/** Sets a scene's stage from its dice: ground, light, sheet, camera and the things about it. */
final class ViewStage {
    private static final double[][] BOARDS = {{0.17, 0.085, 0.04}, {0.21, 0.11, 0.055}, {0.02, 0.07, 0.3},
        {0.02, 0.02, 0.022}, {0.4, 0.03, 0.03}, {0.03, 0.2, 0.1}, {0.25, 0.27, 0.28}, {0.5, 0.22, 0.02}};
    private final ViewDice dice;
    private final ViewWorld world = new ViewWorld();

    private ViewStage(ViewDice dice) {
        this.dice = dice;
    }

    static ViewWorld set(ViewDice dice, int longEdge) {
        return new ViewStage(dice).build(longEdge);
    }

    private ViewWorld build(int longEdge) {
        int kind = dice.weighed(27, 17, 17, 17, 22);
        world.groundName = new String[] {"desk", "grass", "asphalt", "wood", "clipboard"}[kind];
        world.cutOff = dice.chance(0.15);
        boolean board = kind == 4;
        boolean held = board && dice.chance(0.45);
        int on = board ? dice.weighed(held ? 20 : 40, 20, 20, 20) : kind;
        boolean inside = on == 0;
        boolean grass = on == 1;
        world.ground = new ViewGround(switch (on) {
            case 0 -> dice.chance(0.45) ? ViewGround.VENEER : ViewGround.LAMINATE;
            case 1 -> ViewGround.SOIL;
            case 2 -> ViewGround.ASPHALT;
            default -> ViewGround.PLANKS;
        }, dice.part());
        int weather = inside ? dice.weighed(14, 14, 10, 62) : dice.weighed(31, 29, 40);
        world.light = new ViewLight(weather, inside, dice.part());
        world.floor = held ? (inside ? -60 : dice.in(-100, -60)) : grass ? -dice.in(1.2, 2.6) : board ? -0.3 : 0;
        double stiff = board ? 0.35 : 1;
        double base = kind == 2 ? 0.12 : grass ? 0.25 : 0.035;
        double soft = Math.min(1, dice.in(0.1, 1.25)) * stiff;
        world.sheet = new ViewSheet(dice.part(), base, soft);
        ViewPose pose = new ViewPose(dice.part(), world.sheet, world.cutOff);
        world.camera = pose.camera;
        world.corners = pose.corners;
        ViewProps props = new ViewProps(dice.part(), world);
        ViewDice things = dice.part();
        if (board) {
            double[] colour = things.chance(0.4) ? BOARDS[things.below(2)] : BOARDS[2 + things.below(6)];
            boolean brown = colour[0] < 0.22 && colour[1] > 0.08 && colour[2] < 0.06 && colour[0] > colour[1];
            double halfX = things.in(11, 12.2);
            double shift = things.in(0.3, 1.3);
            world.slabs.add(new ViewSlab(new double[] {things.bell(0.25), shift - 0.2}, things.bell(0.012),
                    new double[] {halfX, 15.5 + shift}, 1.2, new double[] {-0.3, 0}, colour, brown ? 1 : 2,
                    things.below(9999)));
            props.clip(14.85 + things.in(-0.3, 0.5), 0.03);
            if (held || things.chance(0.2)) {
                props.holdBoard(halfX, 0);
            }
        } else if (!grass) {
            papers(things);
        }
        if (grass) {
            world.grass = new ViewGrass(dice.part(), world);
        }
        props.place(!inside, grass);
        world.page = ViewForm.page(dice.part(), longEdge > 1700 ? 64 : 40);
        boolean person = !inside || things.chance(0.75);
        ViewPerson who = person ? new ViewPerson(world.camera, inside ? -75 : world.floor, things.chance(0.6),
                things) : null;
        for (ViewSource source : world.light.sources) {
            source.prepare(who, world.things);
        }
        return world;
    }

    private void papers(ViewDice things) {
        double grey = things.in(0.5, 0.72);
        double[] paper = things.pick(new double[] {grey, grey, grey}, new double[] {grey, grey * 0.97, grey * 0.88},
                new double[] {0.62, 0.55, 0.2}, new double[] {0.35, 0.5, 0.62}, new double[] {0.6, 0.36, 0.36},
                new double[] {0.36, 0.56, 0.38});
        if (things.chance(0.13)) {
            double[] folder = things.pick(new double[] {0.1, 0.2, 0.42}, new double[] {0.45, 0.08, 0.06},
                    new double[] {0.5, 0.36, 0.2}, new double[] {0.03, 0.03, 0.035});
            boolean sheet = things.chance(0.6);
            double turn = things.sign() * things.in(0.06, 0.5);
            double[] half = sheet ? new double[] {10.5, 14.85} : new double[] {11.5, 15.8};
            world.slabs.add(new ViewSlab(new double[] {things.bell(3), things.bell(4)}, turn, half, 0.02,
                    new double[] {0, 0.02}, sheet ? paper : folder, sheet ? 3 : 0, things.below(9999)));
        }
        if (things.chance(0.17)) {
            double turn = things.chance(0.5) ? things.bell(0.2) : things.in(0, 6.3);
            double a = things.in(0, 6.28);
            double f = Math.min(22.5 / (Math.abs(Math.cos(a)) + 1e-9), 30.5 / (Math.abs(Math.sin(a)) + 1e-9))
                    + things.in(0, 5);
            world.slabs.add(new ViewSlab(new double[] {f * Math.cos(a), f * Math.sin(a)}, turn,
                    new double[] {10.5, 14.85}, 0.02, new double[] {0, 0.015}, paper, 3, things.below(9999)));
        }
    }
}
