package dk.walkntalk.camera;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.function.Function;

/** Stands in for an interface of a library: it may have more methods than are asked, in each of its versions others. */
final class Stand {
    private Stand() { }

    /** One that answers to these methods by their names, given the arguments, and to no other. */
    static <T> T in(Class<T> type, Map<String, Function<Object[], Object>> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            Function<Object[], Object> answer = answers.get(method.getName());
            if (answer == null) {
                throw new AssertionError(type.getSimpleName() + " is asked for " + method.getName());
            }
            return answer.apply(args);
        }));
    }
}
