package dk.walkntalk.concept;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes a shipped file here and there, as people do who edit one by hand. */
final class Damage {
    private static final String[] VALUES = {
        "null", "true", "false", "0", "1", "2", "3", "11", "50", "100", "101", "601", "-1", "1.5", "1.0", "1e1",
        "99999999999", "\"\"", "\" \"", "\"x\"", "\" x\"", "\"x \"", "\"x\\n\"", "\"X\"", "\"æ\"", "\"du\"", "\"I\"",
        "\"\\u202e\"", "\"\\u200b\"", "\"\\u0000x\"", "\"\\u00a0\"", "\"a\\u0308\"", "\"leder\"", "\"opgaver\"",
        "\"http://a.dk\"", "\"https://a.dk\"", "\"https://a.dk/\\n\"", "\"https://æ.dk\"", "\"https://a@b.dk\"", "[]",
        "{}", "[\"x\"]", "[\"x\",\"x\"]", "[1]", "[{}]", "\"skema\"", "[\"samtalehjul\"]", "[\"skema\",\"skema\"]",
        "\"walkntalk-concept\"", "{\"id\":\"x\",\"text\":\"y\"}", "{\"id\":\"x\",\"title\":\"y\"}",
        "[{\"id\":\"x\",\"title\":\"y\"}]", "{\"instead\":\"MUS\"}",
    };
    private static final int[] LENGTHS = {64, 65, 200, 201, 1_000, 1_001, 2_001, 10_000, 10_001};
    /** Just what a list may have, and one more. */
    private static final int[] SIZES = {0, 6, 7, 20, 21, 100, 101, 200, 201};
    private static final String[] NAMES = {
        "comment", "$schema", "x", "label", "group", "boxes", "stikordEach", "variants", "plural", "max", "url", "for",
    };

    private Damage() {
    }

    /** The file with one change or two. */
    static Json of(Shipped shipped, Random random) throws IOException {
        Json json = Json.of(shipped);
        for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
            List<JsonElement> nodes = json.nodes();
            change(nodes.get(random.nextInt(nodes.size())), random);
        }
        return json;
    }

    private static void change(JsonElement node, Random random) {
        if (node instanceof JsonObject object) {
            List<String> names = new ArrayList<>(object.keySet());
            String name = names.isEmpty() ? "x" : names.get(random.nextInt(names.size()));
            switch (random.nextInt(4)) {
                case 0 -> object.remove(name);
                case 1 -> object.add(NAMES[random.nextInt(NAMES.length)], value(random));
                default -> object.add(name, value(random));
            }
        } else if (node.getAsJsonArray().isEmpty() || random.nextInt(8) == 0) {
            node.getAsJsonArray().add(value(random));
        } else {
            int at = random.nextInt(node.getAsJsonArray().size());
            JsonElement there = node.getAsJsonArray().get(at);
            switch (random.nextInt(4)) {
                case 0 -> node.getAsJsonArray().remove(at);
                case 1 -> fill(node, there, SIZES[random.nextInt(SIZES.length)]);
                default -> node.getAsJsonArray().set(at, value(random));
            }
        }
    }

    private static void fill(JsonElement list, JsonElement with, int size) {
        do {
            list.getAsJsonArray().add(with.deepCopy());
        } while (list.getAsJsonArray().size() < size);
    }

    private static JsonElement value(Random random) {
        int which = random.nextInt(VALUES.length + 4);
        return JsonParser.parseString(which < VALUES.length ? VALUES[which]
                : '"' + "x".repeat(LENGTHS[random.nextInt(LENGTHS.length)]) + '"');
    }
}
