package dk.walkntalk.conversation;

import androidx.room.Embedded;
import androidx.room.Relation;
import java.util.List;

/** A participant with the stikord that he or she picked. */
public final class Party {
    @Embedded public Participant person;

    @Relation(parentColumn = "id", entityColumn = "participantId")
    public List<StikordPick> picks;

    public String name() {
        return person.name.text();
    }

    /** True when {@code stikord} is among this party's picks. */
    public boolean picked(String stikord) {
        return picks.stream().anyMatch(pick -> pick.stikord.equals(stikord));
    }
}
