package dk.walkntalk.paper;

import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Perspective;
import dk.walkntalk.concept.Question;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.text.AttributedString;
import java.util.List;

/** The blank form as it comes out of the printer: 0 is paper, 255 is toner. */
final class FormSheet {
    /** Pixels in a millimetre: 305 dots in an inch. */
    static final int SCALE = 12;

    private static final double LEFT = FormLayout.COLUMNS[0];
    private static final double RIGHT = FormLayout.COLUMNS[5];

    private final Graphics2D g;
    private final Font text;
    private final Font bold;
    private final Font title;

    private FormSheet(Graphics2D g) throws IOException {
        this.g = g;
        text = FormFonts.load("Lato-Regular", FormLayout.PRINT);
        bold = FormFonts.load("Lato-Bold", FormLayout.PRINT);
        title = FormFonts.load("Lato-Bold", 5.6);
    }

    static BufferedImage print(Concept concept) throws IOException {
        BufferedImage sheet = blank();
        Graphics2D g = graphics(sheet);
        new FormSheet(g).draw(concept);
        g.dispose();
        return sheet;
    }

    static BufferedImage blank() {
        return new BufferedImage((int) FormLayout.WIDTH * SCALE, (int) FormLayout.HEIGHT * SCALE,
                BufferedImage.TYPE_BYTE_GRAY);
    }

    static Graphics2D graphics(BufferedImage sheet) {
        Graphics2D g = sheet.createGraphics();
        g.scale(SCALE, SCALE);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS,
                RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(Color.WHITE);
        return g;
    }

    private void draw(Concept concept) {
        g.setFont(title);
        g.drawString(concept.agreementField().heading(), 8, (float) FormLayout.HEADING);
        drawTints();
        drawRules();
        for (int column = 0; column < 5; column++) {
            lines(concept.agreementField().columns().get(column), bold, column,
                    FormLayout.ROWS[0] + 1.4);
        }
        for (int row = 0; row < 3; row++) {
            drawRow(concept, concept.perspectives().get(row), row);
        }
        g.setFont(text);
        for (int i = 0; i < concept.stikord().size(); i++) {
            g.drawString(concept.stikord().get(i),
                    (float) (FormLayout.COLUMNS[FormLayout.STIKORD] + FormLayout.PADDING + 0.6),
                    (float) FormLayout.stikordBaseline(i));
        }
    }

    private void drawRow(Concept concept, Perspective perspective, int row) {
        double top = FormLayout.ROWS[row + 1] + FormLayout.PADDING;
        lines(perspective.name(), bold, 0, top);
        List<Question> questions = perspective.questions();
        double step = (FormLayout.ROWS[row + 2] - FormLayout.ROWS[row + 1]) / 3;
        double y = top;
        for (int i = 0; i < questions.size(); i++) {
            y = lines(questions.get(i).text(), text, 1, Math.max(top + i * step, y + 5));
        }
        y = top;
        for (String prompt : concept.agreementField().prompts()) {
            y = lines(prompt, text, FormLayout.AGREEMENTS, y);
        }
    }

    private void drawTints() {
        g.setColor(new Color(34, 34, 34));
        g.fill(new Rectangle2D.Double(LEFT, FormLayout.ROWS[0], RIGHT - LEFT, 7));
        g.setColor(new Color(16, 16, 16));
        g.fill(new Rectangle2D.Double(LEFT, FormLayout.ROWS[1], 21, 254));
        g.setColor(Color.WHITE);
    }

    private void drawRules() {
        g.setStroke(new BasicStroke(0.25f));
        for (int row = 0; row < FormLayout.ROWS.length; row++) {
            double y = FormLayout.ROWS[row];
            boolean between = row == 2 || row == 3;
            g.draw(new Line2D.Double(LEFT, y, between ? FormLayout.COLUMNS[2] : RIGHT, y));
            g.draw(new Line2D.Double(FormLayout.COLUMNS[3], y, RIGHT, y));
        }
        for (double x : FormLayout.COLUMNS) {
            g.draw(new Line2D.Double(x, FormLayout.ROWS[0], x, 286));
        }
    }

    /** Breaks a text into the lines of a column; the y below its last line. */
    private double lines(String words, Font font, int column, double top) {
        double width = FormLayout.COLUMNS[column + 1] - FormLayout.COLUMNS[column]
                - 2 * FormLayout.PADDING;
        AttributedString attributed = new AttributedString(words);
        attributed.addAttribute(TextAttribute.FONT, font);
        LineBreakMeasurer breaks = new LineBreakMeasurer(attributed.getIterator(),
                new FontRenderContext(null, true, true));
        double y = top;
        while (breaks.getPosition() < words.length()) {
            TextLayout line = breaks.nextLayout((float) width);
            y += line.getAscent();
            line.draw(g, (float) (FormLayout.COLUMNS[column] + FormLayout.PADDING), (float) y);
            y += line.getDescent() + line.getLeading() + 0.25;
        }
        return y;
    }
}
