package dk.walkntalk;

import static org.junit.Assert.assertEquals;

import android.app.Activity;
import android.content.Intent;
import android.net.Uri;
import android.provider.MediaStore;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.pages.AgreementPage;
import dk.walkntalk.pages.HandoverPage;
import dk.walkntalk.pages.HomePage;
import dk.walkntalk.pages.NewConversationPage;
import dk.walkntalk.pages.PlanPage;
import dk.walkntalk.pages.StraightenPage;
import dk.walkntalk.pages.QuestionPage;
import dk.walkntalk.pages.StikordPage;
import dk.walkntalk.paper.Sample;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.Duration;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.Shadows;
import org.robolectric.shadows.ShadowActivity;

/** The app comes back as it was, whether it was turned or ended by the system. */
@RunWith(AndroidJUnit4.class)
public final class ProcessDeathTest {
    @Rule public final Phone phone = new Phone();

    @Test
    public void aHalfWrittenNoteAtTheFifthQuestionIsThereAndSoIsTheTime() {
        QuestionPage question = Readymade.begin(phone).walkingAt(4).open().walkOn();
        phone.wait(Duration.ofMinutes(17));
        question.type("Mere ro om tirs");
        question.hasTime(17);
        for (Runnable end : ends()) {
            end.run();
            question.isAt("Struktur", 5, 9).hasNote("Mere ro om tirs").hasTime(17);
        }
        question.type("dagen").hasNote("Mere ro om tirsdagen");
        question.next().isAt("Struktur", 6, 9).hasNote("").back().hasNote("Mere ro om tirsdagen");
    }

    /** Made anew as when the phone is turned, ended by the system, and made anew again. */
    private Runnable[] ends() {
        return new Runnable[] {phone::recreate, phone::endProcess, phone::recreate};
    }

    @Test
    public void aVeryLongNoteDoesNotBurstTheSavedState() {
        String note = "Det er vigtigt. ".repeat(6_250);
        QuestionPage question = Readymade.begin(phone).walkingAt(0).note(0, note).open().walkOn();
        phone.endProcess();
        question.hasNote(note);
    }

    @Test
    public void inTheMiddleOfPickingTheSamePersonPicksOn() {
        Readymade mus = Readymade.begin(phone);
        StikordPage stikord = mus.open().stikord().isTurnOf("Anders Lund").takePhone()
                .tapStikord("Arbejdsglæde").tapStikord("Mod").count(2, 3);
        for (Runnable end : ends()) {
            end.run();
            stikord.isPicking("Anders Lund").count(2, 3);
        }
        RuntimeEnvironment.setQualifiers("+land");
        stikord.isPicking("Anders Lund").count(2, 3);
        RuntimeEnvironment.setQualifiers("+port");
        stikord.tapStikord("Feedback").count(3, 3).done().isTurnOf("Mette Hansen");
        phone.endProcess();
        stikord.isTurnOf("Mette Hansen").takePhone().count(0, 3);
    }

    @Test
    public void aNameHalfWrittenIsThere() {
        phone.open();
        NewConversationPage form = new HomePage(phone).newConversation().name("medarbejder", "Mette Ha");
        for (Runnable end : ends()) {
            end.run();
            form.hasName("medarbejder", "Mette Ha").hasName("leder", "");
        }
        assertEquals("one conversation, however often it was made anew", 1, form.back().count());
    }

    @Test
    public void anAgreementWithItsValuesOpenIsAsItWas() {
        QuestionPage question = Readymade.begin(phone).walkingAt(3).open().walkOn();
        AgreementPage agreement = question.agree().what("Ny mødestruktur").when("uge 34").openValues();
        for (Runnable end : ends()) {
            end.run();
            agreement.has(R.id.plan_what, "Ny mødestruktur").has(R.id.plan_when, "uge 34").showsValues();
        }
        agreement.value(2, "Mere ro").doneInWalk().openAgreement("Ny mødestruktur").has(R.id.plan_value_2, "Mere ro");
    }

    @Test
    public void thePhotoLandsThoughTheAppWasEndedWhileTheCameraWasInFront() {
        Readymade mus = Readymade.begin(phone).agreed(0, "Kursus");
        PlanPage plan = mus.open().plan().tapTakePhoto();
        ShadowActivity.IntentForResult asked = phone.sent();
        Uri output = asked.intent.getParcelableExtra(MediaStore.EXTRA_OUTPUT, Uri.class);
        Phone.unwatched(() -> {
            try (OutputStream out = Phone.context().getContentResolver().openOutputStream(output)) {
                out.write(Sample.corners(400, 300));
            }
            return null;
        });
        phone.endProcess(asked, Activity.RESULT_OK, null);
        assertEquals("it is there before its page is looked at", 1, mus.now().photos().size());
        new StraightenPage(phone).keepWhole().hasPhotos(1);
        plan.hasPhotos(1);
    }

    @Test
    public void aCancelledCameraIsToldThoughTheAppWasEndedMeanwhile() {
        Readymade mus = Readymade.begin(phone).agreed(0, "Kursus");
        PlanPage plan = mus.open().plan().tapTakePhoto();
        phone.endProcess(phone.sent(), Activity.RESULT_CANCELED, null);
        plan.hasPhotos(0).told(R.string.plan_camera_cancelled);
        for (Runnable end : ends()) {
            end.run();
            plan.told(R.string.plan_camera_cancelled);
        }
        plan.understood();
    }

    @Test
    public void thePdfIsStillReadyAfterTheShareSheetWasInFront() {
        Readymade mus = Readymade.begin(phone).agreed(0, "Kursus");
        HandoverPage handover = mus.open().handover().make().isReady(WholeMus.FILE);
        handover.share();
        for (Runnable end : ends()) {
            end.run();
            handover.isReady(WholeMus.FILE);
        }
        handover.share();
    }

    @Test
    public void theCopyIsSavedThoughTheAppWasEndedWhileThePickerWasInFront() {
        Readymade mus = Readymade.begin(phone).agreed(0, "Kursus");
        HandoverPage handover = mus.open().handover().make().tapSave();
        Uri target = Uri.parse("content://mappe/plan.pdf");
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        Shadows.shadowOf(Phone.context().getContentResolver()).registerOutputStream(target, copy);
        phone.endProcess(phone.sent(), Activity.RESULT_OK, new Intent().setData(target));
        handover.told(R.string.handover_saved);
        assertEquals("%PDF-1.7", copy.toString().substring(0, 8));
    }
}
