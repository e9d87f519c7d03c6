package dk.walkntalk.apk;

import com.android.manifmerger.ManifestMerger2;
import com.android.manifmerger.ManifestMerger2.Invoker;
import com.android.manifmerger.ManifestMerger2.MergeFailureException;
import com.android.manifmerger.ManifestMerger2.MergeType;
import com.android.manifmerger.ManifestSystemProperty;
import com.android.manifmerger.MergingReport;
import com.android.manifmerger.MergingReport.MergedManifestKind;
import com.android.utils.StdLogger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Merges the app's manifest with those of its libraries, by Android's own rules. */
final class ManifestStep {

    private final AppIdentity app;

    ManifestStep(AppIdentity app) {
        this.app = app;
    }

    /**
     * Writes the merged manifest, as text.
     *
     * @param overlays what further parts of the app add to {@code manifest}, or say anew
     * @throws IOException with the merger's report when manifests contradict each other
     */
    void merge(Path manifest, List<Path> overlays, List<Aar> libraries, Path merged) throws IOException {
        Invoker merger = ManifestMerger2.newMerger(
                        manifest.toFile(), new StdLogger(StdLogger.Level.ERROR), MergeType.APPLICATION)
                .withFeatures(Invoker.Feature.REMOVE_TOOLS_DECLARATIONS)
                .setNamespace(app.namespace())
                .setOverride(ManifestSystemProperty.Document.PACKAGE, app.applicationId())
                .setOverride(ManifestSystemProperty.Manifest.VERSION_CODE, String.valueOf(app.versionCode()))
                .setOverride(ManifestSystemProperty.Manifest.VERSION_NAME, app.versionName())
                .setOverride(ManifestSystemProperty.UsesSdk.MIN_SDK_VERSION, String.valueOf(app.minSdk()))
                .setOverride(ManifestSystemProperty.UsesSdk.TARGET_SDK_VERSION, String.valueOf(app.targetSdk()));
        for (Path overlay : overlays) {
            merger.addFlavorAndBuildTypeManifest(overlay.toFile());
        }
        for (Aar library : libraries) {
            merger.addLibraryManifest(library.name(), library.manifest().toFile());
        }
        Files.createDirectories(merged.getParent());
        Files.writeString(merged, document(merger));
    }

    private static String document(Invoker merger) throws IOException {
        MergingReport report;
        try {
            report = merger.merge();
        } catch (MergeFailureException e) {
            throw new IOException("manifests cannot be merged", e);
        }
        String document = report.getMergedDocument(MergedManifestKind.MERGED);
        if (report.getResult().isError() || document == null) {
            throw new IOException("manifests cannot be merged:\n" + report.getReportString());
        }
        return document;
    }
}
