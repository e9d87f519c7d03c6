package dk.walkntalk.concept;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A JSON value that knows its place and refuses to be taken for what it is not. */
final class Node {
    private final Place place;
    private final JsonType type;
    private final Object value;

    Node(Place place, JsonType type, Object value) {
        this.place = place;
        this.type = type;
        this.value = value;
    }

    Node field(String name) throws ConceptException {
        Node field = (Node) ((Map<?, ?>) as(JsonType.OBJECT)).get(name);
        if (field == null) {
            throw new ConceptException(place.field(name), Problem.MISSING, "", name);
        }
        return field;
    }

    List<Node> list(int min, int max) throws ConceptException {
        @SuppressWarnings("unchecked")
        List<Node> elements = (List<Node>) as(JsonType.LIST);
        inside(elements.size(), min, max);
        return elements;
    }

    int number(int min, int max) throws ConceptException {
        int number = (Integer) as(JsonType.NUMBER);
        inside(number, min, max);
        return number;
    }

    boolean flag() throws ConceptException {
        return (Boolean) as(JsonType.FLAG);
    }

    /** Text with something to read in it, of at most {@code max} UTF-16 units. */
    String text(int max) throws ConceptException {
        String raw = (String) as(JsonType.TEXT);
        if (raw.length() > max) {
            throw fault(Problem.TOO_LONG, Integer.toString(raw.length()), Integer.toString(max));
        }
        for (int i = 0; i < raw.length(); i += Character.charCount(raw.codePointAt(i))) {
            if (!Readable.allows(raw.codePointAt(i))) {
                throw fault(Problem.NOT_ALLOWED, Readable.name(raw.codePointAt(i)),
                        Readable.EXPECTED);
            }
        }
        if (Readable.isBlank(raw)) {
            throw fault(Problem.BLANK, "", "");
        }
        return Normalizer.normalize(Readable.strip(raw), Normalizer.Form.NFC);
    }

    /** A short text of the given form, such as an id. */
    String word(Pattern form) throws ConceptException {
        String word = text(Limits.ID);
        if (!form.matcher(word).matches()) {
            throw fault(Problem.NOT_ALLOWED, word, form.pattern());
        }
        return word;
    }

    void inside(int number, int min, int max) throws ConceptException {
        if (number < min) {
            throw fault(Problem.TOO_FEW, Integer.toString(number), Integer.toString(min));
        }
        if (number > max) {
            throw fault(Problem.TOO_MANY, Integer.toString(number), Integer.toString(max));
        }
    }

    ConceptException fault(Problem problem, String found, String right) {
        return new ConceptException(place, problem, found, right);
    }

    private Object as(JsonType wanted) throws ConceptException {
        if (type != wanted) {
            throw fault(Problem.WRONG_TYPE, type.name(), wanted.name());
        }
        return value;
    }
}
