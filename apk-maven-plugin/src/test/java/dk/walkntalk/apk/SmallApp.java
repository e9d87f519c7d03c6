package dk.walkntalk.apk;

import static org.junit.Assert.assertTrue;

import android.app.Activity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.objectweb.asm.ClassWriter;

/**
 * A small app: a library, and a further part, such as not every build has, whose own library lies in a folder. Its
 * sources, and how it is compiled, linked and packed.
 */
final class SmallApp {
    static final String MANIFEST = "<manifest xmlns:android='http://schemas.android.com/apk/res/android'>"
            + "<application android:label='@string/title'><activity android:name='.Main' android:exported='true'/>"
            + "</application></manifest>";
    static final String LAYOUT = "<TextView xmlns:android='http://schemas.android.com/apk/res/android' "
            + "android:layout_width='match_parent' android:layout_height='match_parent' "
            + "android:text='@string/title'/>";
    static final String MAIN = "package org.example; public final class Main extends android.app.Activity {"
            + " @Override protected void onCreate(android.os.Bundle state) { super.onCreate(state);"
            + " setContentView(R.layout.main); org.objectweb.asm.ClassWriter writer = new org.objectweb.asm.ClassWriter(2);"
            + " writer.visit(61, 1, \"A\", null, \"java/lang/Object\", null); setTitle(\"\" + writer.toByteArray().length); } }";

    private static final String LENS = "package org.example; public final class Lens extends android.app.Activity {"
            + " @Override protected void onCreate(android.os.Bundle state) { super.onCreate(state);"
            + " org.lens.Glass.look(); } }";

    private SmallApp() { }

    /** Packs it in {@code folder}, with the key that lies there, in a place of its own. */
    static Built pack(Path folder, String place) throws Exception {
        Path root = folder.resolve(place);
        Path part = root.resolve("part");
        write(part.resolve("AndroidManifest.xml"), MANIFEST.replace(".Main", ".Lens"));
        write(part.resolve("res/values/more.xml"), "<resources><string name='title'>Kamera</string></resources>");
        Aar lens = lens(root);
        Layout layout = new Layout(root.resolve("work"));
        link(root, layout, List.of(lens), List.of(new SourceSet(part)));
        PackedFiles packed = new PackedFiles(List.of());
        Path jar = compile(root, layout, Map.of("Main", MAIN, "Lens", LENS), lens.jar());
        R8Step.Code code = new R8Step.Code(List.of(jar, jarOf(ClassWriter.class), lens.jar()),
                jarOf(Activity.class), List.of(layout.resourceStep().rules(), lens.rules().orElseThrow()));
        Packager.Output output = Packager.Output.in(root, "app");
        new Packager(new Packager.Input(code, List.of(lens), packed, 26), layout,
                new SigningStep(SigningKey.load(DebugKey.in(folder.resolve("key"))), 26),
                new R8Diagnostics(new SystemStreamLog(), packed)).pack(output);
        return new Built(output, layout.mergedManifest());
    }

    /** What was packed, and the manifest that went into it. */
    record Built(Packager.Output output, Path manifest) {
    }

    /** A library from a folder, with a class that only its own rule keeps, and machine code for two kinds of phone. */
    private static Aar lens(Path root) throws IOException {
        Path classes = Files.createDirectories(root.resolve("library"));
        Path glass = write(root.resolve("lens/Glass.java"), "package org.lens; public final class Glass { "
                + "private Glass() { } public static void look() { System.nanoTime(); } }");
        Path named = write(root.resolve("lens/Named.java"), "package org.lens; public final class Named { }");
        assertTrue("javac", ToolProvider.getSystemJavaCompiler().run(null, null, null, "--release", "11", "-d",
                classes.toString(), glass.toString(), named.toString()) == 0);
        Path jar = root.resolve("lens.jar");
        Zips.write(jar, entries(classes));
        Path aar = Files.createDirectories(root.resolve("folder")).resolve("lens-1.6.1.aar");
        Zips.write(aar, Map.of("AndroidManifest.xml", "<manifest package='org.lens'/>".getBytes(),
                "classes.jar", Files.readAllBytes(jar), "proguard.txt", "-keep class org.lens.Named".getBytes(),
                "jni/arm64-v8a/liblens.so", "for 64 bits".getBytes(), "jni/armeabi-v7a/liblens.so", "for 32 bits".getBytes()));
        MavenProject project = new MavenProject();
        project.setGroupId("org.example");
        project.setVersion("1.0");
        project.setArtifactFilter(artifact -> true);
        ClassPath classPath = new ClassPath(project);
        classPath.addFolder(aar.getParent());
        return classPath.addAars(new AarUnpacker(root.resolve("aar"))).get(0);
    }

    static void link(Path root, Layout layout, List<Aar> libraries, List<SourceSet> parts) throws IOException {
        Path manifest = write(root.resolve("AndroidManifest.xml"), MANIFEST);
        write(root.resolve("res/layout/main.xml"), LAYOUT);
        write(root.resolve("res/values/strings.xml"), "<resources><string name='title'>Hej</string></resources>");
        write(root.resolve("assets/words.txt"), "æøå");
        new Linking(new Linking.Input(new AppIdentity("org.example", "org.example", 1, "1.0", 26, 36), manifest,
                root.resolve("res"), root.resolve("assets"), libraries, List.of(), parts), layout).run();
    }

    /** The app's own classes, in a jar; {@code sources} by their names. */
    static Path compile(Path root, Layout layout, Map<String, String> sources, Path library) throws IOException {
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

    static Map<String, byte[]> entries(Path classes) throws IOException {
        Map<String, byte[]> entries = new HashMap<>();
        for (Path file : Trees.files(classes)) {
            entries.put(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
        return entries;
    }

    static Path jarOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (java.net.URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
