package dk.walkntalk.conversation;

import androidx.room.Dao;
import androidx.room.Insert;
import androidx.room.OnConflictStrategy;
import androidx.room.Query;
import java.time.Instant;

/** What people write in the course of a conversation, and the photos of what they wrote on paper. */
@Dao
interface TextDao {
    @Insert(onConflict = OnConflictStrategy.REPLACE)
    void put(SharedNote note);

    @Insert
    long insert(AgreementRow agreement);

    @Insert(onConflict = OnConflictStrategy.REPLACE)
    void put(AgreementText text);

    @Query("DELETE FROM agreement WHERE id = :agreementId")
    void deleteAgreement(long agreementId);

    @Query("DELETE FROM agreement WHERE conversationId = :conversationId AND createdAt < :before AND id NOT IN"
            + " (SELECT agreementId FROM agreement_text WHERE LENGTH(text) > 0)")
    void deleteEmptyAgreements(long conversationId, Instant before);

    @Insert
    long insert(Photo photo);

    @Query("DELETE FROM photo WHERE id = :photoId")
    void deletePhoto(long photoId);
}
