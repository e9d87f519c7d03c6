package dk.walkntalk.pdf;

import java.util.ArrayList;
import java.util.List;

/** Which rows stand on which page: as few pages as hold them, and about the same number of rows on each. */
final class FormPages {
    private FormPages() {}

    /**
     * @param rows   in order, each of which fits on a page
     * @param height of a page's rows together, pt
     */
    static List<List<FormRow>> of(List<FormRow> rows, float height) {
        List<List<FormRow>> fewest = fill(rows, height, rows.size());
        int each = (rows.size() + fewest.size() - 1) / fewest.size();
        List<List<FormRow>> even = fill(rows, height, each);
        return even.size() == fewest.size() ? even : fewest;
    }

    private static List<List<FormRow>> fill(List<FormRow> rows, float height, int most) {
        List<List<FormRow>> pages = new ArrayList<>();
        List<FormRow> page = new ArrayList<>();
        float used = 0;
        for (FormRow row : rows) {
            if (!page.isEmpty() && (page.size() >= most || used + row.least() > height)) {
                pages.add(page);
                page = new ArrayList<>();
                used = 0;
            }
            page.add(row);
            used += row.least();
        }
        pages.add(page);
        return pages;
    }
}
