package dk.walkntalk.pdf;

import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Perspective;
import dk.walkntalk.concept.Point;
import dk.walkntalk.concept.Role;
import dk.walkntalk.concept.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a concept's wheel says, in letters that can be printed. */
final class WheelWords {
    static final String TITLE = "Samtalehjul";

    private static final String BASIS = "Grundlag";
    private static final int NAME_LENGTH = 120;
    private static final int MOST_MARKS = 12;

    private final Concept concept;
    private final Typeface type;

    WheelWords(Concept concept, Typeface type) {
        this.concept = concept;
        this.type = type;
    }

    /** Returns the points of the hub, each with its scale. */
    List<Piece> hub() {
        List<Piece> pieces = new ArrayList<>();
        for (Point point : concept.talk().hub()) {
            boolean few = point.scale().isPresent() && marks(point.scale().get()) <= MOST_MARKS;
            String label = type.line(point.label());
            if (!isSaid(label, text(point))) {
                pieces.add(new Piece(label, type.bold, Style.GREEN, 1, 0.1f, 0));
            }
            pieces.add(new Piece(text(point), type.regular, Style.INK, 1, few ? 0.5f : 1.1f, 0));
            if (few) {
                pieces.add(new Piece("", type.regular, Style.INK, 1, 1, 0, point.scale()));
            }
        }
        return pieces;
    }

    private static boolean isSaid(String label, String text) {
        return label.isEmpty() || text.toLowerCase(Locale.ROOT).startsWith(label.toLowerCase(Locale.ROOT));
    }

    /** Returns a point's words; a long scale is a line of them. */
    private String text(Point point) {
        Optional<Scale> scale = point.scale().filter(one -> marks(one) > MOST_MARKS);
        return type.line(point.text())
                + scale.map(one -> " (" + one.from() + "–" + one.to() + ")").orElse("");
    }

    private static int marks(Scale scale) {
        return scale.to() - scale.from() + 1;
    }

    /** Returns a theme whole: its name, what it is about, its questions. */
    List<Piece> theme(int theme) {
        List<Piece> pieces = new ArrayList<>(name(theme));
        if (!focus(theme).isEmpty()) {
            pieces.add(new Piece(focus(theme), type.regular, Style.GREY, 0.9f, 0.7f, 0));
        }
        for (String question : questions(theme)) {
            pieces.add(new Piece(question, type.regular, Style.INK, 1, 0.55f, 0));
        }
        return pieces;
    }

    private List<Piece> name(int theme) {
        return List.of(new Piece(
                type.line(concept.perspectives().get(theme).name()), type.bold, Palette.ink(theme), 1.4f, 0.25f, 2));
    }

    /** Returns the theme's name as a word alone, where its place is for nothing else. */
    List<Piece> label(int theme, boolean number) {
        String name = type.line(concept.perspectives().get(theme).name());
        return List.of(new Piece(
                number ? Integer.toString(theme + 1) : name, type.bold, Palette.ink(theme), 1.2f, 0, 0));
    }

    private String focus(int theme) {
        return type.line(concept.perspectives().get(theme).focus());
    }

    private List<String> questions(int theme) {
        Perspective perspective = concept.perspectives().get(theme);
        List<String> questions = new ArrayList<>();
        perspective.questions().forEach(question -> questions.add(type.line(question.text())));
        return questions;
    }

    /** Returns a theme as a block beside the wheel. */
    SideBlock block(int theme, boolean left) {
        String name = type.line(concept.perspectives().get(theme).name());
        return new SideBlock(name, Palette.ink(theme), focus(theme), questions(theme), left);
    }

    /** Returns what all conversations rest on: its questions on the left, what it builds on on the right. */
    List<SideBlock> foundation() {
        List<SideBlock> blocks = new ArrayList<>();
        concept.talk().foundation().ifPresent(foundation -> {
            List<String> questions = new ArrayList<>();
            foundation.questions().forEach(question -> questions.add(type.line(question.text())));
            blocks.add(new SideBlock(type.line(foundation.title()), Style.GREEN, "", questions, true));
            if (!foundation.basis().isEmpty()) {
                List<String> basis = new ArrayList<>();
                foundation.basis().forEach(one -> basis.add(type.line(one)));
                String title = type.line(foundation.basisTitle());
                blocks.add(new SideBlock(title.isEmpty() ? BASIS : title, Style.GREEN, "", basis, false));
            }
        });
        return blocks;
    }

    /** Returns the words of all points of the hub. */
    List<String> points() {
        List<String> points = new ArrayList<>();
        for (Point point : concept.talk().hub()) {
            String label = type.line(point.label());
            points.add(isSaid(label, text(point)) ? text(point) : label + ": " + text(point));
        }
        return points;
    }

    int themes() {
        return concept.perspectives().size();
    }

    String subtitle() {
        return Shorten.byWords(type.line(concept.name()), NAME_LENGTH);
    }

    /** Returns the labels of the lines for names and the day. */
    List<String> fields() {
        List<String> fields = new ArrayList<>();
        for (Role role : concept.roles()) {
            fields.add(type.line(role.isGroup() ? role.plural() : role.title()));
        }
        fields.add("Dato");
        return fields;
    }
}
