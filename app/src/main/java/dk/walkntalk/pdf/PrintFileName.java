package dk.walkntalk.pdf;

import dk.walkntalk.concept.Concept;

/**
 * Names the file of a sheet to print by what it is, whose concept, and for which paper: {@code MUS skema - Albertslund
 * Kommune - A3.pdf}. Names are safe wherever {@link PlanFileName}s are.
 */
public final class PrintFileName {
    private static final int MAX_KIND = 24;
    private static final int MAX_NOUN = 28;
    private static final int MAX_MUNICIPALITY = 56;

    private PrintFileName() {}

    /** Returns the name of the {@link BlankForm}'s file. */
    public static String form(Concept concept, PaperSize paper) {
        return name(concept, BlankForm.noun(concept), paper);
    }

    /** Returns the name of the {@link WheelSheet}'s file. */
    public static String wheel(Concept concept, PaperSize paper) {
        return name(concept, WheelSheet.NOUN, paper);
    }

    private static String name(Concept concept, String noun, PaperSize paper) {
        String kind = part(concept.kind(), MAX_KIND);
        String what = part(noun, MAX_NOUN);
        String who = part(concept.municipality(), MAX_MUNICIPALITY);
        return (kind.isEmpty() ? "" : kind + " ") + what + (who.isEmpty() ? "" : " - " + who) + " - " + paper + ".pdf";
    }

    private static String part(String text, int length) {
        return PlanFileName.shorten(PlanFileName.safe(text, false), length, 2 * length);
    }
}
