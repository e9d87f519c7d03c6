package dk.walkntalk.conversation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import androidx.test.ext.junit.runners.AndroidJUnit4;
import java.time.LocalDate;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** The next conversation begins with what was agreed and marked in the last. */
@RunWith(AndroidJUnit4.class)
public final class PreviousConversationTest {
    @Rule public final Desk desk = new Desk();

    private long held(String employee, LocalDate day) {
        long id = desk.begin();
        desk.conversations.notebook().name(desk.load(id).parties().get(1).person, employee);
        desk.conversations.arrangements().setHeldOn(id, day);
        desk.settle();
        return id;
    }

    private Conversation previous(long id) {
        Conversation[] found = new Conversation[1];
        desk.conversations.previous(id, before -> found[0] = before);
        desk.settle();
        return found[0];
    }

    @Test
    public void theLastOneWithTheSameEmployeeIsFoundWithItsMarksAndItsPlan() {
        held("Mette Hansen", LocalDate.of(2024, 3, 1));
        long last = held("mette  hansen ", LocalDate.of(2025, 3, 3));
        desk.conversations.mark(last, "trivsel", 7);
        desk.conversations.notebook().planBox(last, "fasthold", "Morgenmøderne");
        held("Ali Kaya", LocalDate.of(2025, 9, 1));
        long now = held("Mette Hansen", LocalDate.of(2026, 3, 10));

        Conversation before = previous(now);
        assertEquals(last, before.id());
        assertEquals(7, (int) before.mark("trivsel").orElseThrow());
        assertEquals("Morgenmøderne", before.box("fasthold").text());
    }

    @Test
    public void aLaterOneIsNoPreviousOneAndTheFirstHasNone() {
        held("Mette Hansen", LocalDate.of(2027, 3, 1));
        assertNull(previous(held("Mette Hansen", LocalDate.of(2026, 3, 10))));
    }

    @Test
    public void withoutANameNobodyIsTakenForAnybody() {
        held("", LocalDate.of(2025, 3, 3));
        assertNull(previous(held("", LocalDate.of(2026, 3, 10))));
    }

    @Test
    public void aMarkCanBeChangedAndTakenBack() {
        long id = desk.begin();
        desk.conversations.mark(id, "trivsel", 7);
        desk.conversations.mark(id, "trivsel", 9);
        desk.settle();
        assertEquals(9, (int) desk.load(id).mark("trivsel").orElseThrow());
        desk.conversations.mark(id, "trivsel", null);
        desk.settle();
        assertEquals(false, desk.load(id).mark("trivsel").isPresent());
    }
}
