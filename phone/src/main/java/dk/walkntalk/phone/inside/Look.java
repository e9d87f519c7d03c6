package dk.walkntalk.phone.inside;

import dk.walkntalk.phone.link.Setup;

/** How the phone is held and set, in the words of Android's resource qualifiers. */
record Look(String language, int width, int height, int dpi, boolean onItsSide, boolean dark, float fontScale) {

    static Look upright(Setup setup) {
        return new Look(setup.language(), setup.width(), setup.height(), setup.dpi(), false, false, 1);
    }

    Look turned() {
        return new Look(language, width, height, dpi, !onItsSide, dark, fontScale);
    }

    Look dark(boolean on) {
        return new Look(language, width, height, dpi, onItsSide, on, fontScale);
    }

    Look fontScale(float scale) {
        return new Look(language, width, height, dpi, onItsSide, dark, scale);
    }

    /** Width and height as it is held, in dp. */
    int across() {
        return onItsSide ? height : width;
    }

    int down() {
        return onItsSide ? width : height;
    }

    String qualifiers() {
        return language + "-w" + across() + "dp-h" + down() + "dp-" + (onItsSide ? "land" : "port") + "-"
                + (dark ? "night" : "notnight") + "-" + dpi + "dpi-finger";
    }
}
