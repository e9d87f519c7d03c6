package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assume.assumeTrue;
import static org.robolectric.Shadows.shadowOf;

import android.app.Activity;
import android.app.Application;
import android.net.Uri;
import androidx.test.core.app.ApplicationProvider;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.pages.StikordPage;
import dk.walkntalk.pages.StikordReceivePage;
import dk.walkntalk.paper.Sample;
import dk.walkntalk.prepare.CodePhoto;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.shadows.ShadowActivity;

/** Whatever camera, gallery or message bring: a clear word in its place, and what was picked as it was. */
@RunWith(AndroidJUnit4.class)
public final class StikordCodeReadingTest {
    private static final String METTE = CodePhoto.mus("medarbejder", "Mette Hansen", "Mod", "Nærvær");

    @Rule public final Phone phone = new Phone();
    private Readymade mus;
    private StikordReceivePage receive;

    @Before
    public void andersHasPicked() {
        mus = Readymade.begin(phone);
        mus.at(R.id.stikord);
        receive = new StikordPage(phone).takePhone().tapStikord("Helhed").done().goOnWithFew().fetch();
    }

    private static List<String> picks(Readymade talk, int party) {
        return talk.now().parties().get(party).picks.stream().map(pick -> pick.stikord).collect(Collectors.toList());
    }

    private void isAsItWas() {
        assertEquals(List.of("Helhed"), picks(mus, 0));
        assertEquals(List.of(), picks(mus, 1));
        Phone.unwatched(() -> {
            String[] left = new File(Phone.context().getCacheDir(), "camera").list();
            assertEquals("what the camera or the picker left", List.of(), left == null ? List.of() : List.of(left));
            return null;
        });
    }

    private void refused(byte[] picture, int message) {
        receive.photograph(picture);
        receive.told(message).understood();
        isAsItWas();
    }

    private void refused(String code, int message) {
        refused(CodePhoto.of(code), message);
        pasted(code, message);
    }

    private void pasted(String code, int message) {
        receive.use(code).told(message).understood();
        isAsItWas();
    }

    @Test
    public void codesOfOtherAppsAreSaidToBeThat() {
        receive.photograph(CodePhoto.of("https://www.albertslund.dk/"));
        receive.told(R.string.stikord_not_ours).looks("not ours").understood();
        refused(CodePhoto.of("BEGIN:VCARD\nVERSION:3.0\nFN:Mette Hansen\nTEL:12345678\nEND:VCARD"),
                R.string.stikord_not_ours);
        refused(CodePhoto.of("WIFI:T:WPA;S:Gæst;P:hemmelig;;"), R.string.stikord_not_ours);
        receive.use("https://www.albertslund.dk/").told(R.string.stikord_no_code_in_text).understood();
        receive.use("").told(R.string.stikord_no_code_in_text);
        isAsItWas();
    }

    @Test
    public void codesThatCannotBeUsedAreToldApart() {
        refused(METTE.substring(0, METTE.length() - 8), R.string.stikord_damaged);
        // a picture of one of them is enough: from where its text is known, both ways are one
        pasted(METTE.replace(":1:", ":2:"), R.string.stikord_newer);
        pasted(CodePhoto.code("albertslund-lus.json", "leder", "Mette", List.of("Mod")),
                R.string.stikord_other_concept);
        pasted(CodePhoto.otherEdition(), R.string.stikord_other_edition);
        pasted(CodePhoto.tooMany(), R.string.stikord_too_many);
    }

    @Test
    public void picturesWithoutACodeAndNoPicturesAreToldApart() {
        byte[] whole = CodePhoto.of(METTE);
        refused(CodePhoto.ofATable(), R.string.stikord_no_code);
        refused(new byte[0], R.string.stikord_picture_empty);
        refused("ikke et billede".getBytes(StandardCharsets.UTF_8), R.string.stikord_picture_none);
        refused(Arrays.copyOf(whole, whole.length / 2), R.string.stikord_picture_broken);
        refused(Sample.grey(30_000, 20_000), R.string.stikord_picture_too_big);
        receive.pick(Uri.parse("content://ingen.der.hedder.det/7")).told(R.string.stikord_picture_unreadable);
        isAsItWas();
        receive.pick(provided(whole));
        isTaken();
    }

