package dk.walkntalk;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.conversation.ConceptShelf;
import dk.walkntalk.conversation.Wheel;
import dk.walkntalk.pages.QuestionPage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RuntimeEnvironment;

/** A municipality's own concept may have Norddjurs' helping questions and feedback, and go by questions in order. */
@RunWith(AndroidJUnit4.class)
public final class HelpersAtQuestionsTest {
    private static final String TALK = "\"talk\": { \"helpers\": { \"text\": \"Gør det konkret:\", \"questions\":"
            + " [\"Hvad bygger du det på?\", \"Kan du give et eksempel?\"] },"
            + " \"feedback\": \"Lederen kan give feedback på arbejdet.\" }, \"stikordEach\"";

    @Rule public final Phone phone = new Phone();
    @Rule public final Legible legible = new Legible(phone);

    @Before
    public void aConceptOfItsOwn() {
        String concept = OneFile.shipped("albertslund-mus.json").replaceFirst("\"stikordEach\"", TALK);
        TestApp.setShelf(new ConceptShelf.Files() {
            @Override
            public List<String> names() {
                return List.of("egen.json");
            }

            @Override
            public InputStream open(String name) {
                return new ByteArrayInputStream(concept.getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    @Test
    public void theyAreOneTapAwayAsOnTheWheelAndTheFeedbackIsTickedOff() {
        Readymade mus = Readymade.begin(phone).walkingAt(3);
        QuestionPage question = mus.open().walkOn().hidesHelpers().unfoldHelpers()
                .helps("Gør det konkret:", "”Hvad bygger du det på?”\n”Kan du give et eksempel?”")
                .unfoldFeedback().hasFeedback("Lederen kan give feedback på arbejdet.",
                        Phone.context().getString(R.string.walk_feedback_of, "Anders Lund")).looks("hjaelp");
        assertFalse(mus.now().talkedAbout(Wheel.FEEDBACK));
        question.giveFeedback();
        assertTrue(mus.now().talkedAbout(Wheel.FEEDBACK));
        phone.endProcess();
        question.hasGivenFeedback().helps("Gør det konkret:", "”Hvad bygger du det på?”\n”Kan du give et eksempel?”");
    }

    @Test
    public void withLargeLettersInTheDarkNothingIsClipped() {
        RuntimeEnvironment.setQualifiers("+night");
        RuntimeEnvironment.setFontScale(2);
        Readymade.begin(phone).walkingAt(3).open().walkOn().unfoldHelpers().unfoldFeedback().looks("stort");
    }
}
