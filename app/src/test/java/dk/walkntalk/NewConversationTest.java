package dk.walkntalk;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.click;
import static androidx.test.espresso.matcher.RootMatchers.isDialog;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static androidx.test.espresso.matcher.ViewMatchers.withText;
import static org.junit.Assert.assertEquals;

import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.concept.Variant;
import dk.walkntalk.conversation.Arrangement;
import dk.walkntalk.pages.HomePage;
import dk.walkntalk.pages.NewConversationPage;
import java.time.LocalTime;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** By which concept, in which form, when, where and for how long; kept as it is chosen and typed. */
@RunWith(AndroidJUnit4.class)
public final class NewConversationTest {
    private static final String MUS = "Medarbejderudviklingssamtale (MUS) i Albertslund Kommune";
    private static final String LUS_SKEMA = "LUS-SKEMA – Lederudviklingssamtale i Albertslund Kommune";

    @Rule public final Phone phone = new Phone();

    private NewConversationPage form(String concept) {
        phone.open();
        return new HomePage(phone).newOfAnyKind().choose(concept);
    }

    @Test
    public void theConceptsStandByMunicipalityAndThenByKind() {
        phone.open();
        NewConversationPage form = new HomePage(phone).newOfAnyKind();
        assertEquals(List.of("Albertslund Kommune",
                "GRUS: Gruppeudviklingssamtale (GRUS) i Albertslund Kommune",
                "LUS: Lederudviklingssamtale (LUS) i Albertslund Kommune",
                "LUS: " + LUS_SKEMA,
                "MUS: " + MUS,
                "Norddjurs Kommune",
                "LUS: LUS i Norddjurs Kommune"), form.offers());
        form.back().isEmpty();
    }

    @Test
    public void aWrongChoiceIsChangedAndLeavesNothingBehind() {
        NewConversationPage form = form("LUS i Norddjurs Kommune").chooseAnother();
        assertEquals(7, form.offers().size());
        form.choose(MUS).name("leder", "Anders Lund").cannotChooseAnother();
        assertEquals(1, form.back().count());
    }

    /** Who goes from one name to the next looks at the phone once. */
    @Test
    public void nothingMovesWhenTheFirstLetterIsWritten() {
        NewConversationPage form = form(MUS);
        int before = form.top("medarbejder");
        form.name("leder", "A").cannotChooseAnother();
        assertEquals(before, form.top("medarbejder"));
        phone.recreate();
        form.cannotChooseAnother().hasName("leder", "A");
    }

    @Test
    public void onlyAConceptWithSeveralFormsAsksForOneAndTheChoiceIsKept() {
        NewConversationPage form = form(MUS).isHeld("Skema").hold("Puslespil").isHeld("Puslespil")
                .isHeld("Til fods (walk’n’talk)").hold("Stillesiddende").name("medarbejder", "Mette");
        for (Runnable end : ends()) {
            end.run();
            form.isHeld("Puslespil").isHeld("Stillesiddende");
        }
        form.back().openConversation("Mette").edit().isHeld("Puslespil").isHeld("Stillesiddende").done();
        phone.reopen();
        new HomePage(phone).newOfAnyKind().choose(LUS_SKEMA).hasNoForms().back();
    }

    private Runnable[] ends() {
        return new Runnable[] {phone::recreate, phone::endProcess, phone::recreate};
    }

    @Test
    public void timeLengthAndPlaceAreKept() {
        NewConversationPage form = form(MUS).hasTime("Vælg tidspunkt").hasLength("Vælg varighed");
        form.openClock();
        phone.look("klokken");
        confirmClock();
        form.hasTime("kl. 10.00").length("45 minutter").place("Ved søen, P-plads");
        for (Runnable end : ends()) {
            end.run();
            form.hasTime("kl. 10.00").hasLength("45 minutter").hasPlace("Ved søen, P-plads");
        }
        form.place("Ved søen, P-pladsen").clearTime().hasTime("Vælg tidspunkt").length("Ikke aftalt")
                .hasLength("Vælg varighed");
    }

    @Test
    public void aTimeChosenAfterThePhoneWasTurnedArrivesToo() {
        NewConversationPage form = form(MUS).openClock();
        phone.recreate();
        confirmClock();
        form.hasTime("kl. 10.00");
    }

    private void confirmClock() {
        onView(withId(com.google.android.material.R.id.material_timepicker_ok_button)).inRoot(isDialog())
                .perform(click());
        phone.settle();
    }

    @Test
    public void theLengthThatTheConceptRecommendsIsOfferedInItsOwnWords() {
        NewConversationPage form = form(LUS_SKEMA).hasLength("1½ time, som anbefalet")
                .recommends("Det anbefales at afsætte ca. 1½ time pr. LUS.");
        form.length("2 timer").hasLength("2 timer").length("1½ time, som anbefalet")
                .hasLength("1½ time, som anbefalet");
    }

    @Test
    public void whatWasChosenIsInTheDatabase() {
        Readymade mus = Readymade.begin(phone);
        NewConversationPage form = mus.open().edit().hold("Stillesiddende").hold("Puslespil").place("Kontoret")
                .length("1 time").openClock();
        confirmClock();
        form.done();
        Arrangement how = mus.now().row().arrangement;
        assertEquals(Variant.PUSLESPIL, how.variant);
        assertEquals(true, how.seated);
        assertEquals("Kontoret", how.place.text());
        assertEquals(60, (int) how.minutes);
        assertEquals(LocalTime.of(10, 0), how.startsAt);
    }

    @Test
    public void aSeatedConversationIsNotCalledAWalk() {
        Readymade.begin(phone).open().edit().hold("Stillesiddende").done();
        onView(withId(R.id.overview_walk_title)).check(androidx.test.espresso.assertion.ViewAssertions.matches(
                withText("Samtalen")));
    }

    @Test
    public void anExistingConversationWithNothingInItIsNotDeletedByLookingAtIt() {
        Readymade mus = Readymade.begin(phone).names("", "");
        phone.open();
        HomePage home = new HomePage(phone);
        home.openConversation("Samtale uden navne").edit();
        androidx.test.espresso.Espresso.pressBack();
        phone.sees(R.id.overview_title);
        assertEquals(mus.id(), mus.now().id());
    }
}
