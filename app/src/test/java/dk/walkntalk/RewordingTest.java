package dk.walkntalk;

import static org.junit.Assert.assertEquals;

import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.concept.Question;
import dk.walkntalk.pages.RewordingPage;
import dk.walkntalk.pages.WordingSetsPage;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** The leader gives the questions a wording of the workplace's own, beside the concept's. */
@RunWith(AndroidJUnit4.class)
public final class RewordingTest {
    private static final String WORDING = "Hvordan går det med dig i vagtplanen?";
    @Rule public final Phone phone = new Phone();

    @Test
    public void theRoleThatRewordsAndTheConceptsOwnWordsStandOnTop() {
        Readymade.begin(phone).open().prepare().rewording().isTitled("Leder")
                .says(R.id.wording_text, "Som leder har du en vigtig opgave i at give de ni spørgsmål en ordlyd, der "
                        + "passer til netop jeres arbejde og arbejdsplads.")
                .says(R.id.wording_intent,
                        "Det er spørgsmålenes hensigt og ikke den præcise formulering, der er vigtig.")
                .says(R.id.wording_layer, words(R.string.wording_layer_two));
    }

    @Test
    public void inALusItIsTheLeadersLeaderWhoRewords() {
        Readymade.begin(phone, "albertslund-lus").names("Anders Lund", "Mette Hansen").open().prepare().rewording()
                .isTitled("Leders leder");
    }

    @Test
    public void aGroupIsToldThatAllSeeIt() {
        Readymade.begin(phone, "albertslund-grus").names("Anders Lund", "Mette Hansen", "Bo Krog")
                .open("Anders Lund · Mette Hansen · Bo Krog").prepare().rewording()
                .says(R.id.wording_layer, words(R.string.wording_layer_group));
    }

    @Test
    public void aWordingIsSavedAsItIsTypedAndTheOriginalStaysInSight() {
        Readymade mus = Readymade.begin(phone);
        Question first = mus.now().concept().questions().get(0);
        RewordingPage page = mus.open().prepare().rewording().reword(first.id(), "Hvordan går det med dig i vagt");
        for (Runnable end : List.<Runnable>of(phone::recreate, phone::endProcess)) {
            end.run();
            page.has(first.id(), "Hvordan går det med dig i vagt").sees(first.text());
        }
        page.reword(first.id(), WORDING).done().hasState(R.string.prepare_rewording_title,
                words(R.string.prepare_rewording_some, "Leder", 1, 9));
        assertEquals(Map.of(first.id(), WORDING), mus.now().wordings());
    }

    @Test
    public void theOriginalIsBackAtATapAndTheTapCanBeUndone() {
        Readymade mus = Readymade.begin(phone);
        Question first = mus.now().concept().questions().get(0);
        RewordingPage page = mus.open().prepare().rewording().reword(first.id(), WORDING).useOriginal(first.text())
                .has(first.id(), "");
        assertEquals(Map.of(), mus.now().wordings());
        page.undo().has(first.id(), WORDING);
        assertEquals(Map.of(first.id(), WORDING), mus.now().wordings());
    }

    @Test
    public void theNewWordingIsAskedInTheWalk() {
        Readymade mus = Readymade.begin(phone).prepared();
        Question first = mus.now().concept().questions().get(0);
        mus.open().prepare().rewording().reword(first.id(), WORDING).done();
        assertEquals(WORDING, mus.now().wording(first));
        assertEquals("the concept itself is untouched", first.text(), mus.now().concept().questions().get(0).text());
    }

    @Test
    public void aSetHasANameAndIsUsedInAnotherConversation() {
        Readymade first = Readymade.begin(phone);
        RewordingPage page = first.open().prepare().rewording().reword("adfaerd-1", WORDING).name("Skolerne 20");
        phone.endProcess();
        page.hasName("Skolerne 20").name("Skolerne 2026").keep().told(words(R.string.wording_kept, "Skolerne 2026"))
                .hasName("");
        Readymade second = Readymade.begin(phone).names("Bo Krog", "Mette Hansen");
        phone.reopen();
        new dk.walkntalk.pages.HomePage(phone).openConversation("Bo Krog · Mette Hansen").prepare().rewording().sets()
                .has("Skolerne 2026", 1, 9).use("Skolerne 2026").told(words(R.string.wording_used, "Skolerne 2026"))
                .back().has("adfaerd-1", WORDING);
        assertEquals(Map.of("adfaerd-1", WORDING), second.now().wordings());
    }

    @Test
    public void withoutANameTheSetIsCalledAfterTheDay() {
        Readymade.begin(phone).open().prepare().rewording().reword("adfaerd-1", WORDING).keep()
                .told(words(R.string.wording_kept, words(R.string.wording_default_name, "10. marts 2026"))).seeKept()
                .has(words(R.string.wording_default_name, "10. marts 2026"), 1, 9);
    }

    @Test
    public void nothingIsKeptWhileAllIsTheConceptsOwn() {
        Readymade.begin(phone).open().prepare().rewording().keep().told(words(R.string.wording_nothing)).sets().isEmpty();
    }

    @Test
    public void aSetReplacesWhatWasTypedOnlyWhenOneSaysSo() {
        Readymade mus = Readymade.begin(phone);
        WordingSetsPage sets = mus.open().prepare().rewording().reword("adfaerd-1", WORDING).name("Skolerne").keep()
                .reword("adfaerd-1", "Noget andet").sets();
        sets.use("Skolerne").keep();
        assertEquals(Map.of("adfaerd-1", "Noget andet"), mus.now().wordings());
        sets.use("Skolerne").replace().back().has("adfaerd-1", WORDING);
        assertEquals(Map.of("adfaerd-1", WORDING), mus.now().wordings());
    }

    @Test
    public void aSetIsRenamedAsOneTypesAndDeletedAfterAQuestion() {
        WordingSetsPage sets = Readymade.begin(phone).open().prepare().rewording().reword("adfaerd-1", WORDING)
                .name("Skolerne").keep().sets().rename("Skolerne", "Dagtilbud");
        phone.endProcess();
        sets.has("Dagtilbud", 1, 9).delete("Dagtilbud").lacks("Dagtilbud").isEmpty().back().has("adfaerd-1", WORDING);
    }

    private static String words(int id, Object... arguments) {
        return Phone.context().getString(id, arguments);
    }
}
