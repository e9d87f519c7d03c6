package dk.walkntalk.conversation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import android.database.sqlite.SQLiteDatabase;
import androidx.lifecycle.LiveData;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Kun mig, os to, i planen: three kinds of text that never mix. */
@RunWith(AndroidJUnit4.class)
public final class ThreeLayersTest {
    @Rule public final Desk desk = new Desk();

    @Test
    public void eachKindOfTextHasATableOfItsOwn() {
        long id = desk.begin();
        Participant anders = desk.load(id).parties().get(0).person;
        long agreement = desk.agreement(id);
        desk.conversations.notebook().privateNote(anders.id, "adfaerd-1", "kun mig");
        desk.conversations.notebook().note(id, "adfaerd-1", "os to");
        desk.conversations.notebook().agreement(agreement, AgreementPart.WHAT, "i planen");
        desk.conversations.notebook().planBox(id, "fasthold", "også i planen");
        desk.settle();
        try (SQLiteDatabase stranger = Desk.stranger()) {
            assertEquals("kun mig", Desk.read(stranger, "SELECT text FROM private_note"));
            assertEquals("os to", Desk.read(stranger, "SELECT text FROM shared_note"));
            assertEquals("i planen", Desk.read(stranger, "SELECT text FROM agreement_text"));
            assertEquals("også i planen", Desk.read(stranger, "SELECT text FROM plan_box"));
        }
    }

    @Test
    public void aPrivateNoteIsItsOwnersAndNoOneElses() {
        long id = desk.begin();
        List<Party> parties = desk.load(id).parties();
        desk.conversations.notebook().privateNote(parties.get(0).person.id, "adfaerd-1", "kun Anders");
        desk.conversations.notebook().privateNote(parties.get(1).person.id, "adfaerd-1", "kun Mette");
        desk.settle();
        assertEquals(Map.of("adfaerd-1", Words.of("kun Anders")), privateNotes(parties.get(0)));
        assertEquals(Map.of("adfaerd-1", Words.of("kun Mette")), privateNotes(parties.get(1)));
    }

    private Map<String, Words> privateNotes(Party party) {
        LiveData<Map<String, Words>> notes = desk.conversations.notebook().privateNotes(party.person.id);
        notes.observeForever(now -> { });
        desk.settle();
        return notes.getValue();
    }

    @Test
    public void aConversationHasNoWayToAPrivateNote() {
        JavaClass conversation = new ClassFileImporter().importPath(
                Path.of("target", "classes", "dk", "walkntalk", "conversation")).get(Conversation.class);
        assertFalse(conversation.getDirectDependenciesFromSelf().stream()
                .anyMatch(way -> way.getTargetClass().isEquivalentTo(PrivateNote.class)));
        assertTrue("it has one to shared notes", conversation.getDirectDependenciesFromSelf().stream()
                .anyMatch(way -> way.getTargetClass().isEquivalentTo(SharedNote.class)));
    }
}
