package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import android.content.Intent;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.conversation.Agreement;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.pdf.Archive;
import java.nio.file.Path;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;

/** Albertslund's other conversations, each whole: through the walk, with a plan that an archive takes. */
@RunWith(AndroidJUnit4.class)
public final class WholeConversationsTest {
    @Rule public final TemporaryFolder folder = new TemporaryFolder();
    @Rule public final Phone phone = new Phone();

    @Test
    public void aLeaderAndHisLeaderHoldAWholeLusAsAPuzzle() {
        WholeLus lus = new WholeLus(phone);
        Intent chooser = lus.hold();
        Conversation talk = lus.stored().now();
        assertEquals(9, talk.talkedCount());
        assertEquals("one benspænd was taken up", 1, talk.pickedStikord().stream().filter(talk::played).count());
        assertTrue(talk.talkedAbout("relate:sygefravaer") && talk.talkedAbout("relate:oekonomistyring")
                && !talk.talkedAbout("relate:medarbejdertrivsel"));
        plan(chooser, WholeLus.FILE, List.of("Birgit Holm", "Anders Lund", "Fraværet drøftes samlet på personalemødet",
                "Plan A får et afsnit om visionen"), WholeLus.NOTE);
    }

    @Test
    public void aLeaderAndHisLeaderHoldAWholeLusByTheForm() {
        plan(new WholeLusSkema(phone).hold(), WholeLusSkema.FILE,
                List.of("Birgit Holm", "Anders Lund", "Månedlige 1:1", "Fra april"), WholeLusSkema.NOTE);
    }

    @Test
    public void aGroupHoldsAWholeGrusInPairs() {
        WholeGrus grus = new WholeGrus(phone);
        Intent chooser = grus.hold();
        Conversation talk = grus.stored().now();
        assertTrue(talk.row().arrangement.preconditionMet && talk.row().introduced);
        List<Agreement> agreements = talk.agreements();
        assertEquals("", talk.names(agreements.get(0)));
        assertEquals("Bo Kirkegaard, Carla Friis", talk.names(agreements.get(1)));
        String file = chooser.getParcelableExtra(Intent.EXTRA_INTENT, Intent.class)
                .getStringExtra(Intent.EXTRA_TITLE);
        assertTrue(file, file.startsWith("GRUS udviklingsplan"));
        plan(chooser, file, List.of("Anders Lund", "Dorte Bang", "Fælles sparring hver torsdag",
                "To følger hinandens møder"), WholeGrus.NOTE);
    }

    private void plan(Intent chooser, String file, List<String> words, String note) {
        Phone.unwatched(() -> {
            Path pdf = SharedPlan.fetch(SharedPlan.offered(chooser, file), folder.getRoot().toPath());
            Archive.assertValid(pdf);
            String text = SharedPlan.text(pdf);
            for (String word : words) {
                assertTrue(word + " in " + text, text.contains(word));
            }
            assertFalse("a note is no part of the plan", text.contains(note));
            return null;
        });
    }
}
