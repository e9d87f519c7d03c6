package dk.walkntalk.conversation;

import androidx.room.Embedded;
import androidx.room.Relation;
import java.util.List;

/** A participant with the stikord that he or she picked. */
public final class Party {
    @Embedded public Participant person;

    @Relation(parentColumn = "id", entityColumn = "participantId")
    public List<StikordPick> picks;
    @Relation(parentColumn = "id", entityColumn = "participantId")
    public List<TickedItem> ticks;

    public String name() {
        return person.name.text();
    }

    /** True when the item of this party's checklist is done. */
    public boolean ticked(String itemId) {
        return ticks.stream().anyMatch(tick -> tick.itemId.equals(itemId));
    }

    /** True when {@code stikord} is among this party's picks. */
    public boolean picked(String stikord) {
        return picks.stream().anyMatch(pick -> pick.stikord.equals(stikord));
    }
}
