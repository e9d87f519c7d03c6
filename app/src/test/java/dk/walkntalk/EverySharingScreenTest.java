package dk.walkntalk;

import static org.robolectric.Shadows.shadowOf;

import android.app.Application;
import androidx.test.core.app.ApplicationProvider;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.pages.InvitationPage;
import dk.walkntalk.pages.PrintsPage;
import dk.walkntalk.pages.StikordPage;
import dk.walkntalk.pages.StikordReceivePage;
import dk.walkntalk.prepare.CodePhoto;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.runner.RunWith;
import org.robolectric.RuntimeEnvironment;

/** Code, invitation and prints as people set their phones: nothing is cut, and nothing stands in anybody's way. */
@RunWith(AndroidJUnit4.class)
public final class EverySharingScreenTest {
    private static final String LONG = "Mette Kirstine Sørensen-Rasmussen";

    @Rule public final Phone phone = new Phone();
    @Rule public final Legible legible = new Legible(phone);

    @Test
    @Category(Thorough.class)
    public void byLight() {
        allOfThem();
    }

    @Test
    @Category(Thorough.class)
    public void inTheDarkInEnglish() {
        RuntimeEnvironment.setQualifiers("+en-night");
        allOfThem();
    }

    @Test
    @Category(Thorough.class)
    public void withLettersTwiceAsLarge() {
        RuntimeEnvironment.setFontScale(2);
        allOfThem();
    }

    @Test
    @Category(Thorough.class)
    public void heldAcrossInTheDarkInEnglish() {
        RuntimeEnvironment.setQualifiers("+en-w891dp-h411dp-land-night");
        allOfThem();
    }

    @Test
    @Category(Thorough.class)
    public void heldAcross() {
        RuntimeEnvironment.setQualifiers("+w891dp-h411dp-land");
        allOfThem();
    }

    @Test
    @Category(Thorough.class)
    public void onASmallPhoneInTheDarkWithLettersTwiceAsLarge() {
        RuntimeEnvironment.setQualifiers("+w320dp-h568dp-night-xhdpi");
        RuntimeEnvironment.setFontScale(2);
        allOfThem();
    }

    @Test
    @Category(Thorough.class)
    public void onASmallPhoneInEnglishWithLettersTwiceAsLarge() {
        RuntimeEnvironment.setQualifiers("+en-w320dp-h568dp-xhdpi");
        RuntimeEnvironment.setFontScale(2);
        allOfThem();
    }

    private void allOfThem() {
        Readymade grus = Readymade.begin(phone, "albertslund-grus").names("Anders Lund", LONG, "Ali Kaya");
        grus.at(R.id.stikord);
        StikordPage stikord = new StikordPage(phone).takePhone().tapStikord("Mod").done().goOnWithFew()
                .looks("waiting").showCode("Anders Lund").looks("code").isOf("Anders Lund").back();
        StikordReceivePage receive = stikord.fetch().looks("fetch").use("https://www.albertslund.dk/").looks("told")
                .use(CodePhoto.code("albertslund-grus.json", "medarbejder", "Mie", List.of("Mod")));
        phone.look("who");
        receive.answers(LONG).looks("taken").use(CodePhoto.code("albertslund-grus.json", "medarbejder", "Mette",
                List.of("Helhed")));
        phone.look("replace");
        receive.answers(R.string.ui_keep)
                .use(CodePhoto.code("albertslund-grus.json", "medarbejder", "Ali", List.of("Mod")));
        stikord.looks("all");
        grus.at(R.id.invitation);
        InvitationPage invitation = new InvitationPage(phone).looks("invitation").type("Kære alle\n\nVi ses.")
                .looks("own");
        apps(false);
        invitation.tapCalendar().looks("no calendar");
        apps(true);
        Readymade lus = Readymade.begin(phone, "norddjurs-lus").names("Anders Lund", LONG);
        lus.at(R.id.prints);
        PrintsPage prints = new PrintsPage(phone).looks("prints")
                .make(Phone.context().getString(R.string.prints_wheel), R.string.prints_a3).looks("ready");
        prints.print().looks("no printer");
    }

    private static void apps(boolean there) {
        shadowOf(ApplicationProvider.<Application>getApplicationContext()).checkActivities(!there);
    }
}
