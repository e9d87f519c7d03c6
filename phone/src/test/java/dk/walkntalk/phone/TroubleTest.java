package dk.walkntalk.phone;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.walkntalk.phone.web.Browser;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.Timeout;

/** What goes wrong before the real app: files that are none, windows that come and go, an end in the middle. */
public final class TroubleTest {
    private static final int MEGABYTES = 100;

    @ClassRule public static final Browser BROWSER = new Browser();
    @Rule public final Timeout limit = Timeout.seconds(240);
    @Rule public final AtHand at = new AtHand(BROWSER);

    @Test
    public void whatWasTypedIsThereAfterCtrlCInTheMiddleAndASecondStartSaysWhereTheFirstIs() throws Exception {
        at.starts().taps("Ny samtale").taps(WholeMusTest.MUS).writes("Leder", "Anders Ærø");
        try (Running second = new Running(at.data())) {
            assertEquals(0, second.end());
            assertTrue(second.said(), second.said().contains("on already: " + at.phone.address()));
        }
        at.anders.writes("Medarbejder", "Mette Hansen").sees("Mette Hansen");
        at.ends();
        at.starts().sees("Anders Ærø").sees("Mette Hansen");
        at.ends();
        at.starts("--fresh", "--lang", "en").sees("New conversation");
        assertTrue(at.phone.said(), at.phone.said().contains("The storage of before is in " + at.data()));
    }

    @Test
    public void aPictureThatIsNoneOrFarTooLargeIsSaidAndWindowsComeAndGoWithoutHarm() throws Exception {
        Person anders = at.starts();
        WholeMusTest.prepare(anders);
        anders.taps("Til samtalen").taps("Planen").taps("Tag billede").isAsked("PICTURE");

        Path large = at.file("large.jpg");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength((long) MEGABYTES << 20);
        }
        anders.chooses(large);
        anders.page().waits("document.getElementById('fault').textContent.slice(0, 20)", "Filen er for stor: h");

        // The question outlives its window, and a second window that takes the phone gets it too.
        anders.page().close();
        Person mette = at.opens().isAsked("PICTURE");
        Person other = at.opensAnother().isAsked("APART");
        other.page().click("#choices .main");
        other.isAsked("PICTURE");
        mette.isAsked("APART");

        Path text = at.file("tekst.jpg");
        Files.writeString(text, "ikke et billede");
        other.chooses(text).isAsked("").sees("Filen er ikke et billede");
    }
}
