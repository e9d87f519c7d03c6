package dk.walkntalk.concept;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the perspectives and their questions. */
final class PerspectiveBuilder {
    private PerspectiveBuilder() {
    }

    /** The ids of the questions are added to {@code questionIds}, which has none yet. */
    static List<Perspective> perspectives(Node list, int min, Set<String> questionIds) throws ConceptException {
        List<Perspective> all = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Node one : list.list(min, Limits.PERSPECTIVES)) {
            List<Question> questions = new ArrayList<>();
            for (Node question : one.field("questions").list(1, Limits.QUESTIONS)) {
                questions.add(new Question(
                        Words.newId(question.field("id"), questionIds),
                        question.field("text").text(Limits.QUESTION)));
            }
            list.inside(questionIds.size(), 1, Limits.QUESTIONS);
            String name = one.field("name").text(Limits.LABEL);
            all.add(new Perspective(Words.newId(one.field("id"), ids), name,
                    one.textOr("label", Limits.LABEL, name), one.textOr("focus", Limits.PARAGRAPH, ""), questions));
        }
        return all;
    }
}
