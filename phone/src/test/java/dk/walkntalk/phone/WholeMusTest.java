package dk.walkntalk.phone;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import dk.walkntalk.phone.web.Chromium;
import dk.walkntalk.phone.web.Tab;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.rules.Timeout;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** The real app in a real browser, by mouse and keyboard alone. */
public final class WholeMusTest {
    private static final String KIND =
            "document.getElementById('panel').open ? document.getElementById('panel').dataset.kind : ''";

    @Rule public final Timeout limit = Timeout.seconds(240);
    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    private Chromium browser;
    private Running phone;
    private Person anders;

    @Before
    public void open() throws IOException {
        Optional<Chromium> found = Chromium.start();
        assumeTrue("no browser here", found.isPresent());
        browser = found.get();
    }

    @After
    public void close() throws Exception {
        if (browser != null) {
            browser.close();
        }
        if (phone != null) {
            phone.close();
        }
    }

    private Path data() {
        return folder.getRoot().toPath().resolve("phone");
    }

    private void starts(String... options) throws Exception {
        phone = new Running(data(), options);
        anders = new Person(browser.open(phone.address()));
    }

    @Test
    public void aLeaderAndAnEmployeeHoldAWholeMusAndGetThePlan() throws Exception {
        starts();
        Path downloads = folder.newFolder("downloads").toPath();
        anders.page().downloadsTo(downloads);
        try {
            begin();
            walk();
            photograph();
            anders.taps("Videre til PDF").taps("Lav PDF").sees("PDF’en er klar").taps("Del");
            Path plan = Tab.downloaded(downloads, "MUS udviklingsplan - Mette Hansen - " + java.time.LocalDate.now() + ".pdf");
            assertTrue("in the plan: " + Files.size(plan), Files.size(plan) > 100_000);
            isValid(plan);
        } finally {
            anders.page().picture("whole-mus");
        }
    }

    private void begin() throws Exception {
        anders.taps("Ny samtale").taps("Medarbejderudviklingssamtale (MUS) i Albertslund Kommune");
        anders.writes("Leder", "Anders Ærø").writes("Medarbejder", "Mette Hansen").taps("Videre");
        anders.taps("Stikord");
        for (String name : new String[] {"Anders Ærø", "Mette Hansen"}) {
            anders.taps("Jeg er " + name).taps("Arbejdsglæde").taps("Mod").taps("Feedback").sees("3 af 3 valgt").taps("Færdig med at vælge");
        }
        anders.taps("Klar til turen");
    }

    private void walk() throws Exception {
        anders.taps("Til samtalen").taps("Gå turen").sees("Før I går").taps("Gå turen");
        anders.sees("Hvordan trives du helt grundlæggende med dit arbejde").writes("Note · os to", "Ro om tirsdagen, tak");
        anders.taps("Aftale!").writes("Hvad", "Mette øver sig på skærmen").taps("Hvem: Mette Hansen")
                .writes("Hvornår", "senest den 1. maj").taps("Færdig");
        for (int i = 1; i < 9; i++) {
            anders.taps("Næste spørgsmål");
        }
        anders.taps("Slut på turen").sees("I er nået hele vejen rundt").taps("Til planen");
        anders.sees("Mette øver sig på skærmen");
    }

    private void photograph() throws Exception {
        anders.taps("Tag billede");
        anders.page().waits(KIND, "PICTURE");
        Path photo = folder.newFile("foto.jpg").toPath();
        try (InputStream in = Files.newInputStream(Path.of("..", "app", "src", "test", "resources", "paper", "filled-form.jpg"))) {
            Files.write(photo, in.readAllBytes());
        }
        anders.page().upload("#file", photo);
        anders.page().waits(KIND, "");
        anders.sees("Skemaet er genkendt").taps("Ret siden op").taps("Brug siden").sees("Billede 1 af 1");
    }

    @Test
    public void whatWasTypedIsThereAfterCtrlCInTheMiddleAndASecondStartSaysWhereTheFirstIs() throws Exception {
        starts();
        anders.taps("Ny samtale").taps("Medarbejderudviklingssamtale (MUS) i Albertslund Kommune");
        anders.writes("Leder", "Anders Ærø").sees("Anders Ærø");
        Thread.sleep(300); // as long as the app may take until it is on the disk
        try (Running second = new Running(data())) {
            assertEquals(0, second.end());
            assertTrue(second.said(), second.said().contains("on already: " + phone.address()));
        }
        phone.interrupt();
        phone.end();
        starts();
        anders.sees("Anders Ærø");
        phone.interrupt();
        phone.end();
        starts("--fresh", "--lang", "en");
        anders.sees("New conversation");
        assertTrue(phone.said(), phone.said().contains("The storage of before is in " + data()));
    }

    @Test
    public void aPictureThatIsNoneIsSaidAndThePlanIsAsItWas() throws Exception {
        starts();
        begin();
        anders.taps("Til samtalen").taps("Planen").taps("Tag billede");
        anders.page().waits(KIND, "PICTURE");
        Path text = folder.newFile("tekst.jpg").toPath();
        Files.writeString(text, "ikke et billede");
        anders.page().upload("#file", text);
        anders.sees("Filen er ikke et billede");
    }

    @Test
    public void theScreenTurnsDarkensAndGrowsAndWhatIsThereStays() throws Exception {
        starts();
        anders.taps("Ny samtale").taps("Medarbejderudviklingssamtale (MUS) i Albertslund Kommune");
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

    private static void isValid(Path plan) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (PDFAFlavour flavour : new PDFAFlavour[] {PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1}) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(plan.toFile(), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                ValidationResult result = validator.validate(parser);
                assertEquals(flavour + ": " + result.getTestAssertions(), true, result.isCompliant());
            }
        }
    }
}
