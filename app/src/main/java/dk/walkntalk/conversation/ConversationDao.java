package dk.walkntalk.conversation;

import androidx.lifecycle.LiveData;
import androidx.room.Dao;
import androidx.room.Insert;
import androidx.room.OnConflictStrategy;
import androidx.room.Query;
import androidx.room.Transaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Conversations, those who take part, and how far they have come. */
@Dao
interface ConversationDao {
    /** Whether somebody has picked, or has something done on the checklist or noted in private: that, not what. */
    String PREPARING = " EXISTS (SELECT 1 FROM participant p WHERE p.conversationId = conversation.id AND ("
            + "  EXISTS (SELECT 1 FROM stikord_pick s WHERE s.participantId = p.id)"
            // what is ticked beside the checklist has a colon in its name, which no item has
            + "  OR EXISTS (SELECT 1 FROM ticked_item i WHERE i.participantId = p.id AND i.itemId NOT LIKE '%:%')"
            + "  OR EXISTS (SELECT 1 FROM private_note n WHERE n.participantId = p.id AND LENGTH(n.text) > 0)"
            + " )) AS preparing";

    @Transaction
    @Query("SELECT conversation.*,"
            + " (SELECT COUNT(*) FROM talked_question t WHERE t.conversationId = conversation.id"
            // themes, stikord and the like have a colon in their names, which no question has
            + "  AND t.questionId NOT LIKE '%:%') AS talked,"
            + " (SELECT COUNT(DISTINCT a.id) FROM agreement a JOIN agreement_text x ON x.agreementId = a.id"
            + "  WHERE a.conversationId = conversation.id AND LENGTH(x.text) > 0) AS agreements,"
            // said or ticked, or agreed on: see Topic, which knows the questions too
            + " (SELECT COUNT(*) FROM (SELECT t.questionId FROM talked_question t"
            + "   WHERE t.conversationId = conversation.id AND t.questionId LIKE '" + Wheel.THEME + "%'"
            + "   UNION SELECT '" + Wheel.THEME + "' || a.perspectiveId FROM agreement a"
            + "   JOIN agreement_text x ON x.agreementId = a.id"
            + "   WHERE a.conversationId = conversation.id AND LENGTH(x.text) > 0)) AS themes,"
            + " (SELECT COUNT(*) FROM plan_box b WHERE b.conversationId = conversation.id"
            + "  AND LENGTH(b.text) > 0) AS boxes,"
            + PREPARING
            + " FROM conversation ORDER BY heldOn DESC, id DESC")
    LiveData<List<ConversationSummary>> watchAll();

    @Transaction
    @Query("SELECT conversation.*," + PREPARING + " FROM conversation WHERE id = :id")
    LiveData<StoredConversation> watch(long id);

    @Transaction
    @Query("SELECT conversation.*," + PREPARING + " FROM conversation WHERE id = :id")
    StoredConversation load(long id);

    @Insert(onConflict = OnConflictStrategy.IGNORE)
    void keep(EditionRow edition);

    @Insert
    long insert(ConversationRow row);

    @Query("DELETE FROM conversation WHERE id = :id")
    void delete(long id);

    @Query("UPDATE conversation SET introduced = :introduced WHERE id = :id")
    void setIntroduced(long id, boolean introduced);

    @Query("UPDATE conversation SET walkPosition = :position, walkPlace = NULL WHERE id = :id")
    void setWalkPosition(long id, int position);

    @Query("UPDATE conversation SET walkPlace = :place WHERE id = :id")
    void setWalkPlace(long id, String place);

    @Query("SELECT * FROM conversation WHERE id <> :id AND (heldOn < :day OR (heldOn = :day AND id < :id))"
            + " ORDER BY heldOn DESC, id DESC")
    List<ConversationRow> before(long id, LocalDate day);

    @Query("SELECT id FROM conversation WHERE heldOn >= :day ORDER BY heldOn DESC, id DESC")
    List<Long> since(LocalDate day);

    @Query("SELECT * FROM edition WHERE hash = :hash")
    EditionRow edition(String hash);

    @Query("SELECT DISTINCT e.* FROM edition e JOIN conversation c ON c.editionHash = e.hash ORDER BY c.heldOn DESC")
    List<EditionRow> editions();

    @Query("UPDATE conversation SET walkStartedAt = COALESCE(walkStartedAt, :now) WHERE id = :id")
    void startWalk(long id, Instant now);

    @Query("UPDATE conversation SET walkEndedAt = COALESCE(walkEndedAt, :now) WHERE id = :id")
    void endWalk(long id, Instant now);

    @Query("UPDATE conversation SET pdfMadeAt = :now WHERE id = :id")
    void setPdfMade(long id, Instant now);

    @Query("UPDATE conversation SET sharedAt = :now WHERE id = :id")
    void setShared(long id, Instant now);

    @Query("UPDATE stikord_pick SET playedAt = :at WHERE stikord = :stikord AND participantId IN"
            + " (SELECT id FROM participant WHERE conversationId = :conversationId)")
    void setPlayed(long conversationId, String stikord, Instant at);

    @Insert(onConflict = OnConflictStrategy.IGNORE)
    void insert(TalkedQuestion talked);

    @Query("DELETE FROM talked_question WHERE conversationId = :id AND questionId = :questionId")
    void deleteTalked(long id, String questionId);

    @Insert(onConflict = OnConflictStrategy.REPLACE)
    void put(ScaleMark mark);

    @Query("DELETE FROM scale_mark WHERE conversationId = :id AND pointId = :pointId")
    void deleteMark(long id, String pointId);
}
