package dk.walkntalk;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.rules.TestRule;
import org.junit.runner.Description;
import org.junit.runners.model.Statement;

/** Every screen that a test looks at can be read whole; see {@link ClippedText}. */
final class Legible implements TestRule {
    private final List<String> clipped = new ArrayList<>();

    Legible(Phone phone) {
        phone.keepPictures((name, picture) -> ClippedText.findings().forEach(one -> clipped.add(name + ": " + one)));
    }

    @Override
    public Statement apply(Statement test, Description description) {
        return new Statement() {
            @Override
            public void evaluate() throws Throwable {
                test.evaluate();
                assertEquals("clipped text", "", String.join("\n", clipped));
            }
        };
    }
}
