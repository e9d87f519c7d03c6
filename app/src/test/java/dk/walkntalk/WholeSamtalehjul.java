package dk.walkntalk;

import android.content.Intent;
import dk.walkntalk.conversation.Party;
import dk.walkntalk.pages.FoundationPage;
import dk.walkntalk.pages.OverviewPage;
import dk.walkntalk.pages.PlanPage;
import dk.walkntalk.pages.PreparePage;
import dk.walkntalk.pages.ThemePage;
import dk.walkntalk.pages.WheelEndPage;
import dk.walkntalk.pages.WheelPage;
import dk.walkntalk.ui.Dates;
import java.time.LocalDate;

/** One LUS by Norddjurs' wheel, from the overview to the share sheet, as Anders and Mette hold it. */
public final class WholeSamtalehjul {
    public static final String NOTE = "Roen om tirsdagen skal blive. Ikke noget for andre.";
    public static final String OWN = "Jeg er træt af møderne.";
    public static final String BOX = "Følge en kollega: en uge hos Fatima i foråret";
    public static final String FILE = "LUS kompetenceudviklingsplan - Mette Hansen - 2026-03-10.pdf";
    private static final String WELL_BEING = "Arbejdsmæssig trivsel";
    private static final String GROUND = "Vores fælles ledelsesfaglige grundlag";
    private static final String COORDINATION = "Hvordan bidrager du til at sikre god koordinering?";

    private final Phone phone;

    public WholeSamtalehjul(Phone phone) {
        this.phone = phone;
    }

    /** Holds the whole conversation, which is prepared; last time's mark was 6. */
    private OverviewPage prepared() {
        PreparePage hub = new Beginning(phone, "samtalehjul", "LUS i Norddjurs Kommune")
                .with("leders-leder", "Anders Lund").with("leder", "Mette Hansen").prepare();
        Party leader = Readymade.newest(phone).now().parties().get(0);
        return hub.tick(leader.person.id, "samtalehjul").toConversation();
    }

    public Intent hold() {
        ReadymadeWheel.lastYear(phone, 6);
        OverviewPage overview = prepared().looks("01-samtalen");
        WheelPage wheel = begin(overview);
        hub(wheel);
        ground(wheel);
        themes(wheel);
        WheelEndPage end = aside(wheel).end();
        return handOver(finish(end));
    }

    private WheelPage begin(OverviewPage overview) {
        return overview.startWalk().looks("02-foer").beginWheel()
                .asks("Start med en gensidig forventningsafstemning: Hvilken af de fire dimensioner starter I med, og"
                        + " hvad er ellers vigtigt at nå omkring?")
                .choose("Organisation & ledelse").note("Sommerens vagter").looks("03-forventninger").done()
                .hints(words(R.string.walk_wheel_begin_with, "Organisation & ledelse"))
                .says("Organisation & ledelse", words(R.string.walk_wheel_states,
                        words(R.string.walk_wheel_open), words(R.string.walk_wheel_first)))
                .looks("04-hjulet");
    }

    private void hub(WheelPage wheel) {
        wheel.point("Opgaver").asks("Hvad er dine vigtigste ledelsesopgaver det kommende år?")
                .note("Sammenlægningen, og at alle er med").looks("05-opgaver").done();
        wheel.point(WELL_BEING).asks("Hvordan vil du vurdere din trivsel på en skala fra 1-10?").hasNoMark()
                .hasLastMark(words(R.string.walk_mark_last, Dates.day(Phone.context(), LocalDate.of(2025, 3, 10)), 6))
                .mark(7).hasMark(7, 10).looks("06-trivsel").done()
                .says(WELL_BEING, words(R.string.walk_wheel_states, words(R.string.walk_wheel_talked),
                        words(R.string.ui_mark_of, 7, 10)));
    }

    private void ground(WheelPage wheel) {
        FoundationPage ground = wheel.foundation(GROUND).tick(COORDINATION).openNote(COORDINATION)
                .noteAt(COORDINATION, "Tavlemøde hver mandag").restsOn("MED-aftale");
        ground.openAreas().nameArea(words(R.string.walk_area_main, 1), "Nære fællesskaber").openAreas()
                .hasAreas("Nære fællesskaber").looks("07-grundlag").done();
    }

    private void themes(WheelPage wheel) {
        ThemePage theme = wheel.theme("Organisation & ledelse")
                .helps("Hvad bygger du det på?").helps("kan du give et eksempel?")
                .tick("Oplever du tydelig retning og mening med dine ledelsesopgaver?").looks("08-tema");
        theme.lookup().search("psykologisk").looks("09-slaa-op").backToTheme().done();
        theme = wheel.theme("Fremtid & udvikling").note(NOTE);
        String activity = Phone.context().getResources().getStringArray(R.array.plan_activities)[3];
        theme.agree().isFor("Mette Hansen").insert(activity).has("arbejd-videre", activity + ": ")
                .write("arbejd-videre", BOX).looks("10-felter").doneInTheme().hasNote(NOTE).done();
        wheel.theme("Relationer & samarbejde").done();
    }

    private WheelPage aside(WheelPage wheel) {
        wheel.ownNotes().asksWho().looks("11-hvem").iAm("Mette Hansen").isOf("Mette Hansen")
                .write("mine-bidrag", OWN).looks("12-egne-noter").close().asksWho().backToWheel();
        return wheel.giveFeedback().looks("13-hjulet");
    }

    private PlanPage finish(WheelEndPage end) {
        return end.misses(1)
                .asks("Afslut samtalen med en evaluering; hvordan har det været at holde LUS på denne måde?")
                .note("Roligt, og godt at gå").looks("14-slut").toPlan();
    }

    private Intent handOver(PlanPage plan) {
        plan.hasBox("arbejd-videre", BOX).writeBox("opfoelgning", "Til 1:1 i maj").looks("15-planen");
        return plan.next().looks("16-overdragelse").make().isReady(FILE).looks("17-pdf-klar").share();
    }

    private static String words(int id, Object... arguments) {
        return Phone.context().getString(id, arguments);
    }
}