    private static Uri provided(byte[] content) {
        Uri uri = Uri.parse("content://galleri/kode");
        shadowOf(Phone.context().getContentResolver()).registerInputStream(uri, new ByteArrayInputStream(content));
        return uri;
    }

    private void isTaken() {
        new StikordPage(phone).shows("Mod\nNærvær").shows("Helhed");
        assertEquals(List.of("Mod", "Nærvær"), picks(mus, 1));
    }

    @Test
    public void withoutACameraAppOrAPickerTheMessageIsAWayOut() {
        shadowOf(ApplicationProvider.<Application>getApplicationContext()).checkActivities(true);
        receive.tapTakePicture().told(R.string.stikord_no_camera).understood();
        receive.tapPickPicture().told(R.string.stikord_no_picker).understood();
        isAsItWas();
        receive.use(METTE);
        isTaken();
    }

    @Test
    public void aCancelledCameraSaysSoAndAClosedPickerNothing() {
        receive.cancelCamera().told(R.string.stikord_cancelled).understood().pick(null).saysNothing();
        isAsItWas();
    }

    @Test
    public void aFullPhoneIsTold() {
        assumeTrue("only Linux has a device that is always full", new File("/dev/full").exists());
        receive.cancelCamera().understood();
        Phone.unwatched(() -> Files.createSymbolicLink(
                new File(new File(Phone.context().getCacheDir(), "camera"), "picked").toPath(), Path.of("/dev/full")));
        receive.pick(provided(CodePhoto.of(METTE))).told(R.string.stikord_picture_storage);
        isAsItWas();
    }

    @Test
    public void theCodeIsTakenThoughTheAppWasEndedWhileTheCameraWasInFront() {
        receive.tapTakePicture();
        ShadowActivity.IntentForResult asked = phone.sent();
        StikordReceivePage.write(asked.intent, CodePhoto.of(METTE));
        phone.endProcess(asked, Activity.RESULT_OK, null);
        isTaken();
    }

    @Test
    public void messagesAndWhatWasPastedSurviveTheEndOfTheProcess() {
        receive.use("Hej Anders, hvor er koden?").told(R.string.stikord_no_code_in_text);
        for (Runnable end : new Runnable[] {phone::recreate, phone::endProcess}) {
            end.run();
            receive.told(R.string.stikord_no_code_in_text).hasText("Hej Anders, hvor er koden?");
        }
        receive.tapTakePicture();
        phone.endProcess(phone.sent(), Activity.RESULT_CANCELED, null);
        receive.told(R.string.stikord_cancelled);
        isAsItWas();
    }

    @Test
    public void aTextThatIsTooLongIsSaidToBeThatAndStaysAsItWasPasted() {
        String tooLong = "æ ".repeat(10_000) + METTE;
        receive.use(tooLong).told(R.string.stikord_text_too_long).looks("too long").hasText(tooLong);
        phone.recreate();
        receive.told(R.string.stikord_text_too_long).hasText(tooLong);
        phone.endProcess();
        receive.told(R.string.stikord_text_too_long);
        isAsItWas();
        receive.use("æ".repeat(20_000 - METTE.length()) + METTE);
        isTaken();
    }

    @Test
    public void aTextThatNoPhoneCouldKeepForTheScreenEndsNothing() {
        receive.use("lang besked ".repeat(100_000)).told(R.string.stikord_text_too_long);
        phone.endProcess();
        receive.told(R.string.stikord_text_too_long).hasText("");
        isAsItWas();
    }

    @Test
    public void withoutAnAppToSendTheCodeItIsSaid() {
        shadowOf(ApplicationProvider.<Application>getApplicationContext()).checkActivities(true);
        receive.back().showCode("Anders Lund").tapSend().told(R.string.stikord_code_no_app);
        isAsItWas();
    }
}
