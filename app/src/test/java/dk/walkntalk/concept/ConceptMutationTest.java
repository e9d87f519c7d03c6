package dk.walkntalk.concept;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.walkntalk.Rounds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.Test;

/** Damaged files are refused in words or read; they never bring the app down. */
public class ConceptMutationTest {
    private static final int ROUNDS = Rounds.of(2_000);
    /** The shipped file has no escapes in its strings. */
    private static final Pattern TOKEN =
            Pattern.compile("\"[^\"]*\"|-?\\d+|true|false|null|[\\[\\]{},:]");
    private static final String[] OTHERS = {
        "null", "true", "0", "-1", "1e999", "99999999999", "\"\"", "\"x\"", "\"\\ud800\"", "[]",
        "{}", "[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]", "{\"a\":1,\"a\":1}", "", ",", "NaN", "\"\\u12\"",
        "'", "#", "\u0000", "\ufeff", "\"I\"", "\"du\"", "2147483648", "\"leder\"", "]", "}",
    };

    @Test
    public void filesCutAnywhere() throws IOException {
        byte[] whole = Shipped.json().stripTrailing().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length += 17) {
            byte[] part = Arrays.copyOf(whole, length);
            assertFalse("accepted after " + length + " bytes", reads(part, "cut " + length));
        }
    }

    @Test
    public void filesWithFlippedBits() throws IOException {
        byte[] whole = Shipped.json().getBytes(StandardCharsets.UTF_8);
        Random random = new Random(20_26);
        int read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged = whole.clone();
            for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            read += reads(damaged, "flip " + round) ? 1 : 0;
        }
        assertTrue("both outcomes must occur, read: " + read, read > 0 && read < ROUNDS);
    }

    @Test
    public void filesWithOtherValuesAndMissingPieces() throws IOException {
        String whole = Shipped.json();
        List<MatchResult> tokens = TOKEN.matcher(whole).results().collect(Collectors.toList());
        Random random = new Random(33);
        Set<Problem> seen = EnumSet.noneOf(Problem.class);
        for (int round = 0; round < ROUNDS; round++) {
            MatchResult token = tokens.get(random.nextInt(tokens.size()));
            String other = OTHERS[random.nextInt(OTHERS.length)];
            String damaged = whole.substring(0, token.start()) + other
                    + whole.substring(token.end());
            try {
                Shipped.read(damaged);
            } catch (ConceptException refused) {
                seen.add(refused.problem());
                assertTrue(refused.place().line() >= 1);
                assertTrue(refused.place().path().startsWith("$"));
            } catch (RuntimeException | StackOverflowError crash) {
                throw new AssertionError(token.group() + " as " + other, crash);
            }
        }
        assertTrue("too few kinds of damage: " + seen, seen.size() >= 8);
    }

    private static boolean reads(byte[] bytes, String what) throws IOException {
        try {
            Shipped.read(bytes);
            return true;
        } catch (ConceptException refused) {
            return false;
        } catch (RuntimeException | StackOverflowError crash) {
            throw new AssertionError(what, crash);
        }
    }
}
