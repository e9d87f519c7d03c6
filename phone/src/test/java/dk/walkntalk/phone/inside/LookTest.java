package dk.walkntalk.phone.inside;

import static org.junit.Assert.assertEquals;

import dk.walkntalk.phone.link.Setup;
import java.nio.file.Path;
import org.junit.Test;

public final class LookTest {
    private final Look upright = Look.upright(new Setup(Path.of("a"), Path.of("b"), Path.of("c"), "da", 411, 891, 320,
            null));

    @Test
    public void anUprightPhoneIsLightAndHigherThanWide() {
        assertEquals("da-w411dp-h891dp-port-notnight-320dpi-finger", upright.qualifiers());
    }

    @Test
    public void aQuarterTurnPutsItOnItsSideAndAnotherUpright() {
        assertEquals("da-w891dp-h411dp-land-notnight-320dpi-finger", upright.turned().qualifiers());
        assertEquals(upright, upright.turned().turned());
    }

    @Test
    public void darkStaysDarkWhenThePhoneIsTurned() {
        assertEquals("da-w891dp-h411dp-land-night-320dpi-finger", upright.dark(true).turned().qualifiers());
    }
}
