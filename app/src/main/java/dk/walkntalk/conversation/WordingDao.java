package dk.walkntalk.conversation;

import androidx.lifecycle.LiveData;
import androidx.room.Dao;
import androidx.room.Insert;
import androidx.room.OnConflictStrategy;
import androidx.room.Query;
import androidx.room.Transaction;
import java.util.List;

/** What leaders word anew, and what they call their municipality's areas. */
@Dao
interface WordingDao {
    @Insert(onConflict = OnConflictStrategy.REPLACE)
    void put(RewordedQuestion wording);

    @Query("DELETE FROM reworded_question WHERE conversationId = :conversationId")
    void clear(long conversationId);

    @Transaction
    @Query("SELECT * FROM wording_set WHERE conceptId = :conceptId ORDER BY id DESC")
    LiveData<List<WordingSet>> watchSets(String conceptId);

    @Transaction
    @Query("SELECT * FROM wording_set WHERE id = :setId")
    WordingSet load(long setId);

    @Insert
    long insert(WordingSetRow set);

    @Insert
    void insert(WordingText text);

    @Query("UPDATE wording_set SET name = :name WHERE id = :setId")
    void setName(long setId, Words name);

    @Query("DELETE FROM wording_set WHERE id = :setId")
    void deleteSet(long setId);

    @Query("SELECT * FROM area_name WHERE conceptId = :conceptId")
    LiveData<List<AreaName>> watchAreas(String conceptId);

    @Insert(onConflict = OnConflictStrategy.REPLACE)
    void put(AreaName name);
}
