package dk.walkntalk.apk;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public final class ManifestStepTest {

    private static final String ANDROID = "xmlns:android='http://schemas.android.com/apk/res/android'";
    private static final String TOOLS = "xmlns:tools='http://schemas.android.com/tools'";
    private static final AppIdentity APP = new AppIdentity("org.example.app", "org.example", 7, "1.2", 26, 36);

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void identityComesFromTheBuild() throws Exception {
        String merged = merge("<application><activity android:name='.Main'/></application>", "");
        assertTrue(merged, merged.contains("package=\"org.example.app\""));
        assertTrue(merged, merged.contains("android:versionCode=\"7\""));
        assertTrue(merged, merged.contains("android:versionName=\"1.2\""));
        assertTrue(merged, merged.contains("android:minSdkVersion=\"26\""));
        assertTrue(merged, merged.contains("android:targetSdkVersion=\"36\""));
        assertTrue("relative names belong to the namespace", merged.contains("\"org.example.Main\""));
    }

    @Test
    public void aLibrarysPermissionComesInUnlessTheAppRemovesIt() throws Exception {
        String permission = "<uses-permission android:name='android.permission.WAKE_LOCK'/>";
        String removal = "<uses-permission android:name='android.permission.WAKE_LOCK' tools:node='remove'/>";
        assertTrue(merge("<application/>", permission).contains("WAKE_LOCK"));
        String without = merge(removal + "<application/>", permission);
        assertFalse(without, without.contains("WAKE_LOCK"));
        assertFalse(without, without.contains("tools:"));
    }

    @Test
    public void manifestsThatContradictEachOtherFailTheBuild() {
        assertThrows(IOException.class, () -> merge("<application android:allowBackup='false'/>",
                "<application android:allowBackup='true'/>"));
    }

    @Test
    public void whatAnotherPartOfTheAppAddsIsThereAndGoesFirst() throws Exception {
        Path root = folder.newFolder().toPath();
        Path own = Files.writeString(root.resolve("own.xml"), manifest("", "<application android:label='A'/>"));
        Path overlay = Files.writeString(root.resolve("overlay.xml"), manifest("",
                "<uses-permission android:name='android.permission.CAMERA'/><application android:label='B' "
                + "tools:replace='android:label'><activity android:name='.Lens'/></application>"));
        Path merged = root.resolve("merged.xml");
        new ManifestStep(APP).merge(own, List.of(overlay), List.of(), merged);
        String text = Files.readString(merged);
        assertTrue(text, text.contains("android.permission.CAMERA"));
        assertTrue(text, text.contains("org.example.Lens"));
        assertTrue(text, text.contains("android:label=\"B\""));
    }

    private String merge(String app, String library) throws IOException {
        Path root = folder.newFolder().toPath();
        Aar aar = new Aar("library-1", Files.createDirectory(root.resolve("library-1")));
        Files.writeString(aar.manifest(), manifest("package='org.library'", library));
        Path own = root.resolve("own.xml");
        Files.writeString(own, manifest("", app));
        Path merged = root.resolve("merged/AndroidManifest.xml");
        new ManifestStep(APP).merge(own, List.of(), List.of(aar), merged);
        return Files.readString(merged);
    }

    private static String manifest(String attributes, String content) {
        return "<manifest " + ANDROID + ' ' + TOOLS + ' ' + attributes + '>' + content + "</manifest>";
    }
}
