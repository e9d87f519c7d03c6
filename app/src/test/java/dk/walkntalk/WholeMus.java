package dk.walkntalk;

import android.content.Intent;
import dk.walkntalk.pages.AgreementPage;
import dk.walkntalk.pages.HandoverPage;
import dk.walkntalk.pages.HomePage;
import dk.walkntalk.pages.OverviewPage;
import dk.walkntalk.pages.PlanPage;
import dk.walkntalk.pages.QuestionPage;
import dk.walkntalk.pages.StikordPage;
import dk.walkntalk.pages.WalkEndPage;
import dk.walkntalk.pages.WalkStartPage;
import java.io.InputStream;
import java.time.Duration;

/** One MUS from opening the app to the share sheet, as Anders and Mette hold it. The main job, in one place. */
public final class WholeMus {
    public static final String NOTE = "Mere tid til nye elever. Mette vil gerne have ro om tirsdagen.";
    public static final String SAID = "mette og anders laver en huskeliste til nye kolleger senest den første juni "
            + "anders har ansvaret mette følger op om to uger";
    public static final String FILE = "MUS udviklingsplan - Mette Hansen - 2026-03-10.pdf";

    private final Phone phone;

    public WholeMus(Phone phone) {
        this.phone = phone;
    }

    /** Holds the whole conversation; the intent of the share sheet is the answer. */
    public Intent hold() {
        phone.open();
        OverviewPage overview = prepare(new HomePage(phone).looks("01-hjem-tom"));
        QuestionPage question = begin(overview);
        question = adfaerd(question);
        question = struktur(question);
        PlanPage plan = opgaver(question).toPlan();
        return handOver(finish(plan));
    }

    private OverviewPage prepare(HomePage home) {
        StikordPage stikord = home.newConversation()
                .name("leder", "Anders Lund")
                .name("medarbejder", "Mette Hansen")
                .looks("02-ny-samtale")
                .toPrepare().looks("02-forberedelse").stikord()
                .isTurnOf("Anders Lund").looks("03-stikord-tur")
                .takePhone()
                .tapStikord("Arbejdsglæde").tapStikord("Vores opgave").tapStikord("Mod")
                .count(3, 3)
                .tapStikord("Helhed").isKindlyRefused(3).count(3, 3)
                .looks("04-stikord-anders")
                .done()
                .isTurnOf("Mette Hansen")
                .takePhone()
                .tapStikord("Feedback").tapStikord("Arbejdsglæde").tapStikord("Nærvær")
                .looks("05-stikord-mette")
                .done()
                .shows(words(R.string.stikord_shared, "Arbejdsglæde") + "\nFeedback\nNærvær")
                .looks("06-stikord-begge");
        return stikord.toPrepare().looks("06-forberedt").toConversation().looks("07-samtalen");
    }

    private QuestionPage begin(OverviewPage overview) {
        WalkStartPage start = overview.startWalk();
        return start.introduced().looks("08-foer-i-gaar").begin();
    }

    private QuestionPage adfaerd(QuestionPage question) {
        question.isAt("Adfærd", 1, 9)
                .asks("Hvordan trives du helt grundlæggende med dit arbejde og dine opgaver?")
                .hasTime(0).looks("09-spoergsmaal");
        phone.wait(Duration.ofMinutes(9));
        question.next()
                .asks("Hvornår motiveres du, og hvad skaber arbejdsglæde for dig og dine kollegaer?")
                .note(NOTE).play("Arbejdsglæde").allStikord("10-alle-stikord").looks("11-spoergsmaal-note");
        AgreementPage agreement = question.agree().looks("12-aftale-tom")
                .what("Mette tilmelder sig kursus i projektledelse")
                .when("Senest den 1. marts 2027")
                .who("Mette Hansen")
                .responsible("Mette Hansen")
                .followUp("Anders følger op til næste 1:1")
                .openValues()
                .value(2, "Flere kan lede et projekt")
                .looks("13-aftale");
        agreement.doneInWalk().looks("14-spoergsmaal-aftale").next()
                .asks("Hvor ser du især, at du lykkes i forhold til vores Medarbejder- og ledelsesgrundlag?");
        return question.next();
    }

    private QuestionPage struktur(QuestionPage question) {
        phone.wait(Duration.ofMinutes(13));
        question.isAt("Struktur", 4, 9).hasTime(22)
                .asks("Hvordan bidrager du til at skabe og udvikle interne samarbejdsrelationer?").play("Feedback");
        question.next().looks("15-struktur").agree()
                .what("Ny mødestruktur i teamet prøves af")
                .who(words(R.string.plan_both))
                .doneInWalk();
        return spoken(question.next()).next();
    }

    /** The first agreement that they say instead of typing it; the app asks what it has to ask first. */
    private QuestionPage spoken(QuestionPage question) {
        Listening.phone();
        Recogniser.permit();
        phone.away().back();
        AgreementPage agreement = question.agree().looks("15a-aftale-kan-siges");
        agreement.speaking().press().asks(R.string.voice_offer_title).looks("15b-tale-tilbydes")
                .answer(R.string.voice_offer_yes).looks("15c-maa-lyden-forlade-telefonen").answer(R.string.voice_consent_yes);
        Recogniser recogniser = Recogniser.latest().ready();
        recogniser.hears(SAID.substring(0, SAID.indexOf(" senest"))).level(5);
        phone.settle();
        agreement.looks("15d-telefonen-lytter");
        recogniser.result(SAID);
        return agreement.has(R.id.plan_what, "Laver en huskeliste til nye kolleger")
                .has(R.id.plan_who, "Mette Hansen og Anders Lund").has(R.id.plan_responsible, "Anders Lund")
                .looks("15e-sagt-og-forstaaet").doneInWalk();
    }

    private WalkEndPage opgaver(QuestionPage question) {
        phone.wait(Duration.ofMinutes(12));
        question.isAt("Opgaver", 7, 9).hasTime(34)
                .asks("Kender du Albertslund Kommunes vision – og hvordan giver den mening for vores opgave?")
                .looks("16-opgaver");
        return question.next().next()
                .asks("Hvordan bliver vi endnu bedre rustet til at lykkes og skabe værdi for borgerne og Albertslund "
                        + "Kommune?")
                .end().misses("Mod").looks("17-slut");
    }

    private PlanPage finish(PlanPage plan) {
        plan.looks("18-planen");
        plan.open("Ny mødestruktur i teamet prøves af")
                .when("Fra uge 34")
                .responsible("Anders Lund")
                .followUp("Teammøde i oktober")
                .doneInPlan();
        plan.photographPage(filledForm()).tells(R.string.plan_page_ours).looks("18a-siden-fundet")
                .straighten().looks("18b-siden-rettet-op").makeWhite().looks("18c-hvidt-papir")
                .use().hasPhotos(1).scrollToPhotos().looks("19-planen-billede");
        plan.openPhoto(1, 1).looks("20-billede").back();
        return plan;
    }

    private Intent handOver(PlanPage plan) {
        HandoverPage handover = plan.next().looks("21-overdragelse").make().isReady(FILE).looks("22-pdf-klar");
        return handover.share();
    }

    private String words(int id, Object... arguments) {
        return Phone.context().getString(id, arguments);
    }

    /** The photo of a filled paper form, as a phone's camera writes it. */
    public static byte[] filledForm() {
        return Phone.unwatched(() -> {
            try (InputStream in = WholeMus.class.getResourceAsStream("/paper/filled-form.jpg")) {
                return in.readAllBytes();
            }
        });
    }
}
