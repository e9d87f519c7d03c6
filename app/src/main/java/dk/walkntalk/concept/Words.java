package dk.walkntalk.concept;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
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

    /** The texts of a list that may be left out and is then empty. */
    static List<String> textsOrNone(Node parent, String name, int max, int length) throws ConceptException {
        return parent.has(name) ? texts(parent.field(name), 0, max, length) : List.of();
    }

    /** The id of one of {@code roles}. */
    static String roleId(Node node, List<Role> roles) throws ConceptException {
        String id = node.word(Limits.ID_FORM);
        if (roles.stream().noneMatch(role -> role.id().equals(id))) {
            throw node.fault(Problem.UNKNOWN_REFERENCE, id,
                    roles.stream().map(Role::id).collect(Collectors.joining(", ")));
        }
        return id;
    }

    /** At least one box, each with an id of its own. */
    static List<Box> boxes(Node list) throws ConceptException {
        List<Box> all = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Node one : list.list(1, Limits.FORM_PARTS)) {
            all.add(new Box(newId(one.field("id"), ids), one.field("title").text(Limits.LABEL),
                    one.textOr("hint", Limits.LABEL, "")));
        }
        return all;
    }

    static <T> T oneOf(Node node, T[] values, Function<T, String> word) throws ConceptException {
        String found = node.exact(Limits.LABEL);
        for (T value : values) {
            if (word.apply(value).equals(found)) {
                return value;
            }
        }
        throw node.fault(Problem.NOT_ALLOWED, found,
                Arrays.stream(values).map(word).collect(Collectors.joining(", ")));
    }
}
