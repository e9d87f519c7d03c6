package dk.walkntalk;

import static org.junit.Assert.assertEquals;

import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.concept.Variant;
import dk.walkntalk.pages.GatherPage;
import dk.walkntalk.pages.PuzzlePage;
import dk.walkntalk.pages.QuestionPage;
import org.junit.Rule;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.runner.RunWith;
import org.robolectric.RuntimeEnvironment;

/** Puslespil: the parties choose the next piece, and it falls into place when they have talked about it. */
@RunWith(AndroidJUnit4.class)
public final class PuzzleWalkTest {
    private static final String FIRST = "Hvordan trives du helt grundlæggende med dit arbejde og dine opgaver?";
    private static final String FOURTH =
            "Hvordan bidrager du til at skabe og udvikle interne samarbejdsrelationer?";

    @Rule public final Phone phone = new Phone();

    private Readymade mus() {
        return Readymade.begin(phone).variant(Variant.PUSLESPIL).picked(0).picked(1);
    }

    private PuzzlePage begin() {
        return mus().open().startWalk().beginPuzzle();
    }

    @Test
    public void eachPieceSaysItsPerspectiveItsQuestionAndWhetherItWasTalkedAbout() {
        PuzzlePage puzzle = begin().hasPlaced(0, 9);
        assertEquals(9, puzzle.names().size());
        assertEquals(words(R.string.walk_piece_open, "Adfærd", 1, FIRST), puzzle.names().get(0));
        puzzle.tapPiece(0).place().hasPlaced(1, 9);
        assertEquals(words(R.string.walk_piece_talked, "Adfærd", 1, FIRST), puzzle.names().get(0));
        assertEquals(words(R.string.walk_piece_open, "Struktur", 1, FOURTH), puzzle.names().get(3));
    }

    @Test
    public void aPieceIsChosenByFingerByTalkBackByKeyboardAndByItsQuestion() {
        PuzzlePage puzzle = begin();
        puzzle.tapPiece(3).asks(FOURTH).backToPuzzle().hasPlaced(0, 9);
        puzzle.activate(words(R.string.walk_piece_open, "Adfærd", 1, FIRST)).asks(FIRST).backToPuzzle();
        puzzle.byKeyboard(1).isAt("Adfærd", 3, 9).backToPuzzle();
        puzzle.tapCard(FOURTH).asks(FOURTH).isAt("Struktur", 4, 9);
    }

    @Test
    @Category(Thorough.class)
    public void piecesFitAThumbOnASmallPhoneAndHeldAcross() {
        RuntimeEnvironment.setQualifiers("+w320dp-h568dp-xhdpi");
        begin().fitsAThumb(64);
        RuntimeEnvironment.setQualifiers("+w568dp-h320dp-land");
        phone.recreate();
        new PuzzlePage(phone).fitsAThumb(64);
    }

    @Test
    public void whoeverLeavesComesBackToTheSamePlace() {
        Readymade mus = mus();
        PuzzlePage puzzle = mus.open().startWalk().beginPuzzle();
        puzzle.tapPiece(4).note("Mere ro").leave().walkOn().isAt("Struktur", 5, 9).hasNote("Mere ro");
        new QuestionPage(phone).place().leave().walkOnAtPuzzle().hasPlaced(1, 9);
        for (Runnable end : new Runnable[] {phone::recreate, phone::endProcess}) {
            end.run();
            new PuzzlePage(phone).hasPlaced(1, 9);
        }
        new PuzzlePage(phone).tapPiece(8);
        phone.endProcess();
        QuestionPage last = new QuestionPage(phone).isAt("Opgaver", 9, 9);
        androidx.test.espresso.Espresso.pressBack();
        phone.settle();
        new PuzzlePage(phone).hasPlaced(1, 9);
        last.looks("puslespil");
    }

    @Test
    public void theEndIsReachedAtAnyTimeAndLeadsBackToThePuzzleOrToAQuestion() {
        PuzzlePage puzzle = begin().tapPiece(1).place();
        puzzle.end().titled(R.string.walk_end_title_early).backToPuzzle().end().talkAbout(FOURTH).asks(FOURTH)
                .place().hasPlaced(2, 9);
    }

    @Test
    public void whenAllPiecesLieThePictureIsWhole() {
        PuzzlePage puzzle = begin();
        for (int piece = 0; piece < 9; piece++) {
            puzzle = puzzle.says(R.string.walk_puzzle_title).leadsToTheEnd(false).tapPiece(piece).place();
        }
        puzzle.says(R.string.walk_puzzle_whole).hasPlaced(9, 9).leadsToTheEnd(true).looks("helt-billede").end()
                .titled(R.string.walk_end_title);
    }

    @Test
    public void aGroupOnFootGathersWhenTheLastPieceOfAPerspectiveLies() {
        Readymade grus = Readymade.begin(phone, "albertslund-grus").names("Anders", "Mette", "Bo")
                .variant(Variant.PUSLESPIL).picked(0).picked(1).picked(2);
        PuzzlePage puzzle = grus.open().startWalk().beginPuzzle().tapPiece(5).place().tapPiece(3).place();
        GatherPage gather = puzzle.tapPiece(4).gather().asksAfter("Struktur");
        phone.endProcess();
        gather = new GatherPage(phone).asksAfter("Struktur");
        gather.agree().what("Fælles tavle").doneInGathering().shows("Fælles tavle").nextPiece().hasPlaced(3, 9)
                .tapPiece(4).place().hasPlaced(3, 9);
    }

    private static String words(int id, Object... arguments) {
        return Phone.context().getString(id, arguments);
    }
}
