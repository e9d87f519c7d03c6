package dk.walkntalk.paper.image;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.Test;

public final class CropNetworkTest {
    private static final int EDGE = 800;
    /** None of the scenes that it learned from. */
    private static final long SEED = 300001;
    private static final double RIGHT = 0.9;

    @Test
    public void ofTwoSheetsTheOneOnTopIsTakenMoreOftenThanByItsEdgesAlone() {
        int alone = 0;
        int seen = 0;
        int n = 0;
        PageScene above = OtherScenes.snap(SEED, EDGE);
        for (long seed = SEED; n < 8; seed++) {
            PageScene below = OtherScenes.photo(seed, EDGE);
            PageScene laid = below.cutOff() || above.cutOff() ? null : PageOnPage.of(below, above, seed);
            above = below;
            if (laid != null) {
                List<CropLesson.Candidate> all = CropLesson.of(laid).candidates;
                if (all.stream().anyMatch(one -> one.near() > RIGHT)) {
                    n++;
                    alone += isRight(all, CropLesson.Candidate::score) ? 1 : 0;
                    seen += isRight(all, CropNetworkTest::score) ? 1 : 0;
                }
            }
        }
        assertTrue(seen + " instead of " + alone + " of " + n, seen >= alone + 1 && seen >= 0.65 * n);
    }

    private static boolean isRight(List<CropLesson.Candidate> all, ToDoubleFunction<CropLesson.Candidate> score) {
        return all.stream().max(Comparator.comparingDouble(score)).orElseThrow().near() > RIGHT;
    }

    private static double score(CropLesson.Candidate one) {
        return CropNetwork.instance().score(one.crop(), one.signs(), one.score());
    }

    @Test
    public void aCandidateIsJudgedMuchTheSameHoweverItIsTurned() {
        List<CropLesson.Candidate> all = CropLesson.of(OtherScenes.photo(SEED + 1, EDGE)).candidates;
        int same = 0;
        for (int way = 0; way < 8; way++) {
            int turned = way;
            CropLesson.Candidate best = all.stream().max(Comparator.comparingDouble(one -> CropNetwork.instance()
                    .score(CropLesson.turned(one.crop(), turned), one.signs(), one.score()))).orElseThrow();
            same += best.near() > RIGHT ? 1 : 0;
        }
        assertEquals(8, same);
    }

    @Test
    public void seenFromFourSidesItIsJudgedTheSameHoweverItsCornersAreCounted() {
        CropNetwork network = CropNetwork.instance();
        for (CropLesson.Candidate one : CropLesson.of(OtherScenes.photo(SEED + 1, EDGE)).candidates) {
            double expected = network.turned(one.crop(), one.signs(), one.score());
            Maps turned = one.crop();
            double sum = 0;
            for (int i = 0; i < 4; i++) {
                assertEquals(expected, network.turned(turned, one.signs(), one.score()), 1e-9);
                sum += network.score(turned, one.signs(), one.score());
                turned = turned.turned();
            }
            assertEquals(sum / 4, expected, 1e-9);
            assertArrayEquals("all the way round", one.crop().places, turned.places);
        }
    }
}
