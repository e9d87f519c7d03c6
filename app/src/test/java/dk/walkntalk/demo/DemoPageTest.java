package dk.walkntalk.demo;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public final class DemoPageTest {
    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void theScreensComeInTheOrderOfTheWalk() throws IOException {
        String html = page(List.of("lus-00b-ny-samtale", "lus-00a-koncepter", "01-samtalen"), "lys");
        assertTrue(html, html.indexOf("1. Ny samtale") < html.indexOf("2. Koncepter")
                && html.indexOf("2. Koncepter") < html.indexOf("3. Samtalen"));
    }

    @Test
    public void aScreenThatOneLookDidNotReachIsShownInTheOthers() throws IOException {
        Files.createDirectories(folder.getRoot().toPath().resolve("lys"));
        String html = page(List.of("09-slut"), "english");
        assertTrue(html, html.contains("english/09-slut.png") && !html.contains("lys/09-slut.png"));
    }

    @Test
    public void aScreenIsNamedAsPeopleWrite() {
        assertEquals("Før i går", DemoPage.heading("lus-02-foer-i-gaar"));
        assertEquals("Spørgsmål", DemoPage.heading("lus-skema-02-spoergsmaal"));
        assertEquals("Koncepter", DemoPage.heading("samtalehjul-00a-koncepter"));
    }

    private String page(List<String> pictures, String look) throws IOException {
        Path root = folder.getRoot().toPath();
        Files.createDirectories(root.resolve(look));
        for (String picture : pictures) {
            Files.createFile(root.resolve(look).resolve(picture + ".png"));
        }
        return new String(Files.readAllBytes(DemoPage.write(root, "en prøve", pictures)), "UTF-8");
    }
}
