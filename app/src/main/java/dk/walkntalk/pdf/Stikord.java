package dk.walkntalk.pdf;

import java.util.ArrayList;
import java.util.List;

/** The stikord, in as many lots as pages are needed for them. When one page holds all, every page has all. */
final class Stikord {
    private final List<List<String>> lots = new ArrayList<>();

    /**
     * @param height of a page's column, pt
     */
    Stikord(List<String> words, Typeface type, FormTable table, float height) {
        List<String> lot = new ArrayList<>();
        float used = 0;
        for (String word : words) {
            String text = type.line(word);
            float next = table.stikordHeight(text);
            if (used + next > height - FormTable.AROUND && !lot.isEmpty()) {
                lots.add(lot);
                lot = new ArrayList<>();
                used = 0;
            }
            lot.add(text);
            used += next;
        }
        if (!lot.isEmpty()) {
            lots.add(lot);
        }
    }

    List<String> page(int page) {
        return lots.isEmpty() ? List.of() : lots.get(page % lots.size());
    }

    /** Returns what did not come on the first {@code pages}. */
    List<String> after(int pages) {
        List<String> rest = new ArrayList<>();
        lots.stream().skip(pages).forEach(rest::addAll);
        return rest;
    }
}
