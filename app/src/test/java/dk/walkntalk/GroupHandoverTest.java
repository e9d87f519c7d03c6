package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import android.content.Intent;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.conversation.Agreement;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Party;
import dk.walkntalk.pages.HandoverPage;
import dk.walkntalk.pages.HomePage;
import dk.walkntalk.pdf.PlanDocument;
import dk.walkntalk.pdf.PlanReader;
import java.io.File;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** A group's plan is filed once for each of them, and nobody's folder gets what belongs to another. */
@RunWith(AndroidJUnit4.class)
public final class GroupHandoverTest {
    private static final String METTE = "GRUS udviklingsplan - Mette Hansen - 2026-03-10.pdf";
    private static final String ALI = "GRUS udviklingsplan - Ali Kaya - 2026-03-10.pdf";

    @Rule public final Phone phone = new Phone();

    private Readymade group() {
        Readymade grus = Readymade.begin(phone, "albertslund-grus").names("Anders Lund", "Mette Hansen", "Ali Kaya")
                .agreed(0, "Fælles morgenmøde").agreed(1, "Mette læser til projektleder").agreed(2, "Ali får en mentor");
        Conversation talk = grus.now();
        List<Agreement> agreements = talk.agreements();
        List<Party> parties = talk.parties();
        grus.belongsTo(agreements.get(1), parties.get(1)).belongsTo(agreements.get(2), parties.get(2));
        return grus;
    }

    private HandoverPage handover(Readymade grus) {
        phone.settle();
        phone.open();
        return new HomePage(phone).openConversation("Anders Lund · Mette Hansen · Ali Kaya").handover();
    }

    private List<String> filed(Readymade grus, String file) {
        return Phone.unwatched(() -> new PlanReader().read(new File(grus.folder("plans"), file).toPath()).sections()
                .stream().flatMap(section -> section.agreements().stream()).map(PlanDocument.Agreement::what)
                .collect(Collectors.toList()));
    }

    @Test
    public void eachCopyHasTheGroupsAgreementsAndTheOwnersOwn() {
        Readymade grus = group();
        HandoverPage handover = handover(grus).looks("gruppe-hele").copy("Mette Hansen").make().isReady(METTE)
                .looks("gruppe-mette");
        assertEquals(List.of("Fælles morgenmøde", "Mette læser til projektleder"), filed(grus, METTE));
        handover.copy("Ali Kaya").make().isReady(ALI);
        assertEquals(List.of("Fælles morgenmøde", "Ali får en mentor"), filed(grus, ALI));
    }

    @Test
    public void theScreenRemembersWhoseCopyWasPassedOn() {
        Readymade grus = group();
        HandoverPage handover = handover(grus).copy("Mette Hansen").make().isReady(METTE);
        Intent chooser = handover.share();
        assertFalse("an open sheet has passed on nothing", grus.now().parties().get(1).hasCopy());
        new ShareSheet(phone, chooser).choose();
        phone.settle();
        assertTrue(grus.now().parties().get(1).hasCopy());
        assertFalse(grus.now().parties().get(2).hasCopy());
        handover.copy("Mette Hansen · " + "givet videre").looks("gruppe-givet");
    }

    @Test
    public void theChosenCopyOutlivesTheProcess() {
        Readymade grus = group();
        HandoverPage handover = handover(grus).copy("Ali Kaya");
        phone.endProcess();
        handover.make().isReady(ALI);
    }

    @Test
    public void twoPeopleAreNotAskedWhoseCopyItIs() {
        Readymade.begin(phone).agreed(0, "Kursus").open().handover().asksForNoCopy();
    }
}
