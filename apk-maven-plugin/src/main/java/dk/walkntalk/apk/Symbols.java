package dk.walkntalk.apk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A list of resource symbols as aapt2 writes it ({@code R.txt}): lines such as
 * {@code int layout main 0x7f0b0001} or {@code int[] styleable Badge { 0x7f040001, 0x7f040002 }}.
 */
final class Symbols {

    /**
     * One symbol.
     *
     * @param type {@code layout}, {@code string}, {@code styleable}, …
     * @param array whether it is a list of numbers, as styleables are
     */
    record Symbol(String type, String name, boolean array, int[] values) {
        String key() {
            return type + ' ' + name;
        }
    }

    private final Map<String, Symbol> byKey = new LinkedHashMap<>();

    private Symbols() {
    }

    static Symbols read(Path file) throws IOException {
        Symbols symbols = new Symbols();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                Symbol symbol = parse(line);
                symbols.byKey.put(symbol.key(), symbol);
            }
        }
        return symbols;
    }

    /** The symbols of this list with the values that another list gives them; unknown ones are left out. */
    Map<String, List<Symbol>> byTypeWithValuesOf(Symbols other) {
        Map<String, List<Symbol>> byType = new LinkedHashMap<>();
        for (Symbol mine : byKey.values()) {
            Symbol theirs = other.byKey.get(mine.key());
            if (theirs != null) {
                byType.computeIfAbsent(mine.type(), type -> new ArrayList<>()).add(theirs);
            }
        }
        return byType;
    }

    private static Symbol parse(String line) {
        String[] words = line.split(" ", 4);
        boolean array = words[0].equals("int[]");
        String numbers = array ? words[3].replaceAll("[{} ]", "") : words[3].trim();
        String[] each = numbers.isEmpty() ? new String[0] : numbers.split(",");
        int[] values = new int[each.length];
        for (int i = 0; i < each.length; i++) {
            values[i] = Integer.decode(each[i]);
        }
        return new Symbol(words[1], words[2], array, values);
    }
}
