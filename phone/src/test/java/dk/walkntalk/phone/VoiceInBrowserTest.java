package dk.walkntalk.phone;

import static org.junit.Assert.assertTrue;

import dk.walkntalk.phone.web.Browser;
import java.nio.file.Path;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.Timeout;

/**
 * The real app is spoken to by keys, the page's field and the browser's recogniser, asks before it listens, and reads
 * aloud; in a conversation after a concept of one's own, which the command has named.
 */
public final class VoiceInBrowserTest {
    private static final String QUESTION = "Hvordan trives du helt grundlæggende med dit arbejde og dine opgaver?";
    private static final String SAID = "mette tilmelder sig kursus i projektledelse senest den første juni";
    private static final String CAPTION = "document.getElementById('caption').textContent";

    /** Stands in for the browser's, which sends the sound to its maker: it hears one sentence, in two steps. */
    private static final String RECOGNISER = "webkitSpeechRecognition.prototype.start = function () {"
            + "const says = words => this.onresult({results: [[{transcript: words}]]});"
            + "says('mere ro'); says('mere ro om tirsdagen (' + this.lang + ')'); this.onend(); }";

    @ClassRule public static final Browser BROWSER = new Browser();
    @Rule public final Timeout limit = Timeout.seconds(240);
    @Rule public final AtHand at = new AtHand(BROWSER);

    @Test
    public void aKeyOpensTheAgreementAndWhatIsSaidFillsItAndIsReadAloud() throws Exception {
        Path concept = SurroundingsTest.conceptOfOnesOwn(at.file("vores-mus.json"));
        Person anders = at.starts("--concept", concept.toString());
        try {
            walks(anders);
            turnsSpeakingOn(anders);
            hearsTheAgreement(anders);
            listensAtOnce(anders);
            speaksIntoThePhonesOwnDialog(anders);
            keepsTheRainOff(anders);
        } finally {
            anders.page().picture("voice");
        }
    }

    private static void walks(Person anders) throws Exception {
        anders.sees("Fra filen vores-mus.json").taps("Tilføj").sees("Hentet fra en fil").goesHome();
        anders.taps("Ny samtale").taps("Vores egen MUS").writes("Leder", "Anders Ærø")
                .writes("Medarbejder", "Mette Hansen").taps("Videre").sees("Forberedelse").presses("back");
        anders.taps("Gåturen").sees("Før I går").taps("Gå turen").sees(QUESTION);
    }

    /** The first key opens the agreement and asks nothing; the second leads to the microphone, step by step. */
    private static void turnsSpeakingOn(Person anders) throws Exception {
        anders.presses("quieter").sees("Sig aftalen").isAsked("");
        anders.presses("quieter").sees("Vil I tale i stedet for at skrive?").taps("Ja, slå det til");
        anders.sees("Må lyden forlade telefonen?").taps("Ja, lyden må sendes");
        anders.isAsked("PERMISSION");
        assertTrue(text(anders), text(anders).contains("RECORD_AUDIO"));
        anders.agrees("PERMISSION").says(SAID);
        anders.reads("Hvad", "Tilmelder sig kursus i projektledelse");
        anders.reads("Hvem", "Mette Hansen");
        anders.reads("Hvornår", "Senest den første juni (");
    }

    private static String text(Person anders) {
        return anders.page().value("document.getElementById('text').textContent");
    }

    private static void hearsTheAgreement(Person anders) throws Exception {
        anders.taps("Læs op").sees("Stop");
        anders.page().waits(CAPTION + ".includes('Tilmelder sig kursus i projektledelse')", "true");
        anders.taps("Stop").sees("Læs op");
        anders.page().waits(CAPTION, "");
        anders.taps("Færdig").taps("Læs højt").sees("Stop");
        anders.page().waits(CAPTION, QUESTION);
        anders.sees("Læs højt");
    }

    /** Once all is allowed, the button of a headset is enough. */
    private static void listensAtOnce(Person anders) throws Exception {
        anders.presses("headset").says("anders skriver referat");
        anders.reads("Hvad", "Skriver referat");
        anders.reads("Hvem", "Anders Ærø");
        anders.taps("Færdig").presses("headset").presses("headset").sees("Hvornår motiveres du");
    }

    private static void speaksIntoThePhonesOwnDialog(Person anders) throws Exception {
        anders.goesHome().taps("Om appen").taps("Appen lytter, når I trykker på mikrofonen").goesHome();
        anders.taps("Anders Ærø · Mette Hansen").taps("Gåturen").sees("Hvornår motiveres du").presses("louder");
        anders.isAsked("LISTEN");
        assertTrue(text(anders), text(anders).contains("Sig det, I vil skrive ned"));
        anders.page().value(RECOGNISER);
        anders.page().click("#choices button:nth-child(2)");
        anders.page().waits("document.getElementById('said').value", "mere ro om tirsdagen (da-DK)");
        anders.agrees("LISTEN").sees("Mere ro om tirsdagen");
    }

    /** A locked screen feels no drops, and volume up, held for two seconds, unlocks it. */
    private static void keepsTheRainOff(Person anders) throws Exception {
        anders.taps("Gå-tilstand").taps("Regnlås").sees("Regnlås. Lydtasterne virker.");
        anders.page().click("#louder", 2_300);
        anders.taps("Næste spørgsmål").sees("Hvor ser du især");
    }
}
