package dk.walkntalk.phone;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.walkntalk.phone.web.Browser;
import dk.walkntalk.phone.web.Tab;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.Timeout;

/** The main job of the real app in a real browser, by mouse and keyboard alone. */
public final class WholeMusTest {
    static final String MUS = "Medarbejderudviklingssamtale (MUS) i Albertslund Kommune";
    private static final Path PHOTO = Path.of("..", "app", "src", "test", "resources", "paper", "filled-form.jpg");

    @ClassRule public static final Browser BROWSER = new Browser();
    @Rule public final Timeout limit = Timeout.seconds(240);
    @Rule public final AtHand at = new AtHand(BROWSER);

    @Test
    public void aLeaderAndAnEmployeeHoldAWholeMusAndGetThePlan() throws Exception {
        Person anders = at.starts();
        Path downloads = at.folder("downloads");
        anders.page().downloadsTo(downloads);
        try {
            prepare(anders);
            walk(anders);
            photograph(anders);
            anders.taps("Videre til PDF").taps("Lav PDF").sees("PDF’en er klar").taps("Del");
            check(Tab.downloaded(downloads, "MUS udviklingsplan - Mette Hansen - " + LocalDate.now() + ".pdf"));
        } finally {
            anders.page().picture("whole-mus");
        }
    }

    /** From the first screen to the start of the walk. */
    static void prepare(Person anders) throws Exception {
        anders.taps("Ny samtale").taps(MUS);
        anders.writes("Leder", "Anders Ærø").writes("Medarbejder", "Mette Hansen").taps("Videre");
        anders.taps("Stikord");
        for (String name : new String[] {"Anders Ærø", "Mette Hansen"}) {
            anders.taps("Jeg er " + name).taps("Arbejdsglæde").taps("Mod").taps("Feedback").sees("3 af 3 valgt")
                    .taps("Færdig med at vælge");
        }
        anders.taps("Klar til turen");
    }

    private static void walk(Person anders) throws Exception {
        anders.taps("Til samtalen").taps("Gå turen").sees("Før I går").taps("Gå turen");
        anders.sees("Hvordan trives du helt grundlæggende med dit arbejde")
                .writes("Note · os to", "Ro om tirsdagen, tak");
        anders.taps("Aftale!").writes("Hvad", "Mette øver sig på skærmen").taps("Hvem: Mette Hansen")
                .writes("Hvornår", "senest den 1. maj").taps("Færdig");
        for (int i = 1; i < 9; i++) {
            anders.taps("Næste spørgsmål");
        }
        anders.taps("Slut på turen").sees("I er nået hele vejen rundt").taps("Til planen");
        anders.sees("Mette øver sig på skærmen");
    }

    private void photograph(Person anders) throws Exception {
        Path photo = Files.copy(PHOTO, at.file("foto.jpg"), StandardCopyOption.REPLACE_EXISTING);
        anders.taps("Tag billede").isAsked("PICTURE").chooses(photo).isAsked("");
        anders.sees("Skemaet er genkendt").taps("Ret siden op").taps("Brug siden").sees("Billede 1 af 1");
    }

    private static void check(Path plan) throws Exception {
        String words = Plan.words(plan);
        for (String said : new String[] {"Mette øver sig på skærmen", "Mette Hansen", "Anders Ærø",
            "senest den 1. maj"}) {
            assertTrue(said + " is not in " + words, words.contains(said));
        }
        assertFalse("notes stay on the phone", words.contains("Ro om tirsdagen"));
        assertTrue("with a picture of the form: " + Files.size(plan), Files.size(plan) > 100_000);
        Plan.isValid(plan);
    }

    @Test
    public void theScreenTurnsDarkensAndGrowsAndWhatIsThereStays() throws Exception {
        Person anders = at.starts().taps("Ny samtale").taps(MUS);
        anders.writes("Leder", "Anders Ærø").sees("Anders Ærø");
        String upright = "document.getElementById('screen').width < document.getElementById('screen').height";
        anders.page().click("#turn");
        anders.page().waits(upright, "false");
        anders.sees("Anders Ærø");
        anders.page().click("#dark");
        anders.page().waits("document.getElementById('dark').getAttribute('aria-pressed')", "true");
        for (String size : new String[] {"130", "200"}) {
            anders.page().click("#font");
            anders.page().waits("document.getElementById('font').textContent.includes('" + size + "')", "true");
        }
        anders.sees("Anders Ærø");
        anders.page().click("#turn");
        anders.page().waits(upright, "true");
        anders.sees("Anders Ærø").page().picture("large-and-dark");
        anders.page().click("#back");
        anders.sees("Anders Ærø").sees("Forbered");
    }
}
