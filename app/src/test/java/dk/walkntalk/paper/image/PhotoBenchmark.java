package dk.walkntalk.paper.image;

import static org.junit.Assert.assertTrue;

import java.util.function.LongFunction;
import org.junit.Test;

/**
 * Prints how well pages are found in scenes of four more generators, each by somebody who had seen neither the finder
 * nor the other generators. Run by {@code mvn -Pbenchmark test}; {@code -Dbenchmark.pages=} and
 * {@code -Dbenchmark.seed=} as for {@link PageBenchmark}. Scenes 1 to 250 of the first two were in view when boards of
 * all colours were told from the page, and clipboards of 251 to 600 of the first; what {@link CloseSigns} prints was of
 * their scenes 1001 to 1480, and {@link CropNetwork} learned from 1001 to 1200 and from 50001 to 50450. Nothing was found
 * or chosen on the last two.
 */
public final class PhotoBenchmark {
    private static final int EDGE = 1200;
    private static final long UNSEEN = 601;

    @Test
    public void howWellPagesAreFoundWhereLightIsFollowedFromTheSheetToTheCamera() {
        measure("Light followed", seed -> OtherScenes.photo(seed, EDGE));
    }

    @Test
    public void howWellPagesAreFoundInSnapshotsAtWork() {
        measure("Snapshots", seed -> OtherScenes.snap(seed, EDGE));
    }

    @Test
    public void howWellPagesAreFoundWhereNobodyTunedTheFinder() {
        measure("Views", seed -> OtherScenes.view(seed, EDGE));
    }

    @Test
    public void howWellPagesAreFoundInTheField() {
        measure("Fields", seed -> OtherScenes.field(seed, EDGE));
    }

    private static void measure(String name, LongFunction<PageScene> scenes) {
        int count = Integer.getInteger("benchmark.pages", 60);
        long first = Long.getLong("benchmark.seed", UNSEEN);
        PageScore score = PageBenchmark.measure(first, count, scenes);
        score.print(name + ", scenes from seed " + first);
        assertTrue("mean Jaccard index " + score.mean(), score.mean() > 0.95);
    }
}
