package dk.walkntalk.apk;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertTrue;

import android.app.Activity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import javax.tools.ToolProvider;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.objectweb.asm.ClassWriter;

/** A small app, with a library in it, goes the whole way through linker, shrinker and signer. */
public final class PackagerTest {

    private static final String MANIFEST = "<manifest xmlns:android='http://schemas.android.com/apk/res/android'>"
            + "<application android:label='@string/title'><activity android:name='.Main' android:exported='true'/>"
            + "</application></manifest>";
    private static final String LAYOUT = "<TextView xmlns:android='http://schemas.android.com/apk/res/android' "
            + "android:layout_width='match_parent' android:layout_height='match_parent' "
            + "android:text='@string/title'/>";
    private static final String MAIN = "package org.example; public final class Main extends android.app.Activity {"
            + " @Override protected void onCreate(android.os.Bundle state) { super.onCreate(state);"
            + " setContentView(R.layout.main); org.objectweb.asm.ClassWriter writer = new org.objectweb.asm.ClassWriter(2);"
            + " writer.visit(61, 1, \"A\", null, \"java/lang/Object\", null); setTitle(\"\" + writer.toByteArray().length); } }";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @After
    public void asItWas() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    public void theSameSourcesAndKeyGiveTheSameBytesInAnotherFolderCountryAndTimeZone() throws Exception {
        Packager.Output one = pack("one");
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        Packager.Output two = pack("a folder/somewhere else");
        same(one.apk(), two.apk());
        same(one.bundle(), two.bundle());
        same(one.mapping(), two.mapping());
        assertTrue("the library was shrunk, not dropped",
                Files.readString(one.mapping()).contains("org.objectweb.asm.ClassWriter -> "));
    }

    private static void same(Path one, Path two) throws IOException {
        assertArrayEquals(two.getFileName().toString(), Files.readAllBytes(one), Files.readAllBytes(two));
    }

    private Packager.Output pack(String place) throws Exception {
        Path root = folder.getRoot().toPath().resolve(place);
        Path manifest = write(root.resolve("AndroidManifest.xml"), MANIFEST);
        write(root.resolve("res/layout/main.xml"), LAYOUT);
        write(root.resolve("res/values/strings.xml"), "<resources><string name='title'>Hej</string></resources>");
        write(root.resolve("assets/words.txt"), "æøå");
        Layout layout = new Layout(root.resolve("work"));
        new Linking(new Linking.Input(new AppIdentity("org.example", "org.example", 1, "1.0", 26, 36), manifest,
                root.resolve("res"), root.resolve("assets"), List.of(), List.of(), List.of()), layout).run();
        PackedFiles packed = new PackedFiles(List.of());
        R8Step.Code code = new R8Step.Code(List.of(compile(root, layout), jarOf(ClassWriter.class)),
                jarOf(Activity.class), List.of(layout.resourceStep().rules()));
        Packager.Output output = Packager.Output.in(root, "app");
        new Packager(new Packager.Input(code, List.of(), packed, 26), layout,
                new SigningStep(SigningKey.load(DebugKey.in(folder.getRoot().toPath().resolve("key"))), 26),
                new R8Diagnostics(new SystemStreamLog(), packed)).pack(output);
        return output;
    }

    /** The app's own classes, in a jar. */
    private static Path compile(Path root, Layout layout) throws IOException {
        Path main = write(root.resolve("java/org/example/Main.java"), MAIN);
        Path r = layout.resourceStep().sources().resolve("org/example/R.java");
        Path classes = Files.createDirectories(root.resolve("classes"));
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, "--release", "11", "-d",
                classes.toString(), "-classpath", jarOf(Activity.class) + java.io.File.pathSeparator
                + jarOf(ClassWriter.class), main.toString(), r.toString());
        assertTrue("javac", status == 0);
        Map<String, byte[]> entries = new HashMap<>();
        for (Path file : Trees.files(classes)) {
            entries.put(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
        Zips.write(root.resolve("app.jar"), entries);
        return root.resolve("app.jar");
    }

    private static Path jarOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (java.net.URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
