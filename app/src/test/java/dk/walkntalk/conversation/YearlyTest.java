package dk.walkntalk.conversation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;

import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.concept.Variant;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** About a year after a conversation the next one is offered; today is 10 March 2026. */
@RunWith(AndroidJUnit4.class)
public final class YearlyTest {
    private static final LocalDate A_YEAR_AGO = LocalDate.of(2025, 3, 10);

    @Rule public final Desk desk = new Desk();

    private long planned(String concept, LocalDate day, String... names) throws Exception {
        desk.files.put(concept, Files.readString(Path.of("src", "main", "assets", "concepts", concept)));
        ConceptShelf.Entry entry = desk.shelf().stream().filter(one -> one.fileName().equals(concept)).findFirst()
                .orElseThrow();
        Long[] id = new Long[1];
        desk.conversations.begin(entry, begun -> id[0] = begun);
        desk.settle();
        List<Party> parties = desk.load(id[0]).parties();
        for (int i = 0; i < names.length; i++) {
            desk.conversations.notebook().name(parties.get(i).person, names[i]);
        }
        desk.conversations.arrangements().setHeldOn(id[0], day);
        desk.settle();
        return id[0];
    }

    private long held(String concept, LocalDate day, String... names) throws Exception {
        long id = planned(concept, day, names);
        desk.conversations.startWalk(id);
        desk.settle();
        return id;
    }

    private long mus(LocalDate day, String employee) throws Exception {
        return held("albertslund-mus.json", day, "Anders Lund", employee);
    }

    private List<String> due() {
        List<List<DueAgain>> seen = new ArrayList<>();
        desk.conversations.beginnings().due().observeForever(seen::add);
        desk.settle();
        return seen.get(seen.size() - 1).stream().map(one -> one.kind() + " " + one.about().stream()
                .map(Words::text).collect(Collectors.joining(", ")) + " " + one.heldOn()).collect(Collectors.toList());
    }

    @Test
    public void theLongestAgoComesFirstAndOnlyThoseOfAboutAYearAgo() throws Exception {
        mus(LocalDate.of(2024, 9, 9), "For længst");
        mus(LocalDate.of(2024, 9, 10), "Halvandet år");
        mus(A_YEAR_AGO, "Mette Hansen");
        mus(LocalDate.of(2025, 4, 10), "Elleve måneder");
        mus(LocalDate.of(2025, 4, 11), "Ikke endnu");
        assertEquals(List.of("MUS Halvandet år 2024-09-10", "MUS Mette Hansen 2025-03-10",
                "MUS Elleve måneder 2025-04-10"), due());
    }

    @Test
    public void notWhenItWasNeverHeldOrHasNoName() throws Exception {
        planned("albertslund-mus.json", A_YEAR_AGO, "Anders Lund", "Mette Hansen");
        mus(A_YEAR_AGO, " ");
        assertEquals(List.of(), due());
    }

    @Test
    public void notWhenANewerOneIsThereHoweverTheNameIsSpaced() throws Exception {
        mus(A_YEAR_AGO, "Mette Hansen");
        mus(A_YEAR_AGO, "Ali Kaya");
        planned("albertslund-mus.json", LocalDate.of(2026, 4, 1), "Anders Lund", "mette  hansen ");
        assertEquals(List.of("MUS Ali Kaya 2025-03-10"), due());
    }

    @Test
    public void whoHasTalkedInAGroupHasHadAConversationButAGroupHasNotMetBecauseOneOfItWasTalkedWith()
            throws Exception {
        mus(A_YEAR_AGO, "Mette Hansen");
        held("albertslund-grus.json", LocalDate.of(2025, 3, 11), "Anders Lund", "Mette Hansen", "Ali Kaya");
        assertEquals(List.of("GRUS Mette Hansen, Ali Kaya 2025-03-11"), due());
        mus(LocalDate.of(2026, 1, 5), "Ali Kaya");
        assertEquals(List.of("GRUS Mette Hansen, Ali Kaya 2025-03-11"), due());
        held("albertslund-grus.json", LocalDate.of(2026, 2, 2), "Anders Lund", "Bo Holm", "Ali Kaya");
        assertEquals(List.of(), due());
    }

