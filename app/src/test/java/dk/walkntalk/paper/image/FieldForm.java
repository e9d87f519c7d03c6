package dk.walkntalk.paper.image;

/** Composes and prints a form block by block, and fills it in by hand; made once, then read as the paper's colour. */
final class FieldForm implements FieldPaint {
    private static final String[] WORDS = {"aftale", "om", "parten", "skal", "betale", "inden", "ved", "levering",
        "arbejdet", "er", "og", "den", "kunde", "pris", "ifolge", "tilbud", "med", "varsel", "dage", "som", "kan", "i",
        "ydelse", "samt", "moms", "efter", "regning", "eller", "bilag", "hvis", "ikke", "andet", "aftales"};
    private static final String[] LABELS = {"Navn", "Adresse", "Dato", "Telefon", "Kunde", "Sag", "Pris", "Omfang",
        "Sted", "Start", "Slut", "Timer", "Materialer", "Bilag", "Kontakt", "Mail", "Moms", "Total", "Vare"};
    private static final String[] TITLES = {"AFTALEFELT", "AFTALESEDDEL", "Aftale", "ARBEJDSSEDDEL", "Ekstraarbejde",
        "SLUTSEDDEL", "Tilbud og aftale", "Aftaleskema"};

    private static final int[] STOCK = {0xFBFBFD, 0xFAF8F2, 0xF4F6FB, 0xF8F2D8, 0xE6F1E4, 0xF7E6E4};
    private static final int[] ACCENT = {0x1F4E8C, 0x2E7D4F, 0xB4532A, 0x7A2E3A, 0x3F3F46, 0xD9A21B, 0x2A8C94};

    private final FieldCanvas page;
    private final double scale;
    private final double[] paper;
    private final double fleck;
    private final int seed;
    private final FieldRandom rnd;
    private final FieldLetters print;
    private final FieldScript hand;
    private final double[] black;
    private final double[] accent;
    private final double rule;
    private final double left;
    private final double right;
    private final double text;
    private double y;

    FieldForm(FieldRandom rnd, double scale, boolean filled) {
        this.rnd = rnd;
        this.scale = scale;
        page = new FieldCanvas((int) Math.ceil(FieldSheet.WIDE * scale), (int) Math.ceil(FieldSheet.HIGH * scale),
                false);
        boolean recycled = rnd.chance(0.12);
        int stock = rnd.weighted(0.5, 0.22, 0.1, 0.06, 0.06, 0.06);
        paper = FieldTone.times(FieldTone.of(STOCK[stock]),
                rnd.between(0.86, 0.94) * (recycled ? 0.8 : 1));
        if (recycled) {
            paper[2] *= 0.9;
        }
        fleck = recycled ? 0.05 : 0.008;
        seed = rnd.seed();
        page.fill(paper);
        black = FieldTone.times(FieldTone.of(0x303034), rnd.between(0.5, 1.4));
        accent = FieldTone.near(ACCENT[rnd.below(ACCENT.length)], rnd, 0.15);
        rule = rnd.between(0.18, 0.4);
        left = rnd.between(13, 24);
        right = FieldSheet.WIDE - rnd.between(13, 22);
        text = rnd.between(2.1, 2.9);
        print = new FieldLetters(page, scale);
        double[] ink = FieldTone.near(rnd.chance(0.6) ? 0x24408C : 0x2A2A30, rnd, 0.2);
        hand = new FieldScript(page, scale, rnd.fork(1), ink);
        compose(filled);
    }

    private void compose(boolean filled) {
        head();
        int last = -1;
        while (y < 236) {
            int block = rnd.weighted(0.36, 0.2, 0.16, 0.14, 0.14);
            if (block == last && block != 0) {
                continue;
            }
            last = block;
            switch (block) {
                case 1 -> prose(2 + rnd.below(5));
                case 2 -> table(filled);
                case 3 -> choices(filled);
                case 4 -> open(filled);
                default -> fields(filled);
            }
            y += rnd.between(4, 9);
        }
        foot(filled);
    }

    private void box(double x0, double y0, double x1, double y1, double[] c, double alpha) {
        page.box(x0 * scale, y0 * scale, x1 * scale, y1 * scale, c, alpha);
    }

    private void across(double x0, double x1, double at) {
        box(x0, at - rule / 2, x1, at + rule / 2, black, 0.85);
    }

    private void upright(double x, double y0, double y1) {
        box(x - rule / 2, y0, x + rule / 2, y1, black, 0.85);
    }

    private void head() {
        y = rnd.between(16, 24);
        double size = rnd.between(4.5, 7.5);
        String title = TITLES[rnd.below(TITLES.length)];
        if (rnd.chance(0.28)) {
            boolean bleed = rnd.chance(0.3);
            double top = bleed ? 0 : y - 6;
            box(bleed ? 0 : left, top, bleed ? FieldSheet.WIDE : right, y + size + 5, accent, 0.95);
            print.line(title, left + 4, y + size, size, size * 0.15, paper);
        } else {
            print.line(title, left, y + size, size, size * 0.14, rnd.chance(0.3) ? accent : black);
            if (rnd.chance(0.6)) {
                double w = rnd.between(14, 34);
                box(right - w, y - 2, right, y + rnd.between(6, 12), accent, 0.9);
            }
        }
        y += size + 10;
        if (rnd.chance(0.5)) {
            across(left, right, y);
        }
        y += 7;
    }

