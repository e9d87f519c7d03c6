package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import android.content.Intent;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.conversation.Party;
import dk.walkntalk.pages.StikordCodePage;
import dk.walkntalk.pages.StikordPage;
import dk.walkntalk.pages.StikordReceivePage;
import dk.walkntalk.prepare.CodePhoto;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RuntimeEnvironment;

/** Stikord picked on two phones: two conversations in the one database stand for them. */
@RunWith(AndroidJUnit4.class)
public final class TwoPhonesTest {
    @Rule public final Phone phone = new Phone();

    private StikordPage at(Readymade talk) {
        talk.at(R.id.stikord);
        return new StikordPage(phone);
    }

    private static List<String> picks(Readymade talk, int party) {
        return talk.now().parties().get(party).picks.stream().map(pick -> pick.stikord).collect(Collectors.toList());
    }

    /** Mette picks on her own phone; what she shows in the end is the answer. */
    private StikordCodePage metteShows(Readymade hers) {
        return at(hers).takePhone("Mette Hansen").tapStikord("Feedback").tapStikord("Arbejdsglæde")
                .tapStikord("Nærvær").done().isReady("Mette Hansen").showCode("Mette Hansen").isOf("Mette Hansen");
    }

    private StikordPage andersPicks(StikordPage his) {
        return his.takePhone().tapStikord("Arbejdsglæde").tapStikord("Vores opgave").tapStikord("Mod").done();
    }

    @Test
    public void eachPicksOnAPhoneOfOnesOwnAndBothPhonesShowTheSame() {
        Readymade hers = Readymade.begin(phone);
        Readymade his = Readymade.begin(phone);
        byte[] herCode = CodePhoto.of(metteShows(hers).looks("code").shown());
        StikordPage stikord = andersPicks(at(his)).isTurnOf("Mette Hansen").isReady("Anders Lund").looks("waiting");
        stikord.fetch().looks("fetch").photograph(herCode);
        String both = Phone.context().getString(R.string.stikord_shared, "Arbejdsglæde");
        stikord.shows(both + "\nFeedback\nNærvær").shows(both + "\nMod\nVores opgave").looks("both");
        byte[] hisCode = CodePhoto.of(stikord.showCodeAfterwards("Anders Lund").isOf("Anders Lund").shown());
        at(hers).isTurnOf("Anders Lund").fetch().photograph(hisCode);
        new StikordPage(phone).shows(both + "\nFeedback\nNærvær");
        assertEquals(picks(his, 0), picks(hers, 0));
        assertEquals(picks(his, 1), picks(hers, 1));
    }

    @Test
    public void theCodeIsReadFromADarkScreenToo() {
        Readymade hers = Readymade.begin(phone);
        Readymade his = Readymade.begin(phone);
        RuntimeEnvironment.setQualifiers("+night");
        byte[] herCode = CodePhoto.of(metteShows(hers).shown());
        at(his).fetch().photograph(herCode);
        assertEquals(List.of("Arbejdsglæde", "Feedback", "Nærvær"), picks(his, 1));
    }

    @Test
    public void whatWasFetchedIsHiddenUntilAllAreReady() {
        Readymade his = Readymade.begin(phone);
        StikordReceivePage receive = at(his).fetch();
        receive.photograph(CodePhoto.of(CodePhoto.mus("medarbejder", "Mette Hansen", "Mod", "Nærvær")));
        receive.isReady("Mette Hansen").looks("ready");
        StikordPage stikord = receive.back().isTurnOf("Anders Lund").isReady("Mette Hansen").hides("Nærvær")
                .hides("Mod");
        assertTrue(his.now().parties().get(1).person.ready);
        assertFalse(his.now().prepared());
        andersPicks(stikord).shows(Phone.context().getString(R.string.stikord_shared, "Mod") + "\nNærvær");
    }

    @Test
    public void theCodeIsSentAsATextAndPastedFromAQuotedMail() {
        Readymade hers = Readymade.begin(phone);
        Readymade his = Readymade.begin(phone);
        Intent sheet = metteShows(hers).send();
        assertEquals(Intent.ACTION_CHOOSER, sheet.getAction());
        Intent send = sheet.getParcelableExtra(Intent.EXTRA_INTENT, Intent.class);
        String text = send.getStringExtra(Intent.EXTRA_TEXT);
        assertTrue(text, text.contains("MUS") && text.contains("WALKNTALK:1:") && !text.contains("Feedback"));
        at(his).fetch().use("Hej Anders\n> " + text.replaceAll("(.{40})", "$1\n> ") + "\nHilsen Mette")
                .isReady("Mette Hansen");
        assertEquals(picks(hers, 1), picks(his, 1));
    }

