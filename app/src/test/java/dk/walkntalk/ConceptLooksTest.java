package dk.walkntalk;

import androidx.test.core.app.ApplicationProvider;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.conversation.Arrangements;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.pages.ConceptPage;
import dk.walkntalk.pages.ConceptsPage;
import dk.walkntalk.pages.HomePage;
import dk.walkntalk.pages.NewConversationPage;
import java.time.LocalDate;
import org.junit.Rule;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.runner.RunWith;
import org.robolectric.RuntimeEnvironment;

/** Arranging a conversation, and the concepts, as people set their phones: nothing is cut or in anybody's way. */
@RunWith(AndroidJUnit4.class)
public final class ConceptLooksTest {
    @Rule public final Phone phone = new Phone();
    @Rule public final Legible legible = new Legible(phone);

    @Test
    @Category(Thorough.class)
    public void inDaylight() {
        allScreens();
    }

    @Test
    @Category(Thorough.class)
    public void inTheDarkInEnglish() {
        RuntimeEnvironment.setQualifiers("+en-night");
        allScreens();
    }

    @Test
    @Category(Thorough.class)
    public void withLettersTwiceAsLarge() {
        RuntimeEnvironment.setFontScale(2);
        allScreens();
    }

    @Test
    @Category(Thorough.class)
    public void heldAcrossInTheDarkInEnglish() {
        RuntimeEnvironment.setQualifiers("+en-w891dp-h411dp-land-night");
        allScreens();
    }

    @Test
    @Category(Thorough.class)
    public void heldAcross() {
        RuntimeEnvironment.setQualifiers("+w891dp-h411dp-land");
        allScreens();
    }

    @Test
    @Category(Thorough.class)
    public void onASmallPhoneInTheDarkWithLettersTwiceAsLarge() {
        RuntimeEnvironment.setQualifiers("+w320dp-h568dp-night-xhdpi");
        RuntimeEnvironment.setFontScale(2);
        allScreens();
    }

    private void allScreens() {
        aGroup();
        aYearAgo();
        phone.open();
        new HomePage(phone).looks("home").newOfAnyKind().looks("choose");
        phone.reopen();
        NewConversationPage form = new HomePage(phone).openConversation(
                Phone.context().getString(R.string.home_people, "Anders Lund · Mette Hansen", 5)).looks("overview").edit()
                .looks("people");
        form.scrolledTo(R.id.prepare_wants_begin).looks("wish").scrolledTo(R.id.prepare_precondition_later)
                .looks("precondition").scrolledTo(R.id.prepare_place).looks("when")
                .scrolledTo(R.id.prepare_variant_heading).looks("how");
        form.openClock();
        phone.look("clock");
        androidx.test.espresso.Espresso.pressBack();
        form.openLengths();
        phone.look("lengths");
        androidx.test.espresso.Espresso.pressBack();
        phone.reopen();
        concepts();
    }

    private void concepts() {
        SentFile file = new SentFile();
        String sixth = OneFile.shipped("albertslund-mus.json").replaceFirst("\"edition\": *\"2\"", "\"edition\": \"2027\"")
                .replaceFirst("\"Nærvær\"", "\"Nærhed\"").replaceFirst("Medarbejderudviklingssamtale \\(MUS\\)", "MUS");
        ConceptsPage concepts = new HomePage(phone).concepts().looks("concepts");
        ConceptPage page = concepts.pick(file.holds(sixth)).looks("preview").add();
        page.looks("concept").toggle().goTo(R.id.concept_new_toggle).looks("new").goTo(R.id.concept_links_heading).looks("links");
        page.back();
        concepts.pick(file.holds("{ \"format\": \"walkntalk-concept\", \"version\": 1 }")).looks("wrong").cancel();
        concepts.remove("MUS i Albertslund Kommune");
        phone.look("remove");
    }

    /** Five people, one of whom wishes for a MUS. */
    private void aGroup() {
        Readymade grus = Readymade.begin(phone, "albertslund-grus");
        Arrangements arrangements = conversations().arrangements();
        for (int i = 0; i < 2; i++) {
            arrangements.add(grus.now(), grus.now().concept().subject(), id -> { });
            phone.settle();
        }
        grus.names("Anders Lund", "Mette Hansen", "Ali Kaya", "Kirstine Sørensen-Rasmussen", "Bo Holm");
        arrangements.setWantsIndividual(grus.now().parties().get(2).person, true);
        arrangements.setPlace(grus.id(), "P-pladsen ved Vestskoven, ved informationstavlen");
        phone.settle();
    }

    private void aYearAgo() {
        Readymade mus = Readymade.begin(phone).names("Anders Lund", "Eva Dam").walkingAt(3);
        conversations().arrangements().setHeldOn(mus.id(), LocalDate.of(2025, 3, 10));
        phone.settle();
    }

    private static Conversations conversations() {
        return ApplicationProvider.<App>getApplicationContext().conversations();
    }
}
