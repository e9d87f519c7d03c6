package dk.walkntalk.phone.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.walkntalk.phone.link.Answer;
import dk.walkntalk.phone.link.Request;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** The browser's camera takes the picture that the app asks for; the browser of these tests has one that it draws. */
public final class CameraTest {
    @ClassRule public static final Browser BROWSER = new Browser();
    private static final String TRACKS = "String(window.tracks.map(track => track.readyState))";

    private DrawnPage drawn;

    /** The page as it is when the app has asked for a picture. */
    @Before
    public void aPictureIsAskedFor() throws Exception {
        drawn = new DrawnPage(BROWSER, "da");
        drawn.page.value("window.tracks = []; const real = MediaDevices.prototype.getUserMedia;"
                + "MediaDevices.prototype.getUserMedia = function (...all) { return real.apply(this, all).then(stream => {"
                + " tracks.push(...stream.getTracks()); return stream; }); }; ''");
        drawn.device.asks(1, Request.Kind.PICTURE, List.of(), "", "image/jpeg", null);
        drawn.page.waits(DrawnPage.KIND, "PICTURE");
    }

    @After
    public void close() throws IOException {
        drawn.close();
    }

    private void press(String words) throws InterruptedException {
        String button = "[...document.querySelectorAll('#choices button')].filter(each => each.textContent === '" + words
                + "')";
        drawn.page.waits("String(" + button + ".length)", "1");
        drawn.page.value(button + "[0].click(); ''");
    }

    @Test
    public void whatItSeesIsTakenAndItIsPutAway() throws Exception {
        press("Brug kameraet");
        press("Tag billedet");
        Answer answer = drawn.device.answer();
        BufferedImage picture = ImageIO.read(answer.file().toFile());
        assertTrue("a picture of some size: " + picture, picture.getWidth() >= 640 && picture.getHeight() >= 480);
        assertEquals("kamera.jpg", answer.name());
        drawn.page.waits(DrawnPage.KIND, "");
        assertEquals("ended", drawn.page.value(TRACKS));
    }

    @Test
    public void whoGoesBackWhileItOpensLeavesNoCameraOn() throws Exception {
        press("Brug kameraet");
        press("Annuller");
        drawn.page.waits(DrawnPage.KIND, "");
        drawn.page.waits(TRACKS, "ended");
    }

    @Test
    public void aBrowserThatGivesNoneLeavesTheFile() throws Exception {
        drawn.page.value("MediaDevices.prototype.getUserMedia = () => Promise.reject(new Error('none')); ''");
        press("Brug kameraet");
        drawn.page.waits("document.getElementById('fault').textContent",
                "Kameraet kunne ikke åbnes. Vælg en billedfil i stedet.");
        assertTrue(drawn.device.answers.isEmpty());
    }
}
