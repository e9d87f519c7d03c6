package dk.walkntalk;

import android.content.Intent;
import dk.walkntalk.pages.GatherPage;
import dk.walkntalk.pages.OverviewPage;
import dk.walkntalk.pages.PlanPage;
import dk.walkntalk.pages.QuestionPage;
import dk.walkntalk.pages.WalkStartPage;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One GRUS in Albertslund, Anders and four of his, in pairs on foot: from the first step to the share sheet. */
final class WholeGrus {
    static final String NOTE = "Vi savner tid til fælles sparring.";

    private final Phone phone;

    WholeGrus(Phone phone) {
        this.phone = phone;
    }

    Readymade stored() {
        return Readymade.newest(phone);
    }

    /** Holds the whole conversation; the intent of the share sheet is the answer. */
    private OverviewPage prepared() {
        Beginning beginning = new Beginning(phone, "grus", "Gruppeudviklingssamtale (GRUS) i Albertslund Kommune")
                .with("leder", "Anders Lund")
                .with("medarbejder", "Mette Hansen", "Bo Kirkegaard", "Carla Friis", "Dorte Bang").preconditionMet()
                .twoHours();
        Map<String, List<String>> picks = new LinkedHashMap<>();
        picks.put("Anders Lund", List.of("Mod", "Helhed"));
        picks.put("Mette Hansen", List.of("Feedback", "Sparring"));
        picks.put("Bo Kirkegaard", List.of("Sparring"));
        picks.put("Carla Friis", List.of("Møder"));
        picks.put("Dorte Bang", List.of("Nærvær", "Mod"));
        return beginning.pick(beginning.prepare(), picks);
    }

    Intent hold() {
        WalkStartPage start = prepared().startWalk().introduced().looks("grus-01-foer-i-gaar");
        start.pairs().has(2).tapName("Mette Hansen").tapName("Dorte Bang").looks("grus-02-par").done();
        QuestionPage question = start.looks("grus-03-par-valgt").begin();
        question.asks("Hvordan trives I helt grundlæggende med jeres arbejde og opgaver?").note(NOTE)
                .looks("grus-04-spoergsmaal");
        question = struktur(adfaerd(question.next().next()));
        phone.wait(Duration.ofMinutes(30));
        question.hasTime(60, 120).saysTurnRound(true).looks("grus-07-vend-om").turned().saysTurnRound(false);
        GatherPage gather = question.next().next().gather().asksAfter("Struktur").leadsTo("Opgaver");
        question = gather.next().isAt("Opgaver", 7, 9).next().next();
        PlanPage plan = question.end().titled(R.string.walk_end_title).toPlan();
        plan.shows(line(words(R.string.plan_belongs_group))).shows(line("Bo Kirkegaard, Carla Friis")).looks("grus-08-planen");
        return plan.next().make().saysReady().looks("grus-09-pdf").share();
    }

    private GatherPage adfaerd(QuestionPage question) {
        phone.wait(Duration.ofMinutes(30));
        GatherPage gather = question.play("Sparring").gather().asksAfter("Adfærd")
                .hasPairs("Anders Lund · Dorte Bang\nMette Hansen · Bo Kirkegaard · Carla Friis")
                .looks("grus-05-saml-jer");
        return gather.agree().what("Fælles sparring hver torsdag").when("Fra maj").isFor(words(R.string.plan_belongs_group), true)
                .who(words(R.string.plan_all))
                .responsible("Anders Lund").followUp("Personalemødet i juni").doneInGathering()
                .shows("Fælles sparring hver torsdag");
    }

    private QuestionPage struktur(GatherPage gather) {
        QuestionPage question = gather.next().isAt("Struktur", 4, 9);
        question.agree().what("To følger hinandens møder").belongsTo("Bo Kirkegaard").belongsTo("Carla Friis")
                .looks("grus-06-navngiven-aftale").responsible("Carla Friis").doneInWalk()
                .shows(words(R.string.walk_agreement_of, "Struktur") + "\n" + line("Bo Kirkegaard, Carla Friis"));
        return question;
    }

    private static String line(String whose) {
        return words(R.string.plan_belongs_line, whose);
    }

    private static String words(int id, Object... arguments) {
        return Phone.context().getString(id, arguments);
    }
}
