package dk.walkntalk.conversation;

import androidx.annotation.NonNull;
import androidx.room.migration.Migration;
import androidx.sqlite.db.SupportSQLiteDatabase;

/**
 * From one kind of conversation to all of them. Nothing that was there is touched: conversations of version 1 followed
 * the form, on foot, and belonged to two people.
 */
final class MigrationTo2 extends Migration {
    private static final String[] STEPS = {
        "ALTER TABLE conversation ADD COLUMN walkPlace TEXT",
        "ALTER TABLE conversation ADD COLUMN variant TEXT NOT NULL DEFAULT 'SKEMA'",
        "ALTER TABLE conversation ADD COLUMN seated INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE conversation ADD COLUMN startsAt INTEGER",
        "ALTER TABLE conversation ADD COLUMN minutes INTEGER",
        "ALTER TABLE conversation ADD COLUMN place BLOB NOT NULL DEFAULT x''",
        "ALTER TABLE conversation ADD COLUMN preconditionMet INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE conversation ADD COLUMN senior INTEGER",
        "ALTER TABLE participant ADD COLUMN wantsIndividual INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE participant ADD COLUMN pair INTEGER",
        "CREATE TABLE private_note (participantId INTEGER NOT NULL, place TEXT NOT NULL, text BLOB NOT NULL,"
                + " updatedAt INTEGER NOT NULL, PRIMARY KEY(participantId, place), FOREIGN KEY(participantId)"
                + " REFERENCES participant(id) ON DELETE CASCADE)",
        "CREATE TABLE ticked_item (participantId INTEGER NOT NULL, itemId TEXT NOT NULL, at INTEGER NOT"
                + " NULL, PRIMARY KEY(participantId, itemId), FOREIGN KEY(participantId) REFERENCES participant(id) ON"
                + " DELETE CASCADE)",
        "CREATE TABLE plan_box (conversationId INTEGER NOT NULL, boxId TEXT NOT NULL, text BLOB NOT NULL,"
                + " PRIMARY KEY(conversationId, boxId), FOREIGN KEY(conversationId) REFERENCES conversation(id) ON"
                + " DELETE CASCADE)",
        "CREATE TABLE scale_mark (conversationId INTEGER NOT NULL, pointId TEXT NOT NULL, mark INTEGER NOT"
                + " NULL, at INTEGER NOT NULL, PRIMARY KEY(conversationId, pointId), FOREIGN KEY(conversationId)"
                + " REFERENCES conversation(id) ON DELETE CASCADE)",
        "CREATE TABLE agreement_person (agreementId INTEGER NOT NULL, participantId INTEGER NOT NULL,"
                + " PRIMARY KEY(agreementId, participantId), FOREIGN KEY(agreementId) REFERENCES agreement(id) ON"
                + " DELETE CASCADE, FOREIGN KEY(participantId) REFERENCES participant(id) ON DELETE CASCADE)",
        "CREATE INDEX index_agreement_person_participantId ON agreement_person (participantId)",
        "CREATE TABLE reworded_question (conversationId INTEGER NOT NULL, questionId TEXT NOT NULL, text"
                + " BLOB NOT NULL, PRIMARY KEY(conversationId, questionId), FOREIGN KEY(conversationId) REFERENCES"
                + " conversation(id) ON DELETE CASCADE)",
        "CREATE TABLE wording_set (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, conceptId TEXT NOT NULL,"
                + " name BLOB NOT NULL, createdAt INTEGER NOT NULL)",
        "CREATE TABLE wording (setId INTEGER NOT NULL, questionId TEXT NOT NULL, text BLOB NOT NULL, PRIMARY"
                + " KEY(setId, questionId), FOREIGN KEY(setId) REFERENCES wording_set(id) ON DELETE CASCADE)",
        "CREATE TABLE check_in (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, conversationId INTEGER NOT"
                + " NULL, heldOn INTEGER NOT NULL, mark INTEGER, text BLOB NOT NULL, FOREIGN KEY(conversationId)"
                + " REFERENCES conversation(id) ON DELETE CASCADE)",
        "CREATE INDEX index_check_in_conversationId ON check_in (conversationId)",
        "CREATE TABLE area_name (conceptId TEXT NOT NULL, place INTEGER NOT NULL, text BLOB NOT NULL,"
                + " PRIMARY KEY(conceptId, place))"};

    MigrationTo2() {
        super(1, 2);
    }

    @Override
    public void migrate(@NonNull SupportSQLiteDatabase db) {
        for (String step : STEPS) {
            db.execSQL(step);
        }
    }
}
