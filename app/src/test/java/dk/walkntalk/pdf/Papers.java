package dk.walkntalk.pdf;

import dk.walkntalk.Rounds;
import java.util.List;

/** Which papers a form of some shape is laid out on: on both before a release, else on one and the other in turn. */
final class Papers {
    private int shapes;

    List<PaperSize> next() {
        List<PaperSize> all = List.of(PaperSize.values());
        return Rounds.isThorough() ? all : List.of(all.get(shapes++ % all.size()));
    }
}
