package dk.walkntalk.concept;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a conversation has besides perspectives, questions and stikord. */
final class TalkBuilder {
    private final Node node;
    private final Set<String> ids;

    private TalkBuilder(Node node, Set<String> ids) {
        this.node = node;
        this.ids = ids;
    }

    /** {@code ids} are those of the questions; the ids found here are added to them. */
    static Talk of(Node node, Set<String> ids) throws ConceptException {
        TalkBuilder builder = new TalkBuilder(node, ids);
        return new Talk(
                builder.point("expectations"),
                builder.hub(),
                node.has("foundation") ? Optional.of(builder.foundation(node.field("foundation"))) : Optional.empty(),
                node.has("areas") ? Optional.of(areas(node.field("areas"))) : Optional.empty(),
                node.has("relate") ? Optional.of(relate(node.field("relate"))) : Optional.empty(),
                node.has("helpers") ? Optional.of(helpers(node.field("helpers"))) : Optional.empty(),
                node.has("feedback") ? Optional.of(node.field("feedback").text(Limits.QUESTION)) : Optional.empty(),
                node.has("ownNotes") ? Optional.of(ownNotes(node.field("ownNotes"))) : Optional.empty(),
                builder.point("evaluation"));
    }

    private Optional<Point> point(String name) throws ConceptException {
        return node.has(name) ? Optional.of(point(node.field(name), Optional.empty())) : Optional.empty();
    }

    private Point point(Node node, Optional<Scale> scale) throws ConceptException {
        return new Point(Words.newId(node.field("id"), ids), node.field("label").text(Limits.LABEL),
                node.field("text").text(Limits.QUESTION), scale);
    }

    private List<Point> hub() throws ConceptException {
        List<Point> all = new ArrayList<>();
        for (Node one : node.listOrNone("hub", Limits.FORM_PARTS)) {
            all.add(point(one, one.has("scale") ? Optional.of(scale(one.field("scale"))) : Optional.empty()));
        }
        return all;
    }

    private static Scale scale(Node node) throws ConceptException {
        int from = node.field("from").number(0, Limits.MARK - 1);
        return new Scale(from, node.field("to").number(from + 1, Limits.MARK));
    }

    private Foundation foundation(Node node) throws ConceptException {
        List<Question> questions = new ArrayList<>();
        for (Node one : node.field("questions").list(1, Limits.LINES)) {
            questions.add(new Question(Words.newId(one.field("id"), ids), one.field("text").text(Limits.QUESTION)));
        }
        String title = node.field("title").text(Limits.LABEL);
        if (!node.has("basis")) {
            return new Foundation(title, questions, "", List.of());
        }
        Node basis = node.field("basis");
        return new Foundation(title, questions, basis.field("title").text(Limits.LABEL),
                Words.texts(basis.field("items"), 1, Limits.LINES, Limits.LABEL));
    }

    private static Areas areas(Node node) throws ConceptException {
        return new Areas(node.field("title").text(Limits.LABEL), node.field("text").text(Limits.QUESTION),
                node.field("groups").number(1, Limits.AREAS), node.field("each").number(1, Limits.AREAS));
    }

    private static Relate relate(Node node) throws ConceptException {
        List<Relate.Theme> themes = new ArrayList<>();
        Set<String> themeIds = new HashSet<>();
        for (Node one : node.field("themes").list(1, Limits.FORM_PARTS)) {
            themes.add(new Relate.Theme(Words.newId(one.field("id"), themeIds),
                    one.field("label").text(Limits.LABEL), one.flagOrFalse("health")));
        }
        return new Relate(node.field("text").text(Limits.QUESTION), themes);
    }

    private static Helpers helpers(Node node) throws ConceptException {
        return new Helpers(node.field("text").text(Limits.QUESTION),
                Words.texts(node.field("questions"), 1, Limits.FORM_PARTS, Limits.QUESTION));
    }

    private static OwnNotes ownNotes(Node node) throws ConceptException {
        return new OwnNotes(node.field("title").text(Limits.LABEL), Words.boxes(node.field("boxes")));
    }
}
