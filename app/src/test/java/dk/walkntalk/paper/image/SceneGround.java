package dk.walkntalk.paper.image;

import java.util.Random;

/** What the page lies on: how much of red, green and blue light a place of it gives back, places in millimetres. */
final class SceneGround {
    enum Kind {
        DESK, LIGHT_DESK, WOOD, GRASS, ASPHALT, GRAVEL, CLIPBOARD, PAPERS, CLOTH, SNOW, PATTERN, LINEN, NEWSPAPER, SHEETS,
        LAMINATE, CLEAR_BOARD, BONNET, SLABS;

        /** Whether it is a board with a clip. */
        boolean clipped() {
            return this == CLIPBOARD || this == CLEAR_BOARD;
        }
    }

    private static final double[][] WOODS = {{0.42, 0.27, 0.15}, {0.22, 0.12, 0.07}, {0.62, 0.46, 0.29}, {0.5, 0.44, 0.36}};
    private static final double[][] CLOTHS = {{0.05, 0.08, 0.18}, {0.04, 0.04, 0.05}, {0.3, 0.3, 0.32}, {0.35, 0.1, 0.1}};
    private static final double[][] BOARDS = {{0.30, 0.17, 0.09}, {0.04, 0.04, 0.04}, {0.1, 0.18, 0.4}};
    private final Kind kind;
    private final double[] base = new double[3];
    private final double turn;
    private final double scale;
    private final double[] stone = new double[2];
    private final SceneNoise noise;
    private final SceneNoise other;
    private final SceneGround under;
    private final double rim;
    private final double[][] sheets;
    private final SceneCloth cloth;
    private final SceneSheets strewn;
    private final SceneBonnet bonnet;
    private final SceneSlabs slabs;

    SceneGround(Kind kind, Random random) {
        this.kind = kind;
        noise = new SceneNoise(random.nextInt());
        other = new SceneNoise(random.nextInt());
        turn = random.nextDouble() * Math.PI;
        scale = 0.7 + 0.8 * random.nextDouble();
        rim = 4 + 14 * random.nextDouble();
        double grey = switch (kind) {
            case LIGHT_DESK -> 0.55 + 0.2 * random.nextDouble();
            case ASPHALT -> 0.07 + 0.12 * random.nextDouble();
            case GRAVEL -> 0.2 + 0.2 * random.nextDouble();
            default -> 0.04 + 0.3 * random.nextDouble();
        };
        double warm = (random.nextDouble() - 0.35) * 0.2;
        double[] own = switch (kind) {
            case WOOD -> WOODS[random.nextInt(WOODS.length)];
            case CLOTH -> CLOTHS[random.nextInt(CLOTHS.length)];
            case CLIPBOARD -> BOARDS[random.nextInt(BOARDS.length)];
            case GRASS -> new double[] {0.09, 0.17, 0.04};
            default -> new double[] {grey * (1 + warm), grey, grey * (1 - warm)};
        };
        System.arraycopy(own, 0, base, 0, 3);
        boolean layered = kind.clipped() || kind == Kind.PAPERS || kind == Kind.NEWSPAPER || kind == Kind.SHEETS;
        Kind[] below = {Kind.DESK, Kind.WOOD, Kind.GRASS, Kind.ASPHALT, Kind.CLOTH, Kind.LAMINATE, Kind.LIGHT_DESK};
        under = layered ? new SceneGround(below[random.nextInt(below.length)], random) : null;
        cloth = new SceneCloth(kind, random);
        strewn = kind == Kind.NEWSPAPER || kind == Kind.SHEETS ? new SceneSheets(kind, random) : null;
        bonnet = kind == Kind.BONNET ? new SceneBonnet(random) : null;
        slabs = kind == Kind.SLABS ? new SceneSlabs(random) : null;
        sheets = new double[kind == Kind.PAPERS ? 3 : 0][];
        for (int i = 0; i < sheets.length; i++) {
            double white = 0.5 + 0.35 * random.nextDouble();
            sheets[i] = new double[] {random.nextDouble() * 210, random.nextDouble() * 297, random.nextDouble() * 6.28,
                white, white * (0.85 + 0.15 * random.nextDouble())};
        }
    }

    Kind kind() {
        return kind;
    }

    /** How far the clipboard stands out around the page, in millimetres. */
    double rim() {
        return rim;
    }

