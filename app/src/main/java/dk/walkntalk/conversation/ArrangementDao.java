package dk.walkntalk.conversation;

import androidx.lifecycle.LiveData;
import androidx.room.Dao;
import androidx.room.Insert;
import androidx.room.OnConflictStrategy;
import androidx.room.Query;
import dk.walkntalk.concept.Variant;
import java.time.LocalDate;
import java.time.LocalTime;

/** How a conversation is held, who takes part, and what each has ticked. */
@Dao
interface ArrangementDao {
    @Query("UPDATE conversation SET heldOn = :day WHERE id = :id")
    void setHeldOn(long id, LocalDate day);

    @Query("UPDATE conversation SET variant = :variant WHERE id = :id")
    void setVariant(long id, Variant variant);

    @Query("UPDATE conversation SET seated = :seated WHERE id = :id")
    void setSeated(long id, boolean seated);

    @Query("UPDATE conversation SET startsAt = :time WHERE id = :id")
    void setStartsAt(long id, LocalTime time);

    @Query("UPDATE conversation SET minutes = :minutes WHERE id = :id")
    void setMinutes(long id, Integer minutes);

    @Query("UPDATE conversation SET place = :place WHERE id = :id")
    void setPlace(long id, Words place);

    @Query("UPDATE conversation SET preconditionMet = :met WHERE id = :id")
    void setPreconditionMet(long id, boolean met);

    @Query("UPDATE conversation SET senior = :wished WHERE id = :id")
    void setSenior(long id, Boolean wished);

    @Insert
    long insert(Participant participant);

    @Query("DELETE FROM participant WHERE id = :participantId")
    void deleteParticipant(long participantId);

    @Query("SELECT (SELECT COUNT(*) FROM stikord_pick WHERE participantId = :participantId)"
            + " + (SELECT COUNT(*) FROM private_note WHERE participantId = :participantId AND LENGTH(text) > 0)"
            + " + (SELECT COUNT(*) FROM agreement_person WHERE participantId = :participantId)")
    int countWritten(long participantId);

    @Query("SELECT COUNT(*) FROM participant WHERE conversationId = :id AND roleId = :roleId")
    int countInRole(long id, String roleId);

    @Query("UPDATE participant SET name = :name WHERE id = :participantId")
    void setName(long participantId, Words name);

    @Query("UPDATE participant SET ready = :ready WHERE id = :participantId")
    void setReady(long participantId, boolean ready);

    @Query("UPDATE participant SET wantsIndividual = :wants WHERE id = :participantId")
    void setWantsIndividual(long participantId, boolean wants);

    @Query("UPDATE participant SET pair = :pair WHERE id = :participantId")
    void setPair(long participantId, Integer pair);

    @Insert(onConflict = OnConflictStrategy.IGNORE)
    void tick(TickedItem item);

    @Query("DELETE FROM ticked_item WHERE participantId = :participantId AND itemId = :itemId")
    void untick(long participantId, String itemId);

    @Query("DELETE FROM ticked_item WHERE itemId = :itemId")
    void untickForAll(String itemId);

    @Query("SELECT COUNT(*) FROM ticked_item WHERE itemId = :itemId")
    LiveData<Integer> watchTicks(String itemId);

    @Query("SELECT COUNT(*) FROM stikord_pick WHERE participantId = :participantId")
    int countPicks(long participantId);

    @Insert(onConflict = OnConflictStrategy.IGNORE)
    void insert(StikordPick pick);

    @Query("DELETE FROM stikord_pick WHERE participantId = :participantId AND stikord = :stikord")
    void deletePick(long participantId, String stikord);

    @Query("DELETE FROM stikord_pick WHERE participantId = :participantId")
    void deletePicks(long participantId);
}
