package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.conversation.ConceptShelf;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.pages.BenspaendPage;
import dk.walkntalk.pages.QuestionPage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Benspænd: a stikord drawn in the middle of the talk. */
@RunWith(AndroidJUnit4.class)
public final class BenspaendTest {
    @Rule public final Phone phone = new Phone();

    private Readymade mus() {
        return Readymade.begin(phone).picked(0, "Mod", "Helhed").picked(1, "Mod", "Senior");
    }

    @Test
    public void theCardLiesFaceDownFirstAndThenSaysWhoPickedIt() {
        Readymade mus = mus();
        BenspaendPage card = mus.open().startWalk().begin().benspaend().isFaceDown().turn();
        Conversation talk = mus.now();
        String by = talk.parties().stream().filter(party -> party.picked(card.word())).map(talk::nameOrRole)
                .reduce((one, other) -> one + " · " + other).orElseThrow();
        card.saysBy(Phone.context().getString(R.string.walk_benspaend_by, by));
    }

    @Test
    public void everyPickedStikordIsDrawnOnceBeforeOneComesAgain() {
        BenspaendPage card = mus().open().startWalk().begin().benspaend().turn();
        Set<String> drawn = new HashSet<>(List.of(card.word()));
        drawn.add(card.another().word());
        drawn.add(card.another().word());
        assertEquals(Set.of("Mod", "Helhed", "Senior"), drawn);
        card.another();
        assertTrue(drawn.contains(card.word()));
    }

    @Test
    public void theCardThatIsTakenUpIsInPlayAndDrawnNoMore() {
        Readymade mus = mus();
        QuestionPage question = mus.open().startWalk().begin();
        BenspaendPage card = question.benspaend().turn();
        String word = card.word();
        card.take().hasPlayed(word);
        assertTrue(mus.now().played(word));
        BenspaendPage next = question.benspaend().isFaceDown().turn();
        for (int i = 0; i < 4; i++) {
            assertNotEquals(word, next.word());
            next.another();
        }
    }

    @Test
    public void theSameCardLiesThereWhenTheProcessWasEnded() {
        BenspaendPage card = mus().open().startWalk().begin().benspaend();
        phone.endProcess();
        String word = card.isFaceDown().turn().word();
        phone.endProcess();
        phone.recreate();
        assertEquals(word, card.word());
        card.close();
    }

    @Test
    public void whenAllPickedStikordAreInPlayAnyOtherOfTheConceptsMayCome() {
        Readymade mus = mus();
        QuestionPage question = mus.open().startWalk().begin().play("Mod").play("Helhed").play("Senior");
        BenspaendPage card = question.benspaend().says(R.string.walk_benspaend_why_any).turn()
                .saysBy(Phone.context().getString(R.string.walk_benspaend_any));
        String word = card.word();
        assertTrue(mus.now().concept().stikord().contains(word));
        assertFalse(mus.now().pickedStikord().contains(word));
        card.take().hasPlayed(word).play(word);
        assertFalse("taken back, it is no more at hand", mus.now().talkedAbout("stikord:" + word));
    }

    @Test
    public void whereNobodyPickedTheCardSaysNothingOfPicking() {
        Readymade.begin(phone).picked(0).picked(1).open().startWalk().begin().benspaend()
                .says(R.string.walk_benspaend_why_none);
    }

    @Test
    public void aConceptWithoutStikordHasNoBenspaend() {
        TestApp.setShelf(new ConceptShelf.Files() {
            @Override
            public List<String> names() {
                return List.of("uden.json");
            }

            @Override
            public InputStream open(String name) {
                return new ByteArrayInputStream(withoutStikord().getBytes(StandardCharsets.UTF_8));
            }
        });
        Readymade.begin(phone).privateNote(0, "adfaerd-1", "Klar").open().startWalk().begin()
                .hasBenspaend(false).looks("uden-stikord");
    }

    private static String withoutStikord() {
        return Phone.unwatched(() -> Files.readString(Path.of("src/main/assets/concepts/albertslund-mus.json"))
                .replaceFirst("(?s)\"stikordEach\": 3,\\s*\"stikord\": \\[.*?\\],", ""));
    }
}
