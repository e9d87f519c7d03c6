package dk.walkntalk.walk;

import android.widget.EditText;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.voice.SpokenInput;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What is likely to be said in a conversation: the names of those who hold it, and its stikord. */
record SpokenWords(Supplier<EditText> where, Supplier<Conversation> talk) implements SpokenInput.Target {
    @Override
    public EditText field() {
        return where.get();
    }

    @Override
    public List<String> names() {
        Conversation now = talk.get();
        return now == null ? List.of() : now.parties().stream().map(now::nameOrRole).collect(Collectors.toList());
    }

    @Override
    public List<String> likely() {
        Conversation now = talk.get();
        return now == null ? List.of() : now.concept().stikord();
    }
}
