package dk.walkntalk.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Keys for the texts of two editions, which have no ids: the same key for two that are much alike.
 *
 * @param before a key for each text of the earlier edition
 * @param after  a key for each text of the later one
 */
record TextPairs(List<String> before, List<String> after) {
    static TextPairs of(List<ConceptText> before, List<ConceptText> after) {
        int[] partner = Likeness.pair(whole(before), whole(after));
        List<String> beforeKeys = new ArrayList<>();
        List<String> afterKeys = new ArrayList<>();
        for (int j = 0; j < after.size(); j++) {
            afterKeys.add("after" + j);
        }
        for (int i = 0; i < before.size(); i++) {
            String key = "before" + i;
            beforeKeys.add(key);
            if (partner[i] >= 0) {
                afterKeys.set(partner[i], key);
            }
        }
        return new TextPairs(beforeKeys, afterKeys);
    }

    private static List<String> whole(List<ConceptText> texts) {
        return texts.stream().map(text -> text.title() + "\n" + String.join("\n", text.paragraphs()))
                .collect(Collectors.toList());
    }
}
