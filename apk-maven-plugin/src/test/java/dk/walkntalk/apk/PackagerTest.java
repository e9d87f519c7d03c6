package dk.walkntalk.apk;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertTrue;

import android.app.Activity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import javax.tools.ToolProvider;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
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

    /** A part of the app that not every build has, with a library that lies in a folder. */
    @Test
    public void aFurtherPartAndItsLibraryComeThroughTheShrinkerByTheirOwnRules() throws Exception {
        Path root = folder.getRoot().toPath().resolve("parts");
        Path part = root.resolve("part");
        write(part.resolve("AndroidManifest.xml"), MANIFEST.replace(".Main", ".Lens"));
        write(part.resolve("res/values/more.xml"), "<resources><string name='title'>Kamera</string></resources>");
        Aar library = library(root);
        Layout layout = new Layout(root.resolve("work"));
        link(root, layout, List.of(library), List.of(new SourceSet(part)));
        String lens = "package org.example; public final class Lens extends android.app.Activity { @Override protected "
                + "void onCreate(android.os.Bundle state) { super.onCreate(state); org.lens.Glass.look(); } }";
        Path jar = compile(root, layout, Map.of("Main", MAIN, "Lens", lens), library.jar());
        PackedFiles packed = new PackedFiles(List.of());
        R8Step.Code code = new R8Step.Code(List.of(jar, jarOf(ClassWriter.class), library.jar()), jarOf(Activity.class),
                List.of(layout.resourceStep().rules(), library.rules().orElseThrow()));
        Packager.Output output = Packager.Output.in(root, "app");
        new Packager(new Packager.Input(code, List.of(library), packed, 26), layout,
                new SigningStep(SigningKey.load(DebugKey.in(folder.getRoot().toPath().resolve("key"))), 26),
                new R8Diagnostics(new SystemStreamLog(), packed)).pack(output);
        String mapping = Files.readString(output.mapping());
        assertTrue("the part's activity", mapping.contains("org.example.Lens -> org.example.Lens:"));
        assertTrue("kept by the library's rule alone", mapping.contains("org.lens.Named -> org.lens.Named:"));
        assertTrue("used", mapping.contains("org.lens.Glass -> "));
        assertTrue("the part's manifest is merged", Files.readString(layout.mergedManifest()).contains("org.example.Lens"));
    }

    /** A library from a folder, with a class that only its own rule keeps. */
    private Aar library(Path root) throws IOException {
        Path classes = Files.createDirectories(root.resolve("library"));
        Path glass = write(root.resolve("lens/Glass.java"), "package org.lens; public final class Glass { private Glass() "
                + "{ } public static void look() { System.nanoTime(); } }");
        Path named = write(root.resolve("lens/Named.java"), "package org.lens; public final class Named { }");
        assertTrue("javac", ToolProvider.getSystemJavaCompiler().run(null, null, null, "--release", "11", "-d",
                classes.toString(), glass.toString(), named.toString()) == 0);
        Path jar = root.resolve("lens.jar");
        Zips.write(jar, entries(classes));
        Path aar = Files.createDirectories(root.resolve("folder")).resolve("lens-1.6.1.aar");
        Zips.write(aar, Map.of("AndroidManifest.xml", "<manifest package='org.lens'/>".getBytes(),
                "classes.jar", Files.readAllBytes(jar), "proguard.txt", "-keep class org.lens.Named".getBytes()));
        MavenProject project = new MavenProject();
        project.setGroupId("org.example");
        project.setVersion("1.0");
        project.setArtifactFilter(artifact -> true);
        ClassPath classPath = new ClassPath(project);
        classPath.addFolder(aar.getParent());
        return classPath.addAars(new AarUnpacker(root.resolve("aar"))).get(0);
    }

    private static void same(Path one, Path two) throws IOException {
        assertArrayEquals(two.getFileName().toString(), Files.readAllBytes(one), Files.readAllBytes(two));
    }

    private Packager.Output pack(String place) throws Exception {
        Path root = folder.getRoot().toPath().resolve(place);
        Layout layout = new Layout(root.resolve("work"));
        link(root, layout, List.of(), List.of());
        PackedFiles packed = new PackedFiles(List.of());
        Path library = jarOf(ClassWriter.class);
        R8Step.Code code = new R8Step.Code(List.of(compile(root, layout, Map.of("Main", MAIN), library), library),
                jarOf(Activity.class), List.of(layout.resourceStep().rules()));
        Packager.Output output = Packager.Output.in(root, "app");
        new Packager(new Packager.Input(code, List.of(), packed, 26), layout,
                new SigningStep(SigningKey.load(DebugKey.in(folder.getRoot().toPath().resolve("key"))), 26),
                new R8Diagnostics(new SystemStreamLog(), packed)).pack(output);
        return output;
    }

    private static void link(Path root, Layout layout, List<Aar> libraries, List<SourceSet> parts) throws IOException {
        Path manifest = write(root.resolve("AndroidManifest.xml"), MANIFEST);
        write(root.resolve("res/layout/main.xml"), LAYOUT);
        write(root.resolve("res/values/strings.xml"), "<resources><string name='title'>Hej</string></resources>");
        write(root.resolve("assets/words.txt"), "æøå");
        new Linking(new Linking.Input(new AppIdentity("org.example", "org.example", 1, "1.0", 26, 36), manifest,
                root.resolve("res"), root.resolve("assets"), libraries, List.of(), parts), layout).run();
    }

    /** The app's own classes, in a jar; {@code sources} by their names. */
    private static Path compile(Path root, Layout layout, Map<String, String> sources, Path library) throws IOException {
        Path classes = Files.createDirectories(root.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of("--release", "11", "-d", classes.toString(), "-classpath",
                String.join(java.io.File.pathSeparator, jarOf(Activity.class).toString(),
                        jarOf(ClassWriter.class).toString(), library.toString()),
                layout.resourceStep().sources().resolve("org/example/R.java").toString()));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            arguments.add(write(root.resolve("java/org/example/" + source.getKey() + ".java"), source.getValue())
                    .toString());
        }
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertTrue("javac", status == 0);
        Zips.write(root.resolve("app.jar"), entries(classes));
        return root.resolve("app.jar");
    }

    private static Map<String, byte[]> entries(Path classes) throws IOException {
        Map<String, byte[]> entries = new HashMap<>();
        for (Path file : Trees.files(classes)) {
            entries.put(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
        return entries;
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
