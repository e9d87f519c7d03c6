package dk.walkntalk.phone.web;

import dk.walkntalk.phone.link.Device;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * What hands do to the page, a line each: {@code down|move|up|cancel x y}, {@code wheel x y right down}, {@code text
 * words} (as in an address), {@code key code meta 1|0}, {@code back}, {@code turn}, {@code dark 1|0}, {@code font
 * scale}, {@code restart}.
 */
final class Hands {
    private final Device device;

    Hands(Device device) {
        this.device = device;
    }

    /** @throws IllegalArgumentException when a line is none of these; those before it have been done */
    void all(String lines) {
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
                case "key" -> device.key(Integer.parseInt(words[1]), Integer.parseInt(words[2]), words[3].equals("1"));
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
        device.touch(touch, number(words[1]), number(words[2]));
    }

    private static float number(String word) {
        float number = Float.parseFloat(word);
        if (!(Math.abs(number) < 1e5)) {
            throw new IllegalArgumentException("no point on a screen");
        }
        return number;
    }
}
