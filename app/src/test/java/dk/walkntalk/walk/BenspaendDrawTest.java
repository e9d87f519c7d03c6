package dk.walkntalk.walk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.Test;

public final class BenspaendDrawTest {
    private final Random random = new Random(33);

    @Test
    public void allCardsOfTheHeapAreSeenBeforeOneComesAgain() {
        for (int round = 0; round < 100; round++) {
            List<String> heap = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(33); i++) {
                heap.add("stikord " + i);
            }
            List<String> seen = new ArrayList<>();
            while (seen.size() < heap.size()) {
                seen.add(Benspaend.draw(heap, seen, random));
            }
            assertEquals(new HashSet<>(heap), new HashSet<>(seen));
            assertTrue(heap.contains(Benspaend.draw(heap, seen, random)));
        }
    }

    @Test
    public void anyCardCanComeFirst() {
        List<String> heap = List.of("Mod", "Helhed", "Nærvær");
        Set<String> first = new HashSet<>();
        for (int round = 0; round < 100; round++) {
            first.add(Benspaend.draw(heap, List.of(), random));
        }
        assertEquals(new HashSet<>(heap), first);
    }
}
