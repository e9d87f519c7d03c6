package dk.walkntalk.conversation;

import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.room.Entity;
import androidx.room.ForeignKey;
import androidx.room.Index;
import androidx.room.PrimaryKey;

/** One who takes part, in a role that the concept names. */
@Entity(
        tableName = "participant",
        foreignKeys = @ForeignKey(entity = ConversationRow.class, parentColumns = "id",
                childColumns = "conversationId", onDelete = ForeignKey.CASCADE),
        indices = @Index("conversationId"))
public final class Participant {
    @PrimaryKey(autoGenerate = true)
    public final long id;

    public final long conversationId;

    /** The role's id in the concept. */
    @NonNull public final String roleId;

    @NonNull public final Words name;

    /** Done with choosing stikord: the choice may be shown to the other party. */
    public final boolean ready;
    /** Would rather have the individual conversation than the group's. */
    public final boolean wantsIndividual;
    /** Number of the pair in which this one walks, from 1, or {@code null} while there are no pairs. */
    @Nullable public final Integer pair;

    /** Room's constructor. */
    public Participant(long id, long conversationId, @NonNull String roleId, @NonNull Words name, boolean ready,
            boolean wantsIndividual, @Nullable Integer pair) {
        this.id = id;
        this.conversationId = conversationId;
        this.roleId = roleId;
        this.name = name;
        this.ready = ready;
        this.wantsIndividual = wantsIndividual;
        this.pair = pair;
    }

    /** One who has not said a name yet; {@code ready} at once where the concept has no stikord to pick. */
    static Participant begin(long conversationId, String roleId, boolean ready) {
        return new Participant(0, conversationId, roleId, Words.NONE, ready, false, null);
    }
}