    /** The colour at a place; the page is {@code wide} by {@code high} from 0, 0. */
    void colour(double x, double y, double wide, double high, double[] rgb) {
        if (kind == Kind.CLIPBOARD && (x < -rim || y < -rim * 1.6 || x > wide + rim || y > high + rim)) {
            under.colour(x, y, wide, high, rgb);
            return;
        }
        if (kind == Kind.CLEAR_BOARD) {
            clear(x, y, wide, high, rgb);
            return;
        }
        if (bonnet != null) {
            bonnet.colour(x - wide / 2, y - high / 2, rgb);
            return;
        }
        if (slabs != null) {
            slabs.colour(x, y, rgb);
            return;
        }
        if (strewn != null && strewn.colour(x - wide / 2, y - high / 2, rgb)) {
            return;
        }
        if (under != null && kind != Kind.PAPERS && kind != Kind.CLIPBOARD) {
            under.colour(x, y, wide, high, rgb);
            return;
        }
        if (cloth.colour(x, y, rgb)) {
            return;
        }
        if (kind == Kind.PAPERS) {
            papers(x, y, wide, high, rgb);
            return;
        }
        double u = (x * Math.cos(turn) + y * Math.sin(turn)) * scale;
        double v = (y * Math.cos(turn) - x * Math.sin(turn)) * scale;
        double fine = 0.04 * noise.at(u * 1.3, v * 1.3);
        double factor = switch (kind) {
            case WOOD -> wood(u, v);
            case GRASS -> grass(u, v);
            case ASPHALT -> 1 + 0.35 * noise.at(u / 1.4, v / 1.4) + 0.5 * noise.at(u / 4, v / 4)
                    + 0.15 * other.at(u / 60, v / 60);
            case GRAVEL -> gravel(u / 9, v / 9);
            case CLOTH -> 1 + 0.3 * noise.layered(u / 60, v / 90) + 0.25 * Math.sin(u * 2.5 + other.at(u, v));
            default -> 1 + fine + 0.05 * other.layered(u / 120, v / 120);
        };
        double green = kind == Kind.GRASS ? other.at(u / 3, v / 25) : 0;
        for (int i = 0; i < 3; i++) {
            rgb[i] = Math.max(0.005, base[i] * factor * (1 + (1 - i) * 0.25 * green));
        }
    }

    /** A board one sees through, its border brighter or darker. */
    private void clear(double x, double y, double wide, double high, double[] rgb) {
        under.colour(x, y, wide, high, rgb);
        double in = Math.min(Math.min(x + rim, wide + rim - x), Math.min(y + rim * 1.6, high + rim - y));
        if (in > 0) {
            for (int i = 0; i < 3; i++) {
                rgb[i] = rgb[i] * 0.86 + (in < 1.6 ? 0.02 + scale * 0.12 : 0.015);
            }
        }
    }

    private double wood(double u, double v) {
        double plank = Math.floor(v / 95);
        double seam = Math.abs(v / 95 - plank - 0.5) > 0.492 ? 0.35 : 1;
        double ring = other.layered(u / 180 + plank * 7, v / 9 + plank * 31);
        return seam * (1 + 0.18 * other.grain((int) plank, 3) + 0.28 * ring + 0.12 * noise.at(u / 12, v * 1.6));
    }

    private double grass(double u, double v) {
        double bend = 3 * other.at(u / 14, v / 14);
        double blade = noise.at((u + bend * 2) / 2.2, v / 16) + 0.8 * noise.at(v / 2.4 + 77, (u - bend) / 13);
        return Math.max(0.12, 1 + 0.75 * blade + 0.25 * other.at(u / 50, v / 50));
    }

    private double gravel(double u, double v) {
        noise.stones(u, v, stone);
        double round = Math.min(1, stone[0] * 3);
        return (0.25 + 0.75 * round) * (1 + 0.5 * stone[1]) * (1 + 0.15 * other.at(u * 9, v * 9));
    }

    private void papers(double x, double y, double wide, double high, double[] rgb) {
        for (double[] sheet : sheets) {
            double dx = x - sheet[0];
            double dy = y - sheet[1];
            double s = dx * Math.cos(sheet[2]) + dy * Math.sin(sheet[2]);
            double t = dy * Math.cos(sheet[2]) - dx * Math.sin(sheet[2]);
            if (s > -70 && s < 210 && t > -90 && t < 200) {
                boolean text = s > -55 && s < 195 && t > -70 && t < 180 && Math.floorMod((int) (t * 2), 12) < 5
                        && noise.at(s / 2.5, Math.floor(t / 6) * 3) > -0.2;
                double white = text ? 0.25 : 1;
                rgb[0] = sheet[3] * white;
                rgb[1] = sheet[3] * white * (0.5 + 0.5 * sheet[4] / sheet[3]);
                rgb[2] = sheet[4] * white;
                return;
            }
        }
        under.colour(x, y, wide, high, rgb);
    }
}
