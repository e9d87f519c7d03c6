package dk.walkntalk;

import static org.junit.Assert.assertEquals;

import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.conversation.Agreement;
import dk.walkntalk.pages.HandoverPage;
import dk.walkntalk.pages.HomePage;
import dk.walkntalk.pages.PlanPage;
import dk.walkntalk.paper.Sample;
import dk.walkntalk.pdf.PlanReader;
import java.io.File;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.runner.RunWith;
import org.robolectric.RuntimeEnvironment;

/** The group's paper shows what belongs to each of them, so its photo gets into somebody's copy by choice alone. */
@RunWith(AndroidJUnit4.class)
public final class GroupPhotoTest {
    private static final String ALL = "Anders Lund · Mette Hansen · Ali Kaya";
    private static final String METTE = "GRUS udviklingsplan - Mette Hansen - 2026-03-10.pdf";
    private static final String ALI = "GRUS udviklingsplan - Ali Kaya - 2026-03-10.pdf";

    @Rule public final Phone phone = new Phone();
    @Rule public final Legible legible = new Legible(phone);
    private Readymade grus;

    private HandoverPage handover(int photos) {
        grus = Readymade.begin(phone, "albertslund-grus").names("Anders Lund", "Mette Hansen", "Ali Kaya")
                .agreed(0, "Fælles morgenmøde").agreed(1, "Ali får en mentor");
        Agreement alis = grus.now().agreements().get(1);
        grus.belongsTo(alis, grus.now().parties().get(2));
        phone.open();
        PlanPage plan = new HomePage(phone).openConversation(ALL).plan();
        for (int i = 0; i < photos; i++) {
            plan.photograph(Sample.corners(400, 300 + i));
        }
        return plan.next();
    }

    private int filed(String file) {
        return Phone.unwatched(() -> new PlanReader().read(new File(grus.folder("plans"), file).toPath()).photos()
                .size());
    }

    private String whole() {
        return Phone.unwatched(() -> List.of(grus.folder("plans").list())).get(0);
    }

    @Test
    public void theWholePlanHasThePhotoAndNobodysCopyHas() {
        HandoverPage handover = handover(1).asksForPhotos(null).promises("2 aftaler og 1 billede").make();
        phone.sees(R.id.handover_share);
        assertEquals("the whole plan", 1, filed(whole()));
        handover.copy("Mette Hansen").asksForPhotos(false).promises("1 aftale. Jeres noter").looks("uden").make()
                .isReady(METTE);
        assertEquals("Mette's copy", 0, filed(METTE));
    }

    @Test
    public void whoChoosesToHasThePhotoInThatCopyAndNotInTheNext() {
        HandoverPage handover = handover(2).copy("Mette Hansen").make().isReady(METTE).tapPhotos().hasNone()
                .asksForPhotos(true).promises("1 aftale og 2 billeder").looks("med").copy("Mette Hansen")
                .asksForPhotos(true);
        phone.endProcess();
        handover.asksForPhotos(true).make().isReady(METTE);
        assertEquals("Mette's copy", 2, filed(METTE));
        handover.copy("Ali Kaya").asksForPhotos(false).make().isReady(ALI);
        assertEquals("Ali's copy", 0, filed(ALI));
    }

    @Test
    public void nothingIsAskedWhereThereIsNoPhoto() {
        handover(0).copy("Mette Hansen").asksForPhotos(null);
    }

    @Test
    public void withLargeLettersInTheDarkNothingIsClipped() {
        RuntimeEnvironment.setQualifiers("+night");
        RuntimeEnvironment.setFontScale(2);
        handover(2).copy("Mette Hansen").looks("stort");
    }

    @Test
    @Category(Thorough.class)
    public void inEnglishAndAcross() {
        RuntimeEnvironment.setQualifiers("+en");
        HandoverPage handover = handover(1).copy("Mette Hansen");
        RuntimeEnvironment.setQualifiers("+w891dp-h411dp-land");
        phone.recreate();
        handover.asksForPhotos(false).looks("english");
    }
}
