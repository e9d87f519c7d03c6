package dk.walkntalk.plan;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

/** Activities go into a box without touching what stands there. */
public final class ActivitiesTest {
    @Test
    public void eachActivityGetsALineOfItsOwnBelowWhatWasWritten() {
        assertEquals("Sparring: ", Activities.add("", "Sparring"));
        assertEquals("Mod\nSparring: ", Activities.add("Mod", "Sparring"));
        assertEquals("Mod\nSparring: ", Activities.add("Mod\n", "Sparring"));
        assertEquals("Sparring: \nNetværk: ", Activities.add("Sparring: ", "Netværk"));
    }
}
