package dk.walkntalk.walk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.Test;

public final class PairsTest {
    private final Random random = new Random(26);

    private static List<Long> people(int count) {
        return LongStream.range(100, 100 + count).boxed().collect(Collectors.toList());
    }

    @Test
    public void everyoneIsInOnePairAndAnOddNumberMakesOneGroupOfThree() {
        for (int count = 2; count <= 31; count++) {
            for (Map<Long, Integer> pairs : List.of(Pairs.suggest(people(count)),
                    Pairs.shuffle(people(count), random))) {
                assertEquals(new HashSet<>(people(count)), pairs.keySet());
                List<Integer> sizes = Pairs.together(pairs).values().stream().map(List::size).sorted()
                        .collect(Collectors.toList());
                assertEquals(count / 2, sizes.size());
                assertEquals(count % 2, sizes.stream().filter(size -> size == 3).count());
                assertEquals(count / 2 - count % 2, sizes.stream().filter(size -> size == 2).count());
                assertTrue(Pairs.hold(pairs));
            }
        }
    }

    @Test
    public void theSuggestionFollowsTheOrderOfThosePresent() {
        assertEquals(Map.of(1, List.of(100L, 101L), 2, List.of(102L, 103L, 104L)),
                Pairs.together(Pairs.suggest(people(5))));
    }

    @Test
    public void shufflingBringsOthersTogether() {
        long different = LongStream.range(0, 50).mapToObj(i -> Pairs.together(Pairs.shuffle(people(6), random)))
                .distinct().count();
        assertTrue("of 50 shuffles " + different + " differ", different > 20);
    }

    @Test
    public void aSwapChangesTwoPeopleAndNobodyElse() {
        for (int round = 0; round < 200; round++) {
            List<Long> all = people(2 + random.nextInt(12));
            Map<Long, Integer> before = Pairs.shuffle(all, random);
            long one = all.get(random.nextInt(all.size()));
            long other = all.get(random.nextInt(all.size()));
            Map<Long, Integer> after = Pairs.swap(before, one, other);
            assertEquals(before.get(one), after.get(other));
            assertEquals(before.get(other), after.get(one));
            all.stream().filter(id -> id != one && id != other)
                    .forEach(id -> assertEquals(before.get(id), after.get(id)));
            assertTrue(Pairs.hold(after));
            assertEquals(before, Pairs.swap(after, one, other));
        }
    }

    @Test
    public void pairsHoldNoMoreWhenSomebodyHasComeOrGone() {
        Map<Long, Integer> pairs = Pairs.suggest(people(4));
        Map<Long, Integer> come = new LinkedHashMap<>(pairs);
        come.put(999L, null);
        assertFalse(Pairs.hold(come));
        Map<Long, Integer> gone = new HashMap<>(pairs);
        gone.remove(100L);
        assertFalse("one would walk alone", Pairs.hold(gone));
        Map<Long, Integer> five = Pairs.suggest(people(5));
        five.remove(104L);
        assertTrue("two pairs are left of five people", Pairs.hold(five));
        assertFalse(Pairs.hold(new HashMap<>(Map.of(1L, 1, 2L, 1, 3L, 1, 4L, 1))));
    }
}
