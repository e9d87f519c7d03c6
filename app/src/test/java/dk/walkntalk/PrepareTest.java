package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import android.content.ClipboardManager;
import android.content.Intent;
import androidx.test.core.app.ApplicationProvider;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.concept.Question;
import dk.walkntalk.conversation.Arrangements;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.pages.PreparePage;
import java.time.LocalDate;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.Shadows;

/** The preparation of one conversation: what the concept asks of each, how far they have come, and what was agreed last. */
@RunWith(AndroidJUnit4.class)
public final class PrepareTest {
    @Rule public final Phone phone = new Phone();

    @Test
    public void eachPartyTicksItsOwnListAndTheTicksAreThereAfterwards() {
        Readymade mus = Readymade.begin(phone);
        long anders = mus.now().parties().get(0).person.id;
        long mette = mus.now().parties().get(1).person.id;
        PreparePage page = mus.open().prepare();
        page.sees(words(R.string.prepare_list_role, "Leder", 0, 3)).tick(anders, "stikord").tick(mette, "materiale")
                .sees(words(R.string.prepare_list_role, "Leder", 1, 3))
                .sees(words(R.string.prepare_list_role, "Medarbejder", 1, 3));
        phone.endProcess();
        page.isTicked(anders, "stikord", true).isTicked(mette, "stikord", false).isTicked(mette, "materiale", true)
                .tick(anders, "stikord").isTicked(anders, "stikord", false);
        assertFalse(mus.now().parties().get(0).ticked("stikord"));
        assertTrue(mus.now().parties().get(1).ticked("materiale"));
    }

    @Test
    public void whatIsMeantForOneRoleStandsOnThatRolesListAlone() {
        Readymade lus = Readymade.begin(phone, "albertslund-lus").names("Anders Lund", "Mette Hansen");
        lus.open().prepare().sees(words(R.string.prepare_list_role, "Leders leder", 0, 1))
                .sees(words(R.string.prepare_list_role, "Leder", 0, 2))
                .sees("Lederen forbereder sig med afsæt i egen PLAN A, organisationskompasset, samt Medarbejder- og "
                        + "ledelsesgrundlaget.");
    }

    @Test
    public void aGroupsListsAreFoldedSoThatThePageStaysShort() {
        Readymade grus = Readymade.begin(phone, "albertslund-grus").names("Anders Lund", "Mette Hansen", "Bo Krog");
        String item = "Forbered jer ved at læse og reflektere over spørgsmål og stikord.";
        grus.open("Anders Lund · Mette Hansen · Bo Krog").prepare().lacks(item).fold("Bo Krog").sees(item);
    }

    @Test
    public void whatIsPackedIsTickedByTheHostAndOnlyForAWalk() {
        Readymade mus = Readymade.begin(phone);
        long anders = mus.now().parties().get(0).person.id;
        mus.open().prepare().sees(words(R.string.prepare_bring_who, "Anders Lund")).sees("noget at skrive med")
                .tick(anders, "bring:1").isTicked(anders, "bring:1", true);
        assertTrue(mus.now().parties().get(0).ticked("bring:1"));
        arrangements().setSeated(mus.id(), true);
        phone.settle();
        new PreparePage(phone).lacks(R.id.prepare_bring).lacks(R.id.prepare_bring_heading);
    }

    @Test
    public void aSentenceThatStandsOnTheListsIsNotSaidTwice() {
        Readymade.begin(phone, "norddjurs-lus").names("Anders Lund", "Mette Hansen").open().prepare()
                .sees("For at få et godt udbytte af LUS, er det vigtigt, at leder og leders leder har en længere, "
                        + "uforstyrret samtale, hvor de sammen kan identificere muligheder for, hvordan leder, leders "
                        + "leder og organisation gensidigt kan spille hinanden gode.")
                .fold("Mette Hansen")
                .sees("Det er vigtigt, at begge parter forbereder sig på at evaluere arbejdsopgaver, "
                        + "samarbejdsrelationer, kompetencer og trivsel.");
    }

    @Test
    public void howLongToSetAsideIsSaidWhereTheConceptSaysIt() {
        Readymade.begin(phone, "albertslund-lus-skema").names("Anders Lund", "Mette Hansen").open().prepare()
                .sees("Det anbefales at afsætte ca. 1½ time pr. LUS.");
    }

    @Test
    public void theCardOfStikordSaysWhoIsReady() {
        Readymade mus = Readymade.begin(phone);
        PreparePage page = mus.open().prepare().hasState(R.string.prepare_stikord_title,
                words(R.string.overview_not_prepared, 3));
        arrangements().setReady(mus.now().parties().get(0).person, true);
        phone.settle();
        page.hasState(R.string.prepare_stikord_title, words(R.string.prepare_stikord_some, "Anders Lund", "Mette Hansen"));
        arrangements().setReady(mus.now().parties().get(1).person, true);
        phone.settle();
        page.hasState(R.string.prepare_stikord_title, words(R.string.overview_prepared)).toConversation();
    }

