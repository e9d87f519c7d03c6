package dk.walkntalk;

import static org.junit.Assert.assertEquals;

import java.io.File;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the manifest asks for, seen by every quick test run; the finished APK is looked at by BadgingIT. */
public final class PermissionsTest {
    private static final String CAMERA = "src/camerax/AndroidManifest.xml";

    private final Document manifest = read();

    private static Document read() {
        return read("src/main/AndroidManifest.xml");
    }

    private static Document read(String file) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new File(file));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private Set<String> named(String element) {
        return named(manifest, element);
    }

    private static Set<String> named(Document manifest, String element) {
        Set<String> names = new TreeSet<>();
        NodeList nodes = manifest.getElementsByTagName(element);
        for (int i = 0; i < nodes.getLength(); i++) {
            names.add(((Element) nodes.item(i)).getAttribute("android:name"));
        }
        return names;
    }

    /** Above all not the network: an app in which two people speak openly must be unable to tell anyone. */
    @Test
    public void theMicrophoneAndTheVibratorAndNothingElse() {
        assertEquals(Set.of("android.permission.RECORD_AUDIO", "android.permission.VIBRATE"),
                named("uses-permission"));
        assertEquals(Set.of(), named("uses-permission-sdk-23"));
    }

    /** The one thing that the camera within the app adds, in builds that have it. */
    @Test
    public void theInAppCameraAddsTheCameraAndNothingElse() {
        assertEquals(Set.of("android.permission.CAMERA"), named(read(CAMERA), "uses-permission"));
    }

    /** A permission for the microphone would else keep the app from phones without one. */
    @Test
    public void noPartOfAPhoneIsRequired() {
        for (Document each : List.of(manifest, read(CAMERA))) {
            NodeList features = each.getElementsByTagName("uses-feature");
            for (int i = 0; i < features.getLength(); i++) {
                assertEquals("false", ((Element) features.item(i)).getAttribute("android:required"));
            }
        }
        assertEquals(Set.of("android.hardware.microphone"), named("uses-feature"));
    }

    /** Without these Android hides the phone's recognisers and voices from the app. */
    @Test
    public void recognisersAndVoicesCanBeFound() {
        Set<String> actions = named("action");
        for (String action : Set.of("android.speech.RecognitionService", "android.speech.action.RECOGNIZE_SPEECH",
                "android.intent.action.TTS_SERVICE")) {
            assertEquals(action, true, actions.contains(action));
        }
    }
}
