package dk.walkntalk;

import android.content.Intent;
import dk.walkntalk.pages.OverviewPage;
import dk.walkntalk.pages.PlanPage;
import dk.walkntalk.pages.PreparePage;
import dk.walkntalk.pages.PuzzlePage;
import dk.walkntalk.pages.QuestionPage;
import dk.walkntalk.pages.WalkStartPage;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One LUS in Albertslund as a puzzle on foot, between Birgit and Anders, from the first step to the share sheet. */
final class WholeLus {
    static final String FILE = "LUS udviklingsplan - Anders Lund - 2026-03-10.pdf";
    static final String NOTE = "Vi taler om fraværet samlet, uden navne.";
    static final String REWORDED = "Hvad giver dig og jeres børnehus arbejdsglæde?";
    private static final String ORIGINAL =
            "Hvornår motiveres du, og hvad skaber arbejdsglæde for dig og dine kollegaer?";
    private static final String PLAN_A = "Hvordan er relationen mellem Albertslund Kommunes vision, politikkerne på "
            + "dit område og din Plan A?";

    private final Phone phone;

    WholeLus(Phone phone) {
        this.phone = phone;
    }

    Readymade stored() {
        return Readymade.newest(phone);
    }

    /** Holds the whole conversation; the intent of the share sheet is the answer. */
    private OverviewPage prepared() {
        Beginning beginning = new Beginning(phone, "lus", "Lederudviklingssamtale (LUS) i Albertslund Kommune")
                .held(R.string.prepare_puzzle).with("leders-leder", "Birgit Holm").with("leder", "Anders Lund");
        PreparePage hub = beginning.prepare().rewording().isTitled("Leders leder").reword("adfaerd-2", REWORDED)
                .looks("lus-00c-ordlyd").done();
        Map<String, List<String>> picks = new LinkedHashMap<>();
        picks.put("Birgit Holm", List.of("Ledelse", "Fravær", "Økonomi"));
        picks.put("Anders Lund", List.of("Mod", "Prioritering", "Ledelse"));
        return beginning.pick(hub, picks);
    }

    Intent hold() {
        WalkStartPage start = prepared().looks("lus-01-samtalen").startWalk();
        PuzzlePage puzzle = start.introduced().looks("lus-02-foer-i-gaar").beginPuzzle()
                .hasPlaced(0, 9).looks("lus-03-puslespil");
        puzzle = arbejdsglaede(puzzle.tapPiece(1));
        puzzle = planA(puzzle.tapCard(PLAN_A));
        for (int piece : new int[] {0, 2, 3, 4, 5, 7}) {
            puzzle = puzzle.tapPiece(piece).place();
        }
        puzzle = benspaend(puzzle.hasPlaced(8, 9).looks("lus-07-naesten-helt").tapPiece(8));
        PlanPage plan = puzzle.says(R.string.walk_puzzle_whole).hasPlaced(9, 9).looks("lus-09-helt-billede").end()
                .titled(R.string.walk_end_title).missesThemes("medarbejdertrivsel").looks("lus-10-slut").toPlan();
        plan.looks("lus-11-planen");
        return plan.next().make().isReady(FILE).looks("lus-12-pdf").share();
    }

    private PuzzlePage arbejdsglaede(QuestionPage question) {
        question.asks(REWORDED).original(ORIGINAL).looks("lus-04-original").foldOriginal().touch("sygefravær m.v.")
                .warnsOfHealth(true).note(NOTE).looks("lus-05-husk");
        question.agree().what("Fraværet drøftes samlet på personalemødet").when("I april").who("Anders Lund")
                .responsible("Anders Lund").followUp("Til næste LUS").doneInWalk();
        phone.wait(Duration.ofMinutes(20));
        return question.hasTime(20).place();
    }

    private PuzzlePage planA(QuestionPage question) {
        question.asks(PLAN_A).hasOriginal(false, false).touch("lederens ledelsespraksis").touch("økonomistyring")
                .looks("lus-06-plan-a");
        question.agree().what("Plan A får et afsnit om visionen").who(Phone.context().getString(R.string.plan_both)).doneInWalk();
        return question.place();
    }

    private PuzzlePage benspaend(QuestionPage question) {
        question.benspaend().isFaceDown().turn().looks("lus-08-benspaend").take();
        return question.place();
    }
}
