package dk.walkntalk.conversation;

import androidx.lifecycle.LiveData;
import androidx.room.Dao;
import androidx.room.Insert;
import androidx.room.OnConflictStrategy;
import androidx.room.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

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

    @Query("DELETE FROM shared_note WHERE questionId = '" + Agreement.POINT + "' || :agreementId")
    void deleteSentence(long agreementId);

    @Query("DELETE FROM agreement WHERE conversationId = :conversationId AND createdAt < :before AND id NOT IN"
            + " (SELECT agreementId FROM agreement_text WHERE LENGTH(text) > 0)"
            + " AND '" + Agreement.POINT + "' || id NOT IN (SELECT questionId FROM shared_note WHERE LENGTH(text) > 0)")
    void deleteEmptyAgreements(long conversationId, Instant before);

    @Insert
    long insert(Photo photo);

    @Query("UPDATE photo SET perspectiveId = :perspectiveId WHERE id = :photoId")
    void setPlace(long photoId, String perspectiveId);

    @Query("UPDATE photo SET fileName = :fileName, width = :width, height = :height, original = NULL WHERE id = :photoId")
    int replacePhoto(long photoId, String fileName, int width, int height);

    @Query("UPDATE photo SET original = NULL WHERE id = :photoId")
    void forgetOriginal(long photoId);

    @Query("DELETE FROM photo WHERE id = :photoId")
    void deletePhoto(long photoId);

    @Query("DELETE FROM agreement_person WHERE agreementId = :agreementId AND participantId = :participantId")
    void deletePerson(long agreementId, long participantId);

    @Insert(onConflict = OnConflictStrategy.IGNORE)
    void insert(AgreementPerson person);

    @Insert(onConflict = OnConflictStrategy.REPLACE)
    void put(PrivateNote note);

    @Query("SELECT * FROM private_note WHERE participantId = :participantId")
    LiveData<List<PrivateNote>> watchPrivate(long participantId);

    @Insert(onConflict = OnConflictStrategy.REPLACE)
    void put(PlanBox box);

    @Insert
    long insert(CheckIn checkIn);

    @Query("UPDATE check_in SET heldOn = :day WHERE id = :id")
    void setCheckInDay(long id, LocalDate day);

    @Query("UPDATE check_in SET mark = :mark WHERE id = :id")
    void setCheckInMark(long id, Integer mark);

    @Query("UPDATE check_in SET text = :text WHERE id = :id")
    void setCheckInText(long id, Words text);

    @Query("DELETE FROM check_in WHERE id = :id")
    void deleteCheckIn(long id);
}
