package dk.walkntalk.paper;

/** A table of old oak boards, in millimetres; colours as red, green and blue from 0 to 1. */
final class FormTable {
    private static final double BOARD = 118;
    private static final double TILT = 0.16;

    private final FormNoise grain = new FormNoise(41);
    private final FormNoise bend = new FormNoise(42);
    private final FormNoise stain = new FormNoise(43);

    void colour(double x, double y, double[] rgb) {
        double across = x * Math.cos(TILT) + y * Math.sin(TILT) + 31;
        double along = y * Math.cos(TILT) - x * Math.sin(TILT);
        int board = (int) Math.floor(across / BOARD);
        double inBoard = across - board * BOARD;
        double edge = Math.min(inBoard, BOARD - inBoard);
        double own = stain.grain(board, 7);
        double shift = board * 731;

        double warped = across + 9 * bend.layered(across / 40 + shift, along / 210);
        double rings = Math.sin(warped * 0.55 + 3.5 * bend.at(across / 30 + shift, along / 160));
        double fibres = grain.layered(across * 1.9, along / 21 + shift);
        double pores = grain.at(across * 5.5 + 11, along / 5.5 + shift);
        double patches = stain.layered(across / 45 + shift, along / 120);

        double threads = grain.at(across * 8 + 3, along / 9 + shift);
        double crack = Math.abs(bend.at(across / 7 + shift, along / 150 + 60));

        double light = 0.60 + 0.06 * own + 0.045 * rings + 0.10 * fibres + 0.07 * patches
                + 0.035 * threads;
        if (crack < 0.012 && patches > 0.05) {
            light *= 0.55 + 0.45 * crack / 0.012;
        }
        if (pores > 0.52) {
            light -= (pores - 0.52) * 0.42;
        }
        light *= groove(edge);
        double warmth = 1 + 0.07 * patches + 0.04 * own;
        rgb[0] = light * 1.04 * warmth;
        rgb[1] = light * 0.875;
        rgb[2] = light * 0.70 / warmth;
    }

    private static double groove(double edge) {
        if (edge < 0.8) {
            return 0.16;
        }
        return edge < 3 ? 0.16 + 0.84 * Math.sqrt((edge - 0.8) / 2.2) : 1;
    }
}
