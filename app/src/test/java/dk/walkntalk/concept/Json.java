package dk.walkntalk.concept;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A shipped file that a test changes in one place, named as in a message: {@code $.roles[0].max}. */
final class Json {
    private static final Pattern STEP = Pattern.compile("\\.([^.\\[]+)|\\[(\\d+)]");

    private final JsonElement root;

    private Json(JsonElement root) {
        this.root = root;
    }

    static Json of(Shipped shipped) throws IOException {
        return new Json(JsonParser.parseString(shipped.text()));
    }

    /** Puts {@code value} there, which is JSON; a field is added where there is none, and nothing takes it away. */
    Json with(String path, String value) {
        List<String> steps = steps(path);
        JsonElement parent = root;
        for (String step : steps.subList(0, steps.size() - 1)) {
            parent = parent.isJsonArray() ? parent.getAsJsonArray().get(Integer.parseInt(step))
                    : parent.getAsJsonObject().get(step);
        }
        put(parent, steps.get(steps.size() - 1), value);
        return this;
    }

    private static void put(JsonElement parent, String step, String value) {
        if (parent.isJsonArray()) {
            parent.getAsJsonArray().set(Integer.parseInt(step), JsonParser.parseString(value));
        } else if (value.isEmpty()) {
            parent.getAsJsonObject().remove(step);
        } else {
            parent.getAsJsonObject().add(step, JsonParser.parseString(value));
        }
    }

    /** Every object and list of the file. */
    List<JsonElement> nodes() {
        List<JsonElement> all = new ArrayList<>();
        collect(root, all);
        return all;
    }

    private static void collect(JsonElement node, List<JsonElement> into) {
        if (node instanceof JsonObject object) {
            into.add(object);
            object.asMap().values().forEach(child -> collect(child, into));
        } else if (node instanceof JsonArray array) {
            into.add(array);
            array.forEach(child -> collect(child, into));
        }
    }

    private static List<String> steps(String path) {
        List<String> steps = new ArrayList<>();
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            steps.add(step.group(1) == null ? step.group(2) : step.group(1));
        }
        return steps;
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