    @Test
    public void aConceptWithoutStikordAndRewordingHasNoCardsForThem() {
        Readymade.begin(phone, "norddjurs-lus").names("Anders Lund", "Mette Hansen").open().prepare()
                .lacks(words(R.string.prepare_stikord_title)).lacks(words(R.string.prepare_rewording_title))
                .hasState(R.string.prepare_door_senior, words(R.string.prepare_door_senior_open))
                .toConversation();
    }

    @Test
    public void thePlanOfLastTimeIsOnTopAndUnfoldsWhole() {
        held("albertslund-mus", "Bo Krog", LocalDate.of(2025, 3, 10)).agreed(0, "Mette tilmelder sig kursus i projektledelse")
                .agreed(1, "Ny mødestruktur i teamet");
        PreparePage page = held("albertslund-mus", "Anders Lund", LocalDate.of(2026, 3, 10)).open().prepare();
        String title = words(R.string.prepare_previous, "10. marts 2025");
        page.sees(title).sees("2 aftaler").lacks("Ny mødestruktur i teamet").fold(title)
                .sees("Mette tilmelder sig kursus i projektledelse").sees("Ny mødestruktur i teamet");
        phone.endProcess();
        page.sees("Ny mødestruktur i teamet").fold(title).lacks("Ny mødestruktur i teamet");
    }

    @Test
    public void theBoxesOfLastTimesPlanAreShownWhereThePlanHasBoxes() {
        Readymade last = held("norddjurs-lus", "Bo Krog", LocalDate.of(2025, 3, 10));
        Conversation talk = last.now();
        conversations().notebook().planBox(talk.id(), talk.concept().agreementField().boxes().get(1).id(),
                "Kursus i forandringsledelse");
        PreparePage page = held("norddjurs-lus", "Anders Lund", LocalDate.of(2026, 3, 10)).open().prepare();
        page.sees("1 felt udfyldt i planen").fold(words(R.string.prepare_previous, "10. marts 2025"))
                .sees(talk.concept().agreementField().boxes().get(1).title()).sees("Kursus i forandringsledelse");
    }

    @Test
    public void theFirstConversationHasNothingFromLastTime() {
        Readymade.begin(phone).open().prepare().lacks(R.id.prepare_previous);
    }

    @Test
    public void theQuestionsAreReadInTheirOwnWordingAndTheOriginalIsOneTapAway() {
        Readymade mus = Readymade.begin(phone);
        Question first = mus.now().concept().questions().get(0);
        conversations().wordings().reword(mus.id(), first, "Hvordan går det med dig i vagtplanen?");
        PreparePage page = mus.open().prepare().fold(words(R.string.prepare_questions_title))
                .sees("Hvordan går det med dig i vagtplanen?").lacks(first.text())
                .tapText(words(R.string.prepare_show_original)).sees(first.text());
        phone.endProcess();
        page.sees(first.text()).tapText(words(R.string.prepare_hide_original)).lacks(first.text());
    }

    @Test
    public void aLinkIsOpenedByTheBrowser() {
        Readymade.begin(phone, "albertslund-grus").names("Anders Lund", "Mette Hansen", "Bo Krog")
                .open("Anders Lund · Mette Hansen · Bo Krog").prepare().tapText("Albertslund Kommunes Vision");
        Intent view = phone.started();
        assertEquals(Intent.ACTION_VIEW, view.getAction());
        assertEquals("https://albertslund.dk/om-kommunen/bo-i-albertslund/vores-vision", view.getDataString());
    }

    @Test
    public void withoutABrowserTheAddressIsCopiedAndSaid() {
        PreparePage page = Readymade.begin(phone, "albertslund-lus").names("Anders Lund", "Mette Hansen").open().prepare();
        Shadows.shadowOf((android.app.Application) Phone.context()).checkActivities(true);
        page.tapText("Albertslund Kommunes vision");
        String address = "https://albertslund.dk/om-kommunen/bo-i-albertslund/vores-vision";
        page.told(words(R.string.prepare_no_browser, address));
        assertEquals(address, Phone.context().getSystemService(ClipboardManager.class).getPrimaryClip().getItemAt(0)
                .getText().toString());
    }

    private Readymade held(String concept, String host, LocalDate day) {
        Readymade talk = Readymade.begin(phone, concept).names(host, "Mette Hansen");
        arrangements().setHeldOn(talk.id(), day);
        phone.settle();
        return talk;
    }

    private static Conversations conversations() {
        return ApplicationProvider.<App>getApplicationContext().conversations();
    }

    private static Arrangements arrangements() {
        return conversations().arrangements();
    }

    private static String words(int id, Object... arguments) {
        return Phone.context().getString(id, arguments);
    }
}
