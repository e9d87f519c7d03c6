package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import androidx.navigation.Navigation;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.pages.OwnNotesPage;
import dk.walkntalk.pages.SeniorPage;
import dk.walkntalk.ui.Args;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RuntimeEnvironment;

/** What Norddjurs asks before the conversation: the offer of a late-career talk, and notes of one's own. */
@RunWith(AndroidJUnit4.class)
public final class SeniorTest {
    @Rule public final Phone phone = new Phone();

    /** The hub of preparation leads here. */
    private void open(ReadymadeWheel lus, int destination) {
        lus.open();
        phone.front(activity -> {
            Navigation.findNavController(activity, R.id.main_host).navigate(destination,
                    Args.conversation(lus.id()));
            return null;
        });
    }

    @Test
    public void theAnswerIsKeptAndCanBeTakenBackAndNoAgeIsAskedFor() {
        ReadymadeWheel lus = ReadymadeWheel.begin(phone);
        open(lus, R.id.senior);
        SeniorPage senior = new SeniorPage(phone).offers("Hvis lederen er fyldt 55 år tilbydes en"
                + " seniorudviklingssamtale om senkarrieren for erfarne medarbejdere. Hvis lederen ønsker en"
                + " seniorudviklingssamtale kan den med fordel afholdes i forbindelse med LUS. Materiale til dette"
                + " findes på intra.").hasAnswer(R.id.senior_open).answer(R.id.senior_yes).looks("senior");
        phone.endProcess();
        senior.hasAnswer(R.id.senior_yes);
        assertEquals(true, lus.now().row().arrangement.senior);
        senior.answer(R.id.senior_no).hasAnswer(R.id.senior_no);
        assertEquals(false, lus.now().row().arrangement.senior);
        senior.answer(R.id.senior_open).hasAnswer(R.id.senior_open);
        assertNull(lus.now().row().arrangement.senior);
    }

    @Test
    public void ownNotesAreAtHandInThePreparationToo() {
        RuntimeEnvironment.setQualifiers("+night");
        ReadymadeWheel lus = ReadymadeWheel.begin(phone);
        open(lus, R.id.own_notes);
        new OwnNotesPage(phone).looks("hvem").iAm("Mette Hansen").write("mine-bidrag", "Tavlemøderne").looks("mine")
                .close().asksWho().iAm("Anders Lund").has("mine-bidrag", "");
        phone.endProcess();
        new OwnNotesPage(phone).isOf("Anders Lund").close().iAm("Mette Hansen").has("mine-bidrag", "Tavlemøderne");
    }
}
