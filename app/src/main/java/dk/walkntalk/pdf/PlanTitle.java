package dk.walkntalk.pdf;

import java.util.Locale;

/** What a plan is called, made of the heading that a form prints over it. */
final class PlanTitle {
    private static final String USUAL = "Udviklingsplan";
    private static final Locale DANISH = new Locale("da", "DK");

    private PlanTitle() {}

    /**
     * Returns the heading as a title: "UDVIKLINGSPLAN" is a form's capitals, not a word, and so is the break in
     * "KOMPETENCEUDVIKLINGS PLAN FOR:", which waits for a name; "KOMPETENCEUDVIKLINGSPLANEN" is the plan to all forms,
     * but this is one of many.
     *
     * @param heading on one line; when it is empty, the title is "Udviklingsplan"
     */
    static String of(String heading) {
        String title = sentence(heading).replaceAll("(?i) for$", "").replaceAll("(?i)(plan)en$", "$1");
        return title.isEmpty() ? USUAL : title;
    }

    /** Returns a form's label as it stands in a text: not in capitals throughout, unbroken, without its colon. */
    static String sentence(String label) {
        String words = label.replaceAll("[ :]+$", "").replaceAll("(?i)(\\p{L}{7,}s) (plan)\\b", "$1$2");
        boolean capitals = words.equals(words.toUpperCase(DANISH));
        return capitals && !words.isEmpty()
                ? words.substring(0, 1) + words.substring(1).toLowerCase(DANISH)
                : words;
    }

    /** Returns the title as a word within a name or a sentence, e.g. "udviklingsplan". */
    static String word(String heading) {
        String title = of(heading);
        boolean abbreviation = title.length() > 1 && Character.isUpperCase(title.charAt(1));
        return abbreviation ? title : title.substring(0, 1).toLowerCase(DANISH) + title.substring(1);
    }
}
