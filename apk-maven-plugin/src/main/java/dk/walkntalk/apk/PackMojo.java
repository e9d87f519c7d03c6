package dk.walkntalk.apk;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * What goals that shrink and pack have in common. Each result is made once a build, by whichever goal
 * comes first.
 */
abstract class PackMojo extends AppMojo {

    private static final String APK = "apk";
    private static final String REPEAT = "repeat";

    /** Rules for the shrinker, the app's own: files that end in {@code .pro}. */
    @Parameter(defaultValue = "${project.basedir}/src/main/proguard")
    private File rules;

    /** Group and artifact of the classes of Android, a provided dependency. */
    @Parameter(required = true)
    private String platform;

    /** Regular expressions of entry names beside classes that are not packed. */
    @Parameter
    private List<String> excludes = List.of();

    /** Keystore with the key to sign with; the debug key is used when there is none. */
    @Parameter
    private String keystore;

    @Parameter
    private String keystorePassword;

    @Parameter
    private String keyAlias;

    /** The keystore's password by default. */
    @Parameter
    private String keyPassword;

    @Parameter(defaultValue = "${user.home}/.android")
    private File debugKeyFolder;

    /** Gets APK, bundle, mapping and shrunk classes. */
    @Parameter(defaultValue = "${project.build.directory}")
    private File outputFolder;

    /** Name of the results, without their endings. */
    @Parameter(defaultValue = "${project.build.finalName}")
    private String finalName;

    /** Whether everything is made a second time, to see that the same bytes come out. It takes as long as the first time. */
    @Parameter(property = "apk.repeat", defaultValue = "false")
    boolean repeat;

    Packager.Output output() {
        return Packager.Output.in(outputFolder.toPath(), finalName);
    }

    /** The results of the second time. */
    Packager.Output repeated() {
        return Packager.Output.in(layout().again().root(), finalName);
    }

    void beginApk() throws IOException {
        background().begin(APK, () -> {
            Packager packager = packager(layout());
            return () -> packager.pack(output());
        });
    }

    void awaitApk() throws IOException {
        background().await(APK);
    }

    void beginRepeat() throws IOException {
        background().begin(REPEAT, () -> {
            Trees.delete(layout().again().root());
            Linking linking = linking(libraries(), layout().again());
            Packager packager = packager(layout().again());
            return () -> {
                linking.run();
                packager.pack(repeated());
            };
        });
    }

    void awaitRepeat() throws IOException {
        background().await(REPEAT);
    }

    private Background background() {
        return new Background(getPluginContext(), getLog());
    }

    private Packager packager(Layout layout) throws IOException {
        List<Path> all = ownRules();
        all.add(layout.resourceStep().rules());
        libraries().forEach(library -> library.rules().ifPresent(all::add));
        R8Step.Code code = new R8Step.Code(files().packed(layout.ownJar()), files().jar(platform), all);
        Packager.Input input = new Packager.Input(code, libraries(), packedFiles(), minSdk);
        SigningStep signing = new SigningStep(SigningKey.load(keySource()), minSdk);
        return new Packager(input, layout, signing, new R8Diagnostics(getLog(), packedFiles()));
    }

    private ProgramFiles files() {
        return new ProgramFiles(project);
    }

    private List<Aar> libraries() {
        return new ClassPath(project).packedAars(new AarUnpacker(layout().aars()));
    }

    private PackedFiles packedFiles() {
        return new PackedFiles(excludes);
    }

    private List<Path> ownRules() throws IOException {
        List<Path> own = new ArrayList<>(Trees.filesIn(rules.toPath(), ".pro"));
        for (SourceSet set : sets()) {
            if (set.rules().isPresent()) {
                own.addAll(Trees.filesIn(set.rules().get(), ".pro"));
            }
        }
        return own;
    }

    private SigningKey.Source keySource() throws IOException {
        if (keystore == null) {
            return DebugKey.in(debugKeyFolder.toPath());
        }
        if (keystorePassword == null || keyAlias == null) {
            throw new IOException("the keystore " + keystore + " needs a password and an alias");
        }
        return new SigningKey.Source(Path.of(keystore), keystorePassword, keyAlias, keyPassword);
    }
}
