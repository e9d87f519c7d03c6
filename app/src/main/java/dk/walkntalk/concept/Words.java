package dk.walkntalk.concept;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Readings that several parts of a concept share. */
final class Words {
    private Words() {
    }

    static List<String> texts(Node list, int min, int max, int length) throws ConceptException {
        List<String> all = new ArrayList<>();
        for (Node one : list.list(min, max)) {
            all.add(one.text(length));
        }
        return all;
    }

    /** An id that is not among {@code taken}, to which it is added. */
    static String newId(Node node, Set<String> taken) throws ConceptException {
        String id = node.word(Limits.ID_FORM);
        if (!taken.add(id)) {
            throw node.fault(Problem.DUPLICATE, id, "");
        }
        return id;
    }

    static <T> T oneOf(Node node, T[] values, Function<T, String> word) throws ConceptException {
        String found = node.text(Limits.LABEL);
        for (T value : values) {
            if (word.apply(value).equals(found)) {
                return value;
            }
        }
        throw node.fault(Problem.NOT_ALLOWED, found,
                Arrays.stream(values).map(word).collect(Collectors.joining(", ")));
    }
}
