package dk.walkntalk.concept;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON into {@link Node}s that remember their place. Gson's own tree forgets the places and
 * keeps the last of two fields of the same name without a word.
 */
final class JsonTree {
    private final LineReader lines;
    private final JsonReader json;

    private JsonTree(String text) {
        lines = new LineReader(text);
        json = new JsonReader(lines);
        json.setStrictness(Strictness.STRICT);
    }

    static Node parse(String text, String file) throws ConceptException {
        if (Readable.isBlank(text)) {
            throw new ConceptException(Place.top(file, 1), Problem.EMPTY_FILE, "", "JSON");
        }
        return new JsonTree(text).whole(file);
    }

    private Node whole(String file) throws ConceptException {
        try {
            json.peek();
            Node root = node(Place.top(file, lines.line()), 1);
            json.peek();
            return root;
        } catch (IOException | NumberFormatException | IllegalStateException broken) {
            // The text is in memory: whatever the reader throws is about its syntax.
            Place where = new Place(file, json.getPath(), lines.line());
            String found = broken instanceof EOFException ? "" : lines.excerpt();
            throw new ConceptException(where, Problem.NOT_JSON, found, "JSON");
        }
    }

    private Node node(Place place, int depth) throws ConceptException, IOException {
        if (depth > Limits.DEPTH) {
            throw new ConceptException(place, Problem.TOO_DEEP,
                    Integer.toString(depth), Integer.toString(Limits.DEPTH));
        }
        return switch (json.peek()) {
            case BEGIN_OBJECT -> new Node(place, JsonType.OBJECT, object(place, depth));
            case BEGIN_ARRAY -> new Node(place, JsonType.LIST, list(place, depth));
            case STRING -> new Node(place, JsonType.TEXT, json.nextString());
            case NUMBER -> number(place, json.nextString());
            case BOOLEAN -> new Node(place, JsonType.FLAG, json.nextBoolean());
            default -> {
                json.nextNull();
                yield new Node(place, JsonType.NULL, "null");
            }
        };
    }

    private Map<String, Node> object(Place place, int depth) throws ConceptException, IOException {
        Map<String, Node> fields = new LinkedHashMap<>();
        json.beginObject();
        while (json.peek() != JsonToken.END_OBJECT) {
            int nameLine = lines.line();
            String name = json.nextName();
            if (fields.containsKey(name)) {
                throw new ConceptException(place.field(name, nameLine), Problem.DUPLICATE, name, "");
            }
            json.peek();
            fields.put(name, node(place.field(name, lines.line()), depth + 1));
        }
        json.endObject();
        return fields;
    }

    private List<Node> list(Place place, int depth) throws ConceptException, IOException {
        List<Node> elements = new ArrayList<>();
        json.beginArray();
        while (json.peek() != JsonToken.END_ARRAY) {
            elements.add(node(place.element(elements.size(), lines.line()), depth + 1));
        }
        json.endArray();
        return elements;
    }

    private static Node number(Place place, String literal) {
        try {
            return new Node(place, JsonType.NUMBER, Integer.parseInt(literal));
        } catch (NumberFormatException notWhole) {
            return new Node(place, JsonType.FRACTION, literal);
        }
    }
}
