package dk.walkntalk.concept;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what comes before the conversation. */
final class PreparationBuilder {
    private final Node node;
    private final List<Role> roles;

    private PreparationBuilder(Node node, List<Role> roles) {
        this.node = node;
        this.roles = roles;
    }

    static Preparation of(Node node, List<Role> roles) throws ConceptException {
        PreparationBuilder builder = new PreparationBuilder(node, roles);
        return new Preparation(
                builder.items(),
                node.has("invitation") ? Optional.of(invitation(node.field("invitation"))) : Optional.empty(),
                node.has("duration") ? Optional.of(duration(node.field("duration"))) : Optional.empty(),
                node.has("tell") ? Optional.of(node.field("tell").text(Limits.QUESTION)) : Optional.empty(),
                node.has("rewording") ? Optional.of(builder.rewording(node.field("rewording"))) : Optional.empty(),
                node.has("senior") ? Optional.of(senior(node.field("senior"))) : Optional.empty(),
                builder.links());
    }

    private List<PreparationItem> items() throws ConceptException {
        List<PreparationItem> all = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Node one : node.listOrNone("items", Limits.LINES)) {
            all.add(new PreparationItem(Words.newId(one.field("id"), ids),
                    one.has("for") ? meantFor(one.field("for")) : List.of(),
                    one.field("text").text(Limits.QUESTION)));
        }
        return all;
    }

    private List<String> meantFor(Node list) throws ConceptException {
        List<String> all = new ArrayList<>();
        for (Node one : list.list(1, Limits.ROLES)) {
            String id = Words.roleId(one, roles);
            if (all.contains(id)) {
                throw one.fault(Problem.DUPLICATE, id, "");
            }
            all.add(id);
        }
        return all;
    }

    private static Invitation invitation(Node node) throws ConceptException {
        return new Invitation(
                Words.texts(node.field("text"), 1, Limits.LINES, Limits.PARAGRAPH),
                Words.textsOrNone(node, "walk", Limits.LINES, Limits.PARAGRAPH),
                Words.textsOrNone(node, "seated", Limits.LINES, Limits.PARAGRAPH));
    }

    private static SetAside duration(Node node) throws ConceptException {
        return new SetAside(node.field("minutes").number(Limits.MINUTES_MIN, Limits.MINUTES),
                node.field("text").text(Limits.QUESTION));
    }

    private Rewording rewording(Node node) throws ConceptException {
        return new Rewording(Words.roleId(node.field("by"), roles), node.field("text").text(Limits.QUESTION),
                node.field("intent").text(Limits.QUESTION));
    }

    private static SeniorOffer senior(Node node) throws ConceptException {
        return new SeniorOffer(node.field("age").number(Limits.AGE_MIN, Limits.AGE),
                node.field("text").text(Limits.QUESTION));
    }

    private List<Link> links() throws ConceptException {
        List<Link> all = new ArrayList<>();
        for (Node one : node.listOrNone("links", Limits.LINES)) {
            all.add(new Link(one.field("label").text(Limits.LABEL), one.has("url")
                    ? Optional.of(one.field("url").word(Limits.URL_FORM, Limits.URL)) : Optional.empty()));
        }
        return all;
    }
}
