package dk.walkntalk.apk;

import static org.junit.Assert.assertTrue;

import android.app.Activity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.objectweb.asm.ClassWriter;

/** What not every build of an app has, such as a camera, and the libraries that come with it. */
public final class FurtherPartTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    /** A part of the app that not every build has, with a library that lies in a folder. */
    @Test
    public void aFurtherPartAndItsLibraryComeThroughTheShrinkerByTheirOwnRules() throws Exception {
        Path root = folder.getRoot().toPath().resolve("parts");
        Path part = root.resolve("part");
        SmallApp.write(part.resolve("AndroidManifest.xml"), SmallApp.MANIFEST.replace(".Main", ".Lens"));
        SmallApp.write(part.resolve("res/values/more.xml"),
                "<resources><string name='title'>Kamera</string></resources>");
        Aar library = library(root);
        Layout layout = new Layout(root.resolve("work"));
        SmallApp.link(root, layout, List.of(library), List.of(new SourceSet(part)));
        String lens = "package org.example; public final class Lens extends android.app.Activity { @Override protected "
                + "void onCreate(android.os.Bundle state) { super.onCreate(state); org.lens.Glass.look(); } }";
        Path jar = SmallApp.compile(root, layout, Map.of("Main", SmallApp.MAIN, "Lens", lens), library.jar());
        PackedFiles packed = new PackedFiles(List.of());
        R8Step.Code code = new R8Step.Code(List.of(jar, SmallApp.jarOf(ClassWriter.class), library.jar()),
                SmallApp.jarOf(Activity.class), List.of(layout.resourceStep().rules(), library.rules().orElseThrow()));
        Packager.Output output = Packager.Output.in(root, "app");
        new Packager(new Packager.Input(code, List.of(library), packed, 26), layout,
                new SigningStep(SigningKey.load(DebugKey.in(folder.getRoot().toPath().resolve("key"))), 26),
                new R8Diagnostics(new SystemStreamLog(), packed)).pack(output);
        String mapping = Files.readString(output.mapping());
        assertTrue("the part's activity", mapping.contains("org.example.Lens -> org.example.Lens:"));
        assertTrue("kept by the library's rule alone", mapping.contains("org.lens.Named -> org.lens.Named:"));
        assertTrue("used", mapping.contains("org.lens.Glass -> "));
        String manifest = Files.readString(layout.mergedManifest());
        assertTrue("the part's manifest is merged", manifest.contains("org.example.Lens"));
    }

    /** A library from a folder, with a class that only its own rule keeps. */
    private Aar library(Path root) throws IOException {
        Path classes = Files.createDirectories(root.resolve("library"));
        Path glass = SmallApp.write(root.resolve("lens/Glass.java"), "package org.lens; public final class Glass { "
                + "private Glass() { } public static void look() { System.nanoTime(); } }");
        Path named = SmallApp.write(root.resolve("lens/Named.java"), "package org.lens; public final class Named { }");
        assertTrue("javac", ToolProvider.getSystemJavaCompiler().run(null, null, null, "--release", "11", "-d",
                classes.toString(), glass.toString(), named.toString()) == 0);
        Path jar = root.resolve("lens.jar");
        Zips.write(jar, SmallApp.entries(classes));
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
}
