package dk.walkntalk.conversation;

import androidx.room.Embedded;
import androidx.room.Relation;
import java.util.List;

/** A participant with the stikord that he or she picked. */
public final class Party {
    /** Ticked when this party's copy of a group's plan was passed on; no item of a concept has a colon in its id. */
    static final String COPY_PASSED_ON = "copy:passed-on";
    /** Ticked, with an id after it, when that conversation was begun for this party instead of the group's. */
    static final String INSTEAD = "instead:";
    /** Ticked when the host does not want to be reminded of the next conversation after this one. */
    static final String NOT_AGAIN = "again:not";

    @Embedded public Participant person;

    @Relation(parentColumn = "id", entityColumn = "participantId")
    public List<StikordPick> picks;
    @Relation(parentColumn = "id", entityColumn = "participantId")
    List<TickedItem> ticks;

    public String name() {
        return person.name.text();
    }

    /** True when this party's copy of the plan was passed on. */
    public boolean hasCopy() {
        return ticked(COPY_PASSED_ON);
    }

    /** Id of the conversation that was begun for this party instead of the group's; {@code null} when none was. */
    public Long insteadOfGroup() {
        return ticks.stream().filter(tick -> tick.itemId.startsWith(INSTEAD))
                .map(tick -> Long.valueOf(tick.itemId.substring(INSTEAD.length()))).findFirst().orElse(null);
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