    @Test
    public void ofANameThatFitsNobodyOneIsAskedWhoItIs() {
        Readymade grus = Readymade.begin(phone, "albertslund-grus").names("Anders Lund", "Mette Hansen", "Ali Kaya");
        String code = CodePhoto.code("albertslund-grus.json", "medarbejder", "Mie", List.of("Mod"));
        StikordReceivePage receive = at(grus).fetch();
        receive.photograph(CodePhoto.of(code));
        receive.asks(R.string.stikord_whose_named, "Mie");
        phone.look("who");
        phone.endProcess();
        receive.asks(R.string.stikord_whose_named, "Mie").answers(R.string.stikord_nobodys).saysNothing();
        assertTrue("nobody was taken", grus.now().parties().stream().allMatch(party -> party.picks.isEmpty()));
        receive.use(code).asks(R.string.stikord_whose_named, "Mie").answers("Ali Kaya").isReady("Ali Kaya");
        assertEquals(List.of("Mod"), picks(grus, 2));
        assertFalse(grus.now().parties().get(1).person.ready);
    }

    @Test
    public void aShorterNameAndOneInOtherLettersFit() {
        Readymade grus = Readymade.begin(phone, "albertslund-grus").names("Anders Lund", "Mette Hansen", "Ali Kaya");
        at(grus).fetch().use(CodePhoto.code("albertslund-grus.json", "medarbejder", "mette", List.of("Mod")))
                .isReady("Mette Hansen")
                .use(CodePhoto.code("albertslund-grus.json", "leder", "", List.of("Helhed"))).isReady("Anders Lund")
                .use(CodePhoto.code("albertslund-grus.json", "medarbejder", "ALI  KAYA", List.of("Nærvær")));
        new StikordPage(phone).shows("Nærvær").looks("group");
        assertEquals(List.of("Helhed"), picks(grus, 0));
        assertEquals(List.of("Mod"), picks(grus, 1));
    }

    @Test
    public void whatWasPickedHereIsNotReplacedUnasked() {
        Readymade mus = Readymade.begin(phone);
        String code = CodePhoto.mus("medarbejder", "Mette Hansen", "Mod", "Nærvær");
        StikordPage stikord = at(mus).takePhone("Mette Hansen").tapStikord("Feedback").done().goOnWithFew();
        StikordReceivePage receive = stikord.fetch().use(code).asks(R.string.stikord_replace_what, "Mette Hansen");
        phone.look("replace");
        receive.answers(R.string.ui_keep).saysNothing();
        assertEquals(List.of("Feedback"), picks(mus, 1));
        receive.use(code).answers(R.string.stikord_replace_yes).isReady("Mette Hansen");
        assertEquals(List.of("Mod", "Nærvær"), picks(mus, 1));
        receive.use(code).isReady("Mette Hansen");
    }

    @Test
    public void aGroupSeesWhoIsReadyAndAnyOfTheOthersTakesThePhone() {
        Readymade grus = Readymade.begin(phone, "albertslund-grus").names("Anders Lund", "Mette Hansen", "Ali Kaya");
        StikordPage stikord = at(grus).isTurnOf("Anders Lund").isNotReady("Mette Hansen").isNotReady("Ali Kaya");
        stikord.takePhone("Ali Kaya").isPicking("Ali Kaya").tapStikord("Mod").done().goOnWithFew()
                .isReady("Ali Kaya").isNotReady("Mette Hansen").looks("one ready");
        stikord.takePhone().tapStikord("Mod").done().goOnWithFew().takePhone().tapStikord("Mod").done().goOnWithFew()
                .showsTimes(Phone.context().getString(R.string.stikord_shared_by, "Mod", 3), 3);
    }

    @Test
    public void theConceptsSentenceAboutTellingEachOtherStandsBeforeAndAfter() {
        String tell = "Leder og leders leder orienterer hinanden om de valgte stikord inden samtalen.";
        Readymade lus = Readymade.begin(phone, "albertslund-lus-skema").names("Anders Lund", "Mette Hansen");
        StikordPage stikord = at(lus).tells(tell);
        for (Party party : lus.now().parties()) {
            stikord.takePhone().isPicking(lus.now().nameOrRole(party)).tapStikord("Mod").done().goOnWithFew();
        }
        stikord.tells(tell);
    }
}
