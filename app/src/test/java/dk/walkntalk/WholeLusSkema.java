package dk.walkntalk;

import android.content.Intent;
import dk.walkntalk.pages.OverviewPage;
import dk.walkntalk.pages.PlanPage;
import dk.walkntalk.pages.QuestionPage;
import dk.walkntalk.pages.TablePage;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One LUS-skema in Albertslund, seated, an hour and a half, between Birgit and Anders: to the share sheet. */
final class WholeLusSkema {
    static final String FILE = "LUS udviklingsplan - Anders Lund - 2026-03-10.pdf";
    static final String NOTE = "Flere 1:1 i foråret.";
    private static final String LAST =
            "Hvordan bliver vi endnu bedre rustet til at lykkes og skabe værdi for borgerne og Albertslund Kommune?";

    private final Phone phone;

    WholeLusSkema(Phone phone) {
        this.phone = phone;
    }

    private OverviewPage prepared() {
        Beginning beginning = new Beginning(phone, "lus-skema",
                "LUS-SKEMA – Lederudviklingssamtale i Albertslund Kommune").held(R.string.prepare_seated)
                .place("Rådhuset, lokale 3").with("leders-leder", "Birgit Holm").with("leder", "Anders Lund");
        Map<String, List<String>> picks = new LinkedHashMap<>();
        picks.put("Birgit Holm", List.of("Ledelse", "Helhed", "Mod"));
        picks.put("Anders Lund", List.of("Helhed", "Sparring", "Ansvar"));
        return beginning.pick(beginning.prepare(), picks);
    }

    Intent hold() {
        QuestionPage question = prepared().startWalk().looks("lus-skema-01-foer-i-begynder")
                .saysIn(R.id.walk_time_text, "Det anbefales at afsætte ca. 1½ time pr. LUS.")
                .shows(R.id.walk_introduced, false).shows(R.id.walk_bring, false).begin();
        question.isAt("Adfærd", 1, 9).hasTime(0, 90).hasShare("Adfærd", 30).play("Helhed").note(NOTE)
                .looks("lus-skema-02-spoergsmaal");
        question.agree().what("Månedlige 1:1").when("Fra april").who(words(R.string.plan_both)).responsible("Birgit Holm")
                .followUp("Næste LUS").shows(R.id.plan_show_values, false).doneInWalk();
        for (int i = 0; i < 3; i++) {
            phone.wait(Duration.ofMinutes(12));
            question.next();
        }
        question.isAt("Struktur", 4, 9).hasTime(36, 90);
        TablePage table = question.table().shows(words(R.string.walk_table_note, NOTE)).shows("Månedlige 1:1")
                .looks("lus-skema-03-tabel");
        question = table.open(LAST).isAt("Opgaver", 9, 9).asks(LAST).back().isAt("Opgaver", 8, 9).next();
        PlanPage plan = question.end().titled(R.string.walk_end_title_early).misses("Sparring")
                .missesThemes("lederens ledelsespraksis · medarbejdertrivsel · økonomistyring · sygefravær m.v.")
                .looks("lus-skema-04-slut").toPlan();
        return plan.looks("lus-skema-05-plan").next().make().isReady(FILE).looks("lus-skema-06-pdf").share();
    }

    private static String words(int id, Object... arguments) {
        return Phone.context().getString(id, arguments);
    }
}
