package dk.walkntalk.concept;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Reads the roles and sees to it that one is host and one is subject. */
final class RoleBuilder {
    private RoleBuilder() {
    }

    static List<Role> roles(Node list) throws ConceptException {
        List<Role> all = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Node one : list.list(2, Limits.ROLES)) {
            int min = one.field("min").number(1, Limits.PEOPLE);
            String title = one.field("title").text(Limits.LABEL);
            all.add(new Role(
                    Words.newId(one.field("id"), ids),
                    title,
                    one.textOr("plural", Limits.LABEL, title),
                    one.field("host").flag(),
                    one.field("subject").flag(),
                    min,
                    one.field("max").number(min, Limits.PEOPLE)));
        }
        exactlyOne(list, all, Role::host, "host");
        exactlyOne(list, all, Role::subject, "subject");
        return all;
    }

    private static void exactlyOne(Node list, List<Role> roles, Predicate<Role> is, String field)
            throws ConceptException {
        long count = roles.stream().filter(is).count();
        if (count != 1) {
            throw list.fault(Problem.NOT_ALLOWED, count + " × " + field, "1 × " + field);
        }
    }
}