    @Test
    public void theNextOneBeginsWithTheSamePeopleAndFormByTheNewestEdition() throws Exception {
        long grus = held("albertslund-grus.json", A_YEAR_AGO, "Anders Lund", "Mette Hansen", "Ali Kaya");
        Conversation before = desk.load(grus);
        desk.conversations.arrangements().add(before, before.concept().subject(), added -> { });
        desk.conversations.arrangements().setVariant(grus, Variant.PUSLESPIL);
        desk.conversations.arrangements().setSeated(grus, true);
        desk.settle();
        desk.conversations.notebook().name(desk.load(grus).parties().get(3).person, "Bo Holm");
        String file = desk.files.get("albertslund-grus.json");
        for (String edition : new String[] {"2", "10", "9"}) {
            desk.files.put("grus-" + edition + ".json",
                    file.replaceFirst("\"edition\": *\"1\"", "\"edition\": \"" + edition + "\""));
        }
        Conversation next = desk.load(again(grus));
        assertEquals("10", next.concept().edition());
        assertEquals(List.of("Anders Lund", "Mette Hansen", "Ali Kaya", "Bo Holm"),
                next.parties().stream().map(Party::name).collect(Collectors.toList()));
        assertEquals(Variant.PUSLESPIL, next.row().arrangement.variant);
        assertEquals(true, next.row().arrangement.seated);
        assertEquals(LocalDate.of(2026, 3, 10), next.row().heldOn);
        assertEquals("what was confirmed of one group is not of the next", false, next.row().arrangement.preconditionMet);
        assertEquals("the earlier one keeps its edition", "1", desk.load(grus).concept().edition());
    }

    @Test
    public void withoutTheConceptOrTheEarlierOneNothingIsBegun() throws Exception {
        long id = mus(A_YEAR_AGO, "Mette Hansen");
        desk.files.clear();
        assertNull(again(id));
        assertNull(again(id + 1000));
        assertEquals(1, all());
    }

    @Test
    public void whoWishesForAConversationOfOnesOwnHasItWithTheGroupsLeader() throws Exception {
        long grus = held("albertslund-grus.json", A_YEAR_AGO, "Anders Lund", "Mette Hansen", "Ali Kaya");
        Long[] id = new Long[1];
        desk.conversations.beginnings().instead(desk.load(grus), desk.load(grus).parties().get(2), begun -> id[0] = begun);
        desk.settle();
        assertNotNull(id[0]);
        Conversation mus = desk.load(id[0]);
        assertEquals("MUS", mus.concept().kind());
        assertEquals("Anders Lund", mus.parties(mus.concept().host()).get(0).name());
        assertEquals("Ali Kaya", mus.parties(mus.concept().subject()).get(0).name());
    }

    @Test
    public void aConversationOfOnesOwnIsBegunOnceUnlessItWasDeleted() throws Exception {
        long grus = held("albertslund-grus.json", A_YEAR_AGO, "Anders Lund", "Mette Hansen", "Ali Kaya");
        Conversation stale = desk.load(grus);
        List<Long> ids = new ArrayList<>();
        for (int party : new int[] {2, 2, 1}) {
            desk.conversations.beginnings().instead(stale, stale.parties().get(party), ids::add);
        }
        desk.settle();
        assertEquals(ids.get(0), ids.get(1));
        assertNotEquals(ids.get(0), ids.get(2));
        assertEquals(ids.get(0), desk.load(grus).parties().get(2).insteadOfGroup());
        desk.conversations.delete(ids.get(0));
        desk.settle();
        assertNull(desk.load(grus).parties().get(2).insteadOfGroup());
        desk.conversations.beginnings().instead(stale, stale.parties().get(2), ids::add);
        desk.settle();
        assertNotNull(desk.load(ids.get(3)));
    }

    @Test
    public void whatWasLeftIsNotOfferedAgainUntilThatIsTakenBack() throws Exception {
        mus(A_YEAR_AGO, "Mette Hansen");
        held("albertslund-grus.json", LocalDate.of(2025, 3, 11), "Anders Lund", "Bo Holm", "Ali Kaya");
        List<List<DueAgain>> seen = new ArrayList<>();
        desk.conversations.beginnings().due().observeForever(seen::add);
        desk.settle();
        DueAgain mus = seen.get(seen.size() - 1).get(0);
        DueAgain grus = seen.get(seen.size() - 1).get(1);
        desk.conversations.beginnings().leave(mus, true);
        // Room tells observers in its own time
        for (int i = 0; i < 200 && !seen.get(seen.size() - 1).equals(List.of(grus)); i++) {
            desk.settle();
            Thread.sleep(10);
        }
        assertEquals("the screen hears of it", List.of(grus), seen.get(seen.size() - 1));
        desk.conversations.beginnings().leave(grus, true);
        desk.restart();
        assertEquals(List.of(), due());
        desk.conversations.beginnings().leave(mus, false);
        desk.settle();
        assertEquals(List.of("MUS Mette Hansen 2025-03-10"), due());
        mus(LocalDate.of(2025, 4, 9), "Mette Hansen");
        assertEquals("the next year asks anew", List.of("MUS Mette Hansen 2025-04-09"), due());
    }

    private Long again(long id) {
        Long[] next = new Long[1];
        desk.conversations.beginnings().again(id, begun -> next[0] = begun);
        desk.settle();
        return next[0];
    }

    private int all() {
        return desk.onDisk(() -> desk.database().conversations().since(LocalDate.of(2000, 1, 1))).size();
    }
}
