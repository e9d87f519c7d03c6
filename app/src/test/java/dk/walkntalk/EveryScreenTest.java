package dk.walkntalk;

import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.pages.HomePage;
import dk.walkntalk.pages.PlanPage;
import dk.walkntalk.pages.QuestionPage;
import dk.walkntalk.pages.StikordPage;
import dk.walkntalk.paper.Sample;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RuntimeEnvironment;

/** Each screen as people set their phones: nothing is cut, and nothing stands in anybody's way. */
@RunWith(AndroidJUnit4.class)
public final class EveryScreenTest {
    @Rule public final Phone phone = new Phone();
    @Rule public final Legible legible = new Legible(phone);

    @Test
    public void beforeTheWalkInEnglishAndDark() {
        RuntimeEnvironment.setQualifiers("+en-night");
        beforeTheWalk();
    }

    @Test
    public void beforeTheWalkWithLettersTwiceAsLarge() {
        RuntimeEnvironment.setFontScale(2);
        beforeTheWalk();
    }

    @Test
    public void theWalkAndThePlanInEnglishAndDark() {
        RuntimeEnvironment.setQualifiers("+en-night");
        theWalk();
    }

    @Test
    public void theWalkAndThePlanWithLettersTwiceAsLarge() {
        RuntimeEnvironment.setFontScale(2);
        theWalk();
    }

    @Test
    public void aQuestionHeldAcross() {
        RuntimeEnvironment.setQualifiers("+land");
        aQuestion();
    }

    @Test
    public void aQuestionHeldAcrossInTheDarkWithLettersTwiceAsLarge() {
        RuntimeEnvironment.setQualifiers("+land-night");
        RuntimeEnvironment.setFontScale(2);
        aQuestion();
    }

    @Test
    public void aQuestionOnASmallPhoneWithLettersTwiceAsLarge() {
        RuntimeEnvironment.setQualifiers("+w320dp-h568dp-xhdpi");
        RuntimeEnvironment.setFontScale(2);
        mus().open().walkOn().looks("question");
    }

    @Test
    public void anAgreementOnASmallPhoneWithLettersTwiceAsLarge() {
        RuntimeEnvironment.setQualifiers("+w320dp-h568dp-xhdpi");
        RuntimeEnvironment.setFontScale(2);
        anAgreement();
    }

    @Test
    public void anAgreementOnASmallPhoneInEnglishWithLettersTwiceAsLarge() {
        RuntimeEnvironment.setQualifiers("+en-w320dp-h568dp-xhdpi");
        RuntimeEnvironment.setFontScale(2);
        anAgreement();
    }

    @Test
    public void aMessageInThePlanOnASmallPhoneInTheDarkWithLettersTwiceAsLarge() {
        RuntimeEnvironment.setQualifiers("+w320dp-h568dp-night-xhdpi");
        RuntimeEnvironment.setFontScale(2);
        mus().open().plan().cancelCamera().told(R.string.plan_camera_cancelled).looks("told").understood();
    }

    @Test
    public void everyFieldOfAnAgreementIsNamedByTheLabelAboveIt() {
        mus().open().walkOn().agree().names(R.id.plan_what, R.string.plan_what)
                .names(R.id.plan_when, R.string.plan_when).names(R.id.plan_who, R.string.plan_who)
                .names(R.id.plan_responsible, R.string.plan_responsible)
                .names(R.id.plan_follow_up, R.string.plan_follow_up).doneInWalk();
    }

    private void beforeTheWalk() {
        phone.open();
        HomePage home = new HomePage(phone).looks("home").about().looks("about").back();
        StikordPage stikord = home.newConversation().name("leder", "Anders Lund")
                .name("medarbejder", "Mette Kirstine Sørensen-Rasmussen").looks("new").next().looks("turn")
                .takePhone().tapStikord("Arbejdsglæde").looks("pick").done();
        phone.look("few");
        stikord.goOnWithFew().takePhone().tapStikord("Arbejdsglæde").done().goOnWithFew().looks("both")
                .ready().looks("overview").startWalk().looks("start");
    }

    private void theWalk() {
        Readymade mus = mus();
        QuestionPage question = mus.open().looks("overview").walkOn().looks("question").allStikord("stikord");
        question.agree().looks("empty").openValues().looks("values").what("Ny opgave").doneInWalk();
        PlanPage plan = question.end().looks("end").toPlan().looks("plan").photograph(Sample.corners(800, 600))
                .scrollToPhotos().looks("photos").openPhoto(1, 1).looks("photo").back();
        plan.next().looks("handover").make().looks("ready");
        phone.reopen();
        new HomePage(phone).looks("list").delete(Readymade.NAMES);
        phone.look("delete");
    }

    private void aQuestion() {
        mus().open().walkOn().looks("question").agree().looks("agreement").doneInWalk();
    }

    private void anAgreement() {
        mus().open().walkOn().agree().looks("agreement").what("Mette tilmelder sig kursus").followUp("Uge 34")
                .looks("written").openValues().looks("values").doneInWalk();
    }

    private Readymade mus() {
        return Readymade.begin(phone).walkingAt(8).note(8, "Ro om tirsdagen, og mere tid til de nye elever")
                .agreed(0, "Mette tilmelder sig kursus i projektledelse").agreed(2, "Fælles sparring om afgørelser");
    }
}
