package dk.walkntalk.apk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** From the manifests and resources of an app and its libraries to one linked table. */
final class Linking {

    /**
     * What is linked.
     *
     * @param manifest the app's own
     * @param resources the app's own folder
     * @param assets the app's own folder
     * @param locales languages to keep of what libraries bring; all when empty
     * @param sets parts of the app beside its own manifest and resources
     */
    record Input(AppIdentity app, Path manifest, Path resources, Path assets, List<Aar> libraries,
            List<String> locales, List<SourceSet> sets) {

        /** Manifests that go before the app's own where both say something. */
        List<Path> overlays() {
            return sets.stream().flatMap(set -> set.manifest().stream()).toList();
        }
    }

    private final Input input;
    private final Layout layout;

    /** @param layout says where results go */
    Linking(Input input, Layout layout) {
        this.input = input;
        this.layout = layout;
    }

    /**
     * Links, unless that was done before from the same files.
     *
     * @return whether anything was done
     */
    boolean run() throws IOException {
        ResourceStep step = layout.resourceStep();
        List<Path> compiled = compile(step);
        List<Path> assets = assets();
        Stamp stamp = stamp(compiled, assets);
        if (stamp.isCurrent()) {
            return false;
        }
        new ManifestStep(input.app()).merge(input.manifest(), input.overlays(), input.libraries(),
                layout.mergedManifest());
        step.link(layout.mergedManifest(), compiled, assets, input.locales());
        LibraryClasses.write(layout.libraryR(), input.libraries(), step.symbols());
        stamp.write();
        return true;
    }

    /** Libraries first: what comes later overrides. */
    private List<Path> compile(ResourceStep step) throws IOException {
        List<Path> compiled = new ArrayList<>();
        for (Aar library : input.libraries()) {
            if (library.resources().isPresent()) {
                compiled.add(step.compile(library.name(), library.resources().get()));
            }
        }
        compiled.add(step.compile("app", input.resources()));
        for (SourceSet set : input.sets()) {
            if (set.resources().isPresent()) {
                compiled.add(step.compile(set.name(), set.resources().get()));
            }
        }
        return compiled;
    }

    private List<Path> assets() {
        List<Path> folders = new ArrayList<>();
        input.libraries().forEach(library -> library.assets().ifPresent(folders::add));
        if (Files.exists(input.assets())) {
            folders.add(input.assets());
        }
        return folders;
    }

    private Stamp stamp(List<Path> compiled, List<Path> assets) throws IOException {
        Stamp stamp = new Stamp(layout.root().resolve("linked.stamp"))
                .with(input.app().toString()).with(input.locales().toString()).with(input.manifest());
        for (Path overlay : input.overlays()) {
            stamp.with(overlay);
        }
        for (Aar library : input.libraries()) {
            stamp.with(library.manifest());
        }
        for (Path zip : compiled) {
            stamp.with(zip);
        }
        for (Path folder : assets) {
            stamp.with(folder);
        }
        return stamp;
    }
}
