package dk.walkntalk.concept;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A JSON value that knows its place and refuses to be taken for what it is not. An object remembers
 * which fields it was asked for: those are the fields that there are, and {@link #refuseUnknown}
 * refuses all others.
 */
final class Node {
    /** Notes of those who keep the file; allowed in every object and read by nobody. */
    private static final String COMMENT = "comment";

    private final Place place;
    private final JsonType type;
    private final Object value;
    private final Set<String> asked = new LinkedHashSet<>();

    Node(Place place, JsonType type, Object value) {
        this.place = place;
        this.type = type;
        this.value = value;
    }

    Node field(String name) throws ConceptException {
        if (!has(name)) {
            throw new ConceptException(place.field(name), Problem.MISSING, "", name);
        }
        return fields().get(name);
    }

    /** True when the object has a field of this name, whatever its value. */
    boolean has(String name) throws ConceptException {
        asked.add(name);
        return fields().containsKey(name);
    }

    /** The text of a field that may be left out, or {@code otherwise}. */
    String textOr(String name, int max, String otherwise) throws ConceptException {
        return has(name) ? field(name).text(max) : otherwise;
    }

    /** The flag of a field that may be left out and is then {@code false}. */
    boolean flagOrFalse(String name) throws ConceptException {
        return has(name) && field(name).flag();
    }

    /** The elements of a list that may be left out and is then empty; {@code max} is the most that may be in it. */
    List<Node> listOrNone(String name, int max) throws ConceptException {
        return has(name) ? field(name).list(0, max) : List.of();
    }

    /**
     * Refuses the first field, here and further in, that nobody asked for: a field that may be left out and is
     * misspelt would otherwise be left out without a word. To be called when all has been read.
     */
    void refuseUnknown() throws ConceptException {
        if (type == JsonType.LIST) {
            for (Node element : list(0, Integer.MAX_VALUE)) {
                element.refuseUnknown();
            }
        } else if (type == JsonType.OBJECT) {
            for (Map.Entry<String, Node> field : fields().entrySet()) {
                refuseUnknown(field.getKey(), field.getValue());
            }
        }
    }

    private void refuseUnknown(String name, Node field) throws ConceptException {
        if (asked.contains(name)) {
            field.refuseUnknown();
        } else if (name.equals(COMMENT)) {
            field.text(Limits.PARAGRAPH);
        } else {
            throw field.fault(Problem.UNKNOWN_FIELD, name, Spelling.right(name, new ArrayList<>(asked)));
        }
    }

    List<Node> list(int min, int max) throws ConceptException {
        @SuppressWarnings("unchecked") // JsonTree makes lists of nodes only
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
        return Normalizer.normalize(Readable.strip(exact(max)), Normalizer.Form.NFC);
    }

    /** The same, letter for letter as it is in the file. */
    String exact(int max) throws ConceptException {
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
        return raw;
    }

    /** A short text of the given form, such as an id, with nothing around it. */
    String word(Pattern form) throws ConceptException {
        return word(form, Limits.ID);
    }

    /** A text of the given form, of at most {@code max} UTF-16 units, with nothing around it. */
    String word(Pattern form, int max) throws ConceptException {
        String word = exact(max);
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

    @SuppressWarnings("unchecked") // JsonTree makes objects of nodes only
    private Map<String, Node> fields() throws ConceptException {
        return (Map<String, Node>) as(JsonType.OBJECT);
    }

    private Object as(JsonType wanted) throws ConceptException {
        if (type != wanted) {
            throw fault(Problem.WRONG_TYPE, type.name(), wanted.name());
        }
        return value;
    }
}
