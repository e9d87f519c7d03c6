package dk.walkntalk.phone.inside;

import dk.walkntalk.phone.link.Answer;
import dk.walkntalk.phone.link.Request;
import dk.walkntalk.phone.link.Request.Kind;
import dk.walkntalk.phone.link.Viewer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What the app has asked its surroundings, and who waits for the answer. */
final class Asked {
    /** Worth keeping until somebody looks; other news are old by then. */
    private static final Set<Kind> KEPT = Set.of(Kind.HAND_OVER, Kind.PRINT, Kind.VISIT);

    private record Open(Request request, Consumer<Answer> answer) { }

    private final Map<Long, Open> open = new LinkedHashMap<>();
    private final List<Request> news = new ArrayList<>();
    private Viewer viewer;
    private long last;

    void watch(Viewer viewer) {
        this.viewer = viewer;
        if (viewer != null) {
            open.values().forEach(each -> viewer.ask(each.request));
            news.forEach(viewer::ask);
            news.clear();
        }
    }

    /** Tells something that wants no answer. */
    void tell(Kind kind, List<String> words, String name, String type, Path file) {
        Request request = new Request(++last, kind, words, name, type, file);
        if (viewer != null) {
            viewer.ask(request);
        } else if (KEPT.contains(kind)) {
            news.add(request);
        }
    }

    void tell(Kind kind, List<String> words) {
        tell(kind, words, "", "", null);
    }

    /** Asks, and remembers who waits. */
    long ask(Kind kind, List<String> words, String name, String type, Consumer<Answer> answer) {
        Request request = new Request(++last, kind, words, name, type, null);
        open.put(request.id(), new Open(request, answer));
        if (viewer != null) {
            viewer.ask(request);
        }
        return request.id();
    }

    void answer(long id, Answer answer) {
        Open asked = open.remove(id);
        if (asked != null) {
            asked.answer.accept(answer);
        } else {
            Incoming.drop(answer.file());
        }
    }

    /** Nobody waits for that any more. */
    void withdraw(long id) {
        if (open.remove(id) != null && viewer != null) {
            viewer.withdraw(id);
        }
    }

    void withdrawAll() {
        for (Iterator<Long> ids = open.keySet().iterator(); ids.hasNext();) {
            long id = ids.next();
            ids.remove();
            if (viewer != null) {
                viewer.withdraw(id);
            }
        }
    }
}
