package dk.walkntalk.paper;

import dk.walkntalk.concept.Concept;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

/** What two invented people have written on the form: 0 is no ink, 255 is full ink. */
final class FormInk {
    private static final List<List<String>> NOTES = List.of(
            List.of("Trives – glad for", "teamet", "Mere ro om", "formiddagen!",
                    "Sparring m. Jonas"),
            List.of("Borgerservice", "svarer tit sent", "Én fast kontakt?", "Godt: onsdagsmøder"),
            List.of("Vision: nærhed – ja", "Vil gerne lede", "projekter", "God til at forklare",
                    "Øve planlægning"));
    private static final List<List<String>> AGREEMENTS = List.of(
            List.of("Mette holder to for-", "middage om ugen fri for", "møder fra 1. februar.", "Anders har ansvar –", "vi følger op 1. marts"),
            List.of("Anders og Mette inviterer", "Borgerservice til møde",
                    "– senest 15. februar.", "Mette har ansvar, følger", "op på teammødet i marts"),
            List.of("Mette tilmelder sig", "kursus i projektledelse –",
                    "senest 1. februar marts –", "Anders følger op", "15. marts"));
    private static final List<String> RINGED = List.of(
            "Arbejdsglæde", "Samarbejde", "Planlægning", "Feedback", "Kompetencer", "Prioritering");
    /** A new note begins on these lines; the others go on with the line before. */
    private static final List<List<Integer>> DASHES = List.of(
            List.of(0, 2, 4), List.of(0, 2, 3), List.of(0, 1, 3, 4));

    private FormInk() {
    }

    static BufferedImage write(Concept concept) throws IOException {
        BufferedImage sheet = FormSheet.blank();
        Graphics2D g = FormSheet.graphics(sheet);
        ringStikord(concept, g);
        writeNotes(new FormPen(g, FormFonts.load("ReenieBeanie-Regular", 6.4), 0.09f, 11));
        writeAgreements(new FormPen(g, FormFonts.load("NothingYouCouldDo-Regular", 4.1), 0.14f, 23));
        g.dispose();
        return sheet;
    }

    private static void ringStikord(Concept concept, Graphics2D g) throws IOException {
        Font print = FormFonts.load("Lato-Regular", FormLayout.PRINT);
        FormPen pen = new FormPen(g, print, 0, 5);
        for (String word : RINGED) {
            double width = print.getStringBounds(word, new FontRenderContext(null, true, true)).getWidth();
            pen.ring(FormLayout.STIKORD, FormLayout.stikordBaseline(concept.stikord().indexOf(word)), width);
        }
    }

    private static void writeNotes(FormPen pen) {
        for (int row = 0; row < 3; row++) {
            double y = FormLayout.FIRST[row];
            for (int i = 0; i < NOTES.get(row).size(); i++) {
                if (DASHES.get(row).contains(i)) {
                    pen.dash(FormLayout.NOTES, y);
                }
                pen.write(NOTES.get(row).get(i), FormLayout.NOTES + 2.6, y);
                y += FormLayout.RULED;
            }
        }
    }

    private static void writeAgreements(FormPen pen) {
        pen.write("Anders", 150, 20.8);
        pen.write("Mette H.", 160, 29.6);
        pen.write("20. januar", 224, 29.6);
        for (int row = 0; row < 3; row++) {
            double y = FormLayout.FIRST[row] + FormLayout.BELOW_PROMPTS;
            for (String line : AGREEMENTS.get(row)) {
                int wrong = line.indexOf("februar marts");
                if (wrong < 0) {
                    pen.write(line, FormLayout.AGREEMENTS, y);
                } else {
                    double from = pen.write(line.substring(0, wrong), FormLayout.AGREEMENTS, y);
                    double to = pen.write("februar", from, y);
                    pen.strike(from, to, y);
                    pen.write(line.substring(wrong + 8), to + 1.4, y);
                }
                y += FormLayout.AGREEMENT_STEP;
            }
        }
    }
}
