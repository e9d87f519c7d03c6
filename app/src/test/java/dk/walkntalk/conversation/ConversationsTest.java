package dk.walkntalk.conversation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import android.database.Cursor;
import android.database.sqlite.SQLiteDatabase;
import androidx.lifecycle.LiveData;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(AndroidJUnit4.class)
public final class ConversationsTest {
    @Rule public final Desk desk = new Desk();

    @Test
    public void aFourthStikordIsRefusedByTheDatabaseToo() {
        long id = desk.begin();
        Concept concept = desk.load(id).concept();
        Participant leader = desk.load(id).parties().get(0).person;
        Participant employee = desk.load(id).parties().get(1).person;
        for (String stikord : concept.stikord().subList(0, 5)) {
            desk.conversations.arrangements().pick(leader, stikord, 3);
        }
        desk.conversations.arrangements().pick(employee, concept.stikord().get(4), 3);
        desk.settle();
        assertEquals(3, desk.load(id).parties().get(0).picks.size());
        assertEquals("the other party's three are its own", 1, desk.load(id).parties().get(1).picks.size());
        desk.conversations.arrangements().unpick(leader, concept.stikord().get(0));
        desk.conversations.arrangements().pick(leader, concept.stikord().get(4), 3);
        assertTrue(desk.load(id).parties().get(0).picked(concept.stikord().get(4)));
    }

    @Test
    public void aConversationKeepsTheEditionThatItWasBegunWith() {
        long old = desk.begin();
        String question = desk.load(old).concept().questions().get(0).text();
        desk.files.put("albertslund-mus.json", Desk.shipped().replace(question, "Hvad er nyt?"));
        long young = desk.begin();
        assertEquals(question, desk.load(old).concept().questions().get(0).text());
        assertEquals("Hvad er nyt?", desk.load(young).concept().questions().get(0).text());
        desk.files.clear();
        assertEquals(question, desk.load(old).concept().questions().get(0).text());
    }

    @Test
    public void oneEditionIsKeptOnceForAllConversationsHeldWithIt() {
        desk.begin();
        desk.begin();
        try (SQLiteDatabase stranger = Desk.stranger()) {
            assertEquals("1", Desk.read(stranger, "SELECT COUNT(*) FROM edition"));
        }
    }

    @Test
    public void aDeletedConversationLeavesNoRowBehindAndItsNeighbourIsWhole() {
        long stays = full("bliver");
        List<String> before = rows();
        long goes = full("forsvinder");
        assertTrue("the test sees rows at all", rows().size() > before.size());
        desk.conversations.delete(goes);
        desk.settle();
        assertEquals(before, rows());
        assertNull(desk.load(goes));
        assertEquals("bliver", desk.load(stays).note(desk.question(stays, 0)).text());
    }

    /** A row in every table that there is. */
    private long full(String text) {
        long id = desk.begin();
        Concept concept = desk.load(id).concept();
        for (Party party : desk.load(id).parties()) {
            desk.conversations.notebook().name(party.person, text);
            desk.conversations.arrangements().pick(party.person, concept.stikord().get(0), 3);
        }
        desk.conversations.notebook().note(id, concept.questions().get(0), text);
        desk.conversations.talkedAbout(id, concept.questions().get(0));
        desk.conversations.notebook().agreement(desk.agreement(id), AgreementPart.WHAT, text);
        desk.onDisk(() -> {
            desk.conversations.notebook().keepPhoto(id, text + ".jpg", 1, 1, null);
            return null;
        });
        desk.settle();
        return id;
    }

    /** Every table that Room made, with how many rows it has. */
    private static List<String> rows() {
        List<String> rows = new ArrayList<>();
        try (SQLiteDatabase stranger = Desk.stranger();
                Cursor tables = stranger.rawQuery("SELECT name FROM sqlite_master WHERE type = 'table'"
                        + " AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'room_%' AND name <> 'android_metadata'"
                        + " ORDER BY name", null)) {
            while (tables.moveToNext()) {
                String table = tables.getString(0);
                int count = Integer.parseInt(Desk.read(stranger, "SELECT COUNT(*) FROM " + table));
                for (int row = 0; row < count; row++) {
                    rows.add(table);
                }
            }
        }
        return rows;
    }

    @Test
    public void anEditionThatCannotBeReadHidesNothingThatWasAgreed() {
        long id = full("aftalt");
        desk.onDisk(() -> {
            desk.database().getOpenHelper().getWritableDatabase()
                    .execSQL("UPDATE edition SET json = '{\"formatVersion\": 1, '");
            return null;
        });
        desk.restart();
        Opened opened = desk.open(id);
        assertNull(opened.conversation());
        assertEquals(Problem.NOT_JSON, opened.problem().problem());
        try (SQLiteDatabase stranger = Desk.stranger()) {
            assertEquals("aftalt", Desk.read(stranger, "SELECT text FROM agreement_text"));
            assertEquals("aftalt", Desk.read(stranger, "SELECT text FROM shared_note"));
        }
    }

    @Test
    public void aBrokenFileOnTheShelfStandsThereWithItsReasonBesideAGoodOne() {
        desk.files.put("a-broken.json", "{ this is no JSON");
        List<ConceptShelf.Entry> shelf = desk.shelf();
        assertEquals(2, shelf.size());
        ConceptShelf.Entry broken = shelf.stream().filter(one -> one.concept() == null).findFirst().orElseThrow();
        assertEquals("a-broken.json", broken.fileName());
        assertNotNull(broken.problem());
        desk.begin();
    }

    @Test
    public void homeAndPlanCountTheSameAgreements() {
        long id = desk.begin();
        desk.conversations.notebook().agreement(desk.agreement(id), AgreementPart.WHAT, "Kursus");
        desk.conversations.notebook().agreement(desk.agreement(id), AgreementPart.WHEN, " \n\t ");
        desk.agreement(id);
        desk.settle();
        assertEquals(1, desk.load(id).agreements().size());
        LiveData<List<ConversationSummary>> all = desk.conversations.all();
        all.observeForever(found -> { });
        desk.settle();
        assertEquals(1, all.getValue().get(0).agreements);
    }

    @Test
    public void anAgreementThatWasOpenedAndLeftIsClearedAwayWhenItIsOldAndNoOther() {
        long id = desk.begin();
        long empty = desk.agreement(id);
        long said = desk.agreement(id);
        desk.conversations.notebook().agreement(said, AgreementPart.WHEN, "i morgen");
        desk.conversations.notebook().tidy(id);
        desk.settle();
        assertNotNull("it may still be open", desk.load(id).agreement(empty));
        desk.onDisk(() -> {
            desk.database().getOpenHelper().getWritableDatabase()
                    .execSQL("UPDATE agreement SET createdAt = createdAt - 3600001");
            return null;
        });
        desk.conversations.notebook().tidy(id);
        desk.settle();
        assertNull(desk.load(id).agreement(empty));
        assertNotNull(desk.load(id).agreement(said));
    }
}
