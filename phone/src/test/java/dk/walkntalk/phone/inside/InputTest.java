package dk.walkntalk.phone.inside;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

public final class InputTest {
    private final List<String> done = new ArrayList<>();
    private boolean window;
    private final Input input = new Input(() -> window);

    private void hand(String what) {
        input.add(() -> done.add(what));
    }

    @Test
    public void whereThereIsAWindowItIsDoneAtOnce() {
        window = true;
        hand("down");
        assertEquals(List.of("down"), done);
    }

    @Test
    public void whatCameWhileThereWasNoneIsDoneInOrderWhenThereIsOne() {
        hand("down");
        hand("up");
        input.flow();
        assertEquals(List.of(), done);
        window = true;
        hand("back");
        assertEquals(List.of("down", "up", "back"), done);
    }

    @Test
    public void whatTakesTheWindowAwayKeepsTheRestWaiting() {
        hand("down");
        input.add(() -> window = false);
        hand("up");
        window = true;
        input.flow();
        assertEquals(List.of("down"), done);
        window = true;
        input.flow();
        assertEquals(List.of("down", "up"), done);
    }

    @Test
    public void whatWasMeantForSomethingThatIsGoneIsNotDone() {
        hand("down");
        input.clear();
        window = true;
        input.flow();
        assertEquals(List.of(), done);
    }
}
