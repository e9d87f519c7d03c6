package dk.walkntalk.concept;

import java.util.List;

/**
 * What the questions are to be related to in the talk.
 *
 * @param text   verbatim
 * @param themes at least one; immutable
 */
public record Relate(String text, List<Theme> themes) {
    public Relate {
        themes = List.copyOf(themes);
    }

    /**
     * One thing to relate the questions to.
     *
     * @param id     unique among the themes
     * @param label  the concept's own words
     * @param health whether it touches people's health, so that nobody is to be named
     */
    public record Theme(String id, String label, boolean health) {
    }
}
