package dk.walkntalk.phone.web;

import dk.walkntalk.phone.link.Device;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/**
 * What hands do to the page, a line each: {@code down|move|up|cancel x y}, {@code wheel x y right down}, {@code text
 * words} (as in an address), {@code key code meta 1|0}, {@code back}, {@code turn}, {@code dark 1|0}, {@code font
 * scale}, {@code restart}.
 */
final class Hands {
    private final Device device;
    private final Set<Integer> keysDown = new TreeSet<>();
    private boolean fingerDown;
    private float x;
    private float y;

    Hands(Device device) {
        this.device = device;
    }

    /** @throws IllegalArgumentException when a line is none of these; those before it have been done */
    synchronized void all(String lines) {
        lines.lines().filter(line -> !line.isEmpty()).forEach(line -> one(line.split(" ", -1)));
    }

    private void one(String[] words) {
        try {
            switch (words[0]) {
                case "down" -> touch(Device.Touch.DOWN, words);
                case "move" -> touch(Device.Touch.MOVE, words);
                case "up" -> touch(Device.Touch.UP, words);
                case "cancel" -> touch(Device.Touch.CANCEL, words);
                case "wheel" -> device.wheel(number(words[1]), number(words[2]), number(words[3]), number(words[4]));
                case "text" -> device.text(URLDecoder.decode(words[1], StandardCharsets.UTF_8));
                case "key" -> key(Integer.parseInt(words[1]), Integer.parseInt(words[2]), words[3].equals("1"));
                case "back" -> device.back();
                case "turn" -> device.turn();
                case "dark" -> device.dark(words[1].equals("1"));
                case "font" -> device.fontScale(Math.max(0.5f, Math.min(2, number(words[1]))));
                case "restart" -> device.restart();
                default -> throw new IllegalArgumentException("no such word");
            }
        } catch (ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("too few words", e);
        }
    }

    private void touch(Device.Touch touch, String[] words) {
        x = number(words[1]);
        y = number(words[2]);
        fingerDown = touch == Device.Touch.DOWN || touch == Device.Touch.MOVE && fingerDown;
        device.touch(touch, x, y);
    }

    private void key(int code, int meta, boolean down) {
        if (down) {
            keysDown.add(code);
        } else {
            keysDown.remove(code);
        }
        device.key(code, meta, down);
    }

    /** They are gone: no finger stays on the glass, and no key pressed. */
    synchronized void letGo() {
        if (fingerDown) {
            device.touch(Device.Touch.CANCEL, x, y);
        }
        fingerDown = false;
        keysDown.forEach(code -> device.key(code, 0, false));
        keysDown.clear();
    }

    private static float number(String word) {
        float number = Float.parseFloat(word);
        if (!(Math.abs(number) < 1e5)) {
            throw new IllegalArgumentException("no point on a screen");
        }
        return number;
    }
}
