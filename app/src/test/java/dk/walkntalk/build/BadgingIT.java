package dk.walkntalk.build;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The finished APK as the system reads it before it installs it. */
public final class BadgingIT {

    private static final String ANDROID = "http://schemas.android.com/apk/res/android";
    private static final String TOOLS = "http://schemas.android.com/tools";

    @Test
    public void identityAndApiLevelsAreThoseOfTheProject() throws Exception {
        List<String> badging = Built.dump("badging");
        String first = badging.get(0);
        assertTrue(first, first.startsWith("package: name='" + Built.value("app.id")
                + "' versionCode='" + Built.value("app.versionCode")
                + "' versionName='" + Built.value("app.version") + "'"));
        assertTrue(badging.contains("minSdkVersion:'" + Built.value("app.minSdk") + "'"));
        assertTrue(badging.contains("targetSdkVersion:'" + Built.value("app.targetSdk") + "'"));
    }

    @Test
    public void exactlyOneActivityIsLaunchable() throws Exception {
        List<String> launchable = Built.dump("badging").stream()
                .filter(line -> line.startsWith("launchable-activity:")).toList();
        assertEquals(launchable.toString(), 1, launchable.size());
        assertTrue(launchable.get(0), launchable.get(0).contains("name='" + Built.value("app.id") + ".MainActivity'"));
    }

    @Test
    public void theAppCannotReachTheNetwork() throws Exception {
        assertTrue(Built.dump("badging").stream().noneMatch(line ->
                line.contains("android.permission.INTERNET") || line.contains("NETWORK_STATE")));
    }

    /** Speech and the pocket, and the camera where it is within the app: each has its reason in a decision. */
    @Test
    public void theAppDeclaresTheMicrophoneAndTheVibratorOnlyAndTheCameraWhereItHasOne() throws Exception {
        Set<String> all = new TreeSet<>(Set.of("android.permission.RECORD_AUDIO", "android.permission.VIBRATE"));
        if (Built.hasCamera()) {
            all.add("android.permission.CAMERA");
        }
        assertEquals(all, declared());
    }

    @Test
    public void aPhoneWithoutACameraCanHaveTheApp() throws Exception {
        assertTrue(Built.dump("badging").stream().map(String::trim).noneMatch(line ->
                line.matches("uses-(implied-)?feature: name='android\\.hardware\\.camera.*")));
    }

    @Test
    public void aPhoneWithoutAMicrophoneCanHaveTheApp() throws Exception {
        assertTrue(Built.dump("badging").stream().map(String::trim)
                .anyMatch("uses-feature-not-required: name='android.hardware.microphone'"::equals));
    }

    @Test
    public void noLibraryAddsAPermission() throws Exception {
        Set<String> own = declared();
        // AndroidX guards receivers that are registered while the app runs with a permission of the app's own.
        own.add(Built.value("app.id") + ".DYNAMIC_RECEIVER_NOT_EXPORTED_PERMISSION");
        assertEquals(own, packed());
    }

    @Test
    public void nothingCanBeDebugged() throws Exception {
        assertTrue(Built.dump("badging").stream().noneMatch(line -> line.contains("application-debuggable")));
    }

    private static Set<String> packed() throws Exception {
        Pattern permission = Pattern.compile("uses-permission(?:-sdk-23)?: name='([^']+)'.*");
        return Built.dump("badging").stream().map(permission::matcher).filter(Matcher::matches)
                .map(matcher -> matcher.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> declared() throws Exception {
        Set<String> names = declared("build.manifest");
        if (Built.hasCamera()) {
            names.addAll(declared("build.cameraManifest"));
        }
        return names;
    }

    private static Set<String> declared(String manifest) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        NodeList nodes = factory.newDocumentBuilder().parse(Built.file(manifest).toFile())
                .getElementsByTagName("uses-permission");
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Element element = (Element) nodes.item(i);
            if (!element.getAttributeNS(TOOLS, "node").equals("remove")) {
                names.add(element.getAttributeNS(ANDROID, "name"));
            }
        }
        return names;
    }
}
