package dk.walkntalk.paper.image;

import java.util.Random;

/** One place with its ground, its light, its sheet of paper and the one who photographs it. */
final class StreetWorld {
    static final String[] GROUNDS = {"light laminate", "grey laminate", "dark laminate", "planks", "parquet", "grass",
            "asphalt", "gravel", "paving", "car bonnet", "bench", "brown clipboard", "black clipboard",
            "transparent clipboard", "jeans", "coat", "leaves", "snow", "tablecloth", "newspaper", "sheets"};
    private static final int[] LIGHT = {0xC9C4BA, 0xD2C7B2, 0xBFC3C6, 0xCDB893};
    private static final int[] GREY = {0x8D9094, 0x77756F, 0x9AA0A4, 0x686B70};
    private static final int[] DARK = {0x2A2522, 0x1E1F22, 0x4A3428, 0x33363C};

    final String name;
    final StreetGround ground;
    final StreetOver over;
    final StreetPaper paper;
    final StreetCamera camera;
    final StreetLight light;

    /** @param bare whether there is to be no page, and nothing that holds it */
    StreetWorld(long seed, int longEdge, boolean bare) {
        Random random = new Random(seed * 0x5DEECE66DL + 0x1234567);
        random.nextInt();
        int kind = random.nextInt(GROUNDS.length);
        int lamp = random.nextInt(StreetLight.NAMES.length);
        name = GROUNDS[kind];
        paper = new StreetPaper(new Random(random.nextLong()), kind == 5 ? 2.5 : kind == 16 || kind == 17 ? 0.8 : 0,
                kind == 17 ? 0.76 : 0.88);
        ground = ground(kind, new Random(random.nextLong()), bare);
        StreetOver held = StreetOver.none();
        Random hands = new Random(random.nextLong());
        if (kind >= 11 && kind <= 13) {
            held = StreetOver.clip(hands, paper.halfWide, paper.halfHigh);
        }
        if (!bare && hands.nextInt(6) == 0) {
            held = StreetOver.fingers(hands, paper.halfWide, paper.halfHigh).upon(held);
        }
        over = held;
        camera = StreetAim.camera(new Random(random.nextLong()), paper, longEdge);
        light = new StreetLight(lamp, new Random(random.nextLong()),
                new double[] {camera.eye(0), camera.eye(1), camera.eye(2)});
    }

    private StreetGround ground(int kind, Random random, boolean bare) {
        double w = paper.halfWide;
        double h = paper.halfHigh;
        double angle = random.nextInt(3) == 0 ? 0.1 * random.nextGaussian() : random.nextDouble() * Math.PI * 2;
        double dx = random.nextDouble() * 2000;
        double dy = random.nextDouble() * 2000;
        return switch (kind) {
            case 11, 12, 13 -> StreetThings.board(plain(under(random), random, w, h).turned(angle, dx, dy),
                    random, kind - 11, w, h);
            case 0, 1, 2, 3, 4 -> StreetThings.strewn(plain(kind, random, w, h).turned(angle, dx, dy), random, w, h);
            case 9 -> plain(kind, random, w, h).turned(angle, 0, 0);
            case 14 -> plain(kind, random, w, h).turned(0.3 * random.nextGaussian(), dx, dy);
            case 20 -> {
                StreetGround desk = plain(random.nextInt(3), random, w, h).turned(angle, dx, dy);
                yield bare ? desk : StreetPrint.sheets(desk, random);
            }
            default -> plain(kind, random, w, h).turned(angle, dx, dy);
        };
    }

    /** What is far below a clipboard that is held in the hand or lies somewhere. */
    private static int under(Random random) {
        int[] kinds = {2, 3, 5, 6, 7, 8, 10, 14, 15, 16};
        return kinds[random.nextInt(kinds.length)];
    }

    private static StreetGround plain(int kind, Random random, double w, double h) {
        return switch (kind) {
            case 0 -> StreetFloors.laminate(random, LIGHT);
            case 1 -> StreetFloors.laminate(random, GREY);
            case 2 -> StreetFloors.laminate(random, DARK);
            case 3 -> StreetFloors.planks(random);
            case 4 -> StreetFloors.parquet(random);
            case 5 -> StreetEarth.grass(random);
            case 6 -> StreetEarth.asphalt(random);
            case 7 -> StreetEarth.gravel(random);
            case 8 -> StreetFloors.paving(random);
            case 9 -> StreetThings.bonnet(random);
            case 10 -> StreetFloors.bench(random);
            case 14 -> StreetCloth.jeans(random);
            case 15 -> StreetCloth.coat(random);
            case 16 -> StreetEarth.leaves(random);
            case 17 -> StreetEarth.snow(random);
            case 18 -> StreetCloth.tablecloth(random);
            default -> StreetPrint.newspaper(random);
        };
    }
}