    private String label() {
        return LABELS[rnd.below(LABELS.length)] + ":";
    }

    private void heading() {
        print.line(TITLES[rnd.below(TITLES.length)], left, y + 3.4, 3.4, 0.55, black);
        y += 7.5;
    }

    private void fields(boolean filled) {
        if (rnd.chance(0.4)) {
            heading();
        }
        int rows = 2 + rnd.below(4);
        boolean two = rnd.chance(0.45);
        for (int i = 0; i < rows; i++) {
            y += rnd.between(7.5, 9);
            field(left, two ? (left + right) / 2 - 4 : right, filled);
            if (two) {
                field((left + right) / 2 + 2, right, filled);
            }
        }
    }

    private void field(double from, double to, boolean filled) {
        double x = print.line(label(), from, y, text, 0.28, black) + 2;
        across(x, to, y + 0.8);
        if (filled && rnd.chance(0.85)) {
            hand.words(x + 2, y + rnd.between(-0.4, 0.6), (to - x) * rnd.between(0.5, 0.95), 1 + rnd.below(4));
        }
    }

    private void prose(int lines) {
        if (rnd.chance(0.4)) {
            heading();
        }
        for (int i = 0; i < lines; i++) {
            y += text * 1.75;
            double x = left;
            double end = i == lines - 1 ? left + (right - left) * rnd.between(0.3, 0.9) : right;
            while (x < end - 18) {
                x = print.line(WORDS[rnd.below(WORDS.length)], x, y, text * 0.9, 0.25, black) + text * 0.4;
            }
        }
    }

    private void table(boolean filled) {
        int rows = 3 + rnd.below(5);
        int cols = 2 + rnd.below(4);
        double tall = rnd.between(6.5, 9);
        double[] edge = new double[cols + 1];
        edge[0] = left;
        edge[cols] = right;
        for (int c = 1; c < cols; c++) {
            edge[c] = left + (right - left) * (c + rnd.either(0.25)) / cols;
        }
        double top = y;
        if (rnd.chance(0.55)) {
            box(left, top, right, top + tall, accent, rnd.between(0.15, 0.5));
        }
        for (int r = 0; r <= rows; r++) {
            across(left, right, top + r * tall);
        }
        for (int c = 0; c <= cols; c++) {
            upright(edge[c], top, top + rows * tall);
            if (c < cols) {
                print.line(LABELS[rnd.below(LABELS.length)], edge[c] + 1.5, top + tall * 0.65, text, 0.34, black);
            }
        }
        for (int r = 1; filled && r < rows; r++) {
            for (int c = 0; c < cols; c++) {
                if (rnd.chance(0.6)) {
                    hand.words(edge[c] + 2, top + (r + 0.75) * tall, edge[c + 1] - edge[c] - 5, 2);
                }
            }
        }
        y = top + rows * tall;
    }

    private void choices(boolean filled) {
        int rows = 2 + rnd.below(3);
        for (int i = 0; i < rows; i++) {
            y += 7;
            for (double x = left; x < right - 40; x += (right - left) / 3) {
                across(x, x + 4, y - 3.4);
                across(x, x + 4, y + 0.6);
                upright(x, y - 3.4, y + 0.6);
                upright(x + 4, y - 3.4, y + 0.6);
                print.line(WORDS[rnd.below(WORDS.length)], x + 6, y, text, 0.28, black);
                if (filled && rnd.chance(0.4)) {
                    hand.cross(x + 2, y - 1.4, rnd.between(1.5, 2.2));
                }
            }
        }
    }

    /** A box to write freely in, now and then on a coloured ground. */
    private void open(boolean filled) {
        double tall = Math.min(rnd.between(18, 46), 246 - y);
        if (rnd.chance(0.35)) {
            box(left, y, right, y + tall, accent, rnd.between(0.08, 0.3));
        }
        across(left, right, y);
        across(left, right, y + tall);
        upright(left, y, y + tall);
        upright(right, y, y + tall);
        print.line(label(), left + 2, y + 4.5, text, 0.28, black);
        for (double at = y + 11; filled && at < y + tall - 2; at += 8) {
            if (rnd.chance(0.75)) {
                hand.words(left + 4, at, (right - left - 10) * rnd.between(0.4, 1), 9);
            }
        }
        y += tall;
    }

    private void foot(boolean filled) {
        double at = Math.max(y + 14, rnd.between(258, 268));
        double mid = (left + right) / 2;
        across(left, mid - 8, at);
        across(mid + 8, right, at);
        print.line("Dato og underskrift", left, at + 4.2, 2.2, 0.24, black);
        print.line("Kunde", mid + 8, at + 4.2, 2.2, 0.24, black);
        if (filled) {
            hand.sign(left + rnd.between(2, 20), at - 0.5);
            if (rnd.chance(0.7)) {
                hand.sign(mid + rnd.between(10, 25), at - 0.5);
            }
        }
        print.line("side i af i", mid - 10, 288, 2, 0.22, black);
    }

    @Override
    public void at(double u, double v, double w, double fp, FieldHit hit) {
        page.read(u * scale, v * scale, hit);
        double n = FieldNoise.cloud(u, v, 3, 3, 0.8, fp, seed);
        hit.scale(1 + fleck * n + 0.008 * FieldNoise.wave(u / 60, v / 60, seed + 1));
        hit.gloss = 0.006;
        hit.shine = 10;
    }
}
