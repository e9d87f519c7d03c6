package dk.walkntalk.paper.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How well pages were found: the Jaccard index of each, by what it lay on and in what light, and what was said of it. */
final class PageScore {
    private final Map<String, List<Double>> kinds = new TreeMap<>();
    private final List<Double> all = new ArrayList<>();
    private final List<String> worst = new ArrayList<>();
    private int cutOffRight;
    private int without;
    private int falselyFound;

    synchronized void add(PageScene scene, Optional<FoundPage> found, String name) {
        if (scene.corners() == null) {
            without++;
            falselyFound += found.isPresent() ? 1 : 0;
            return;
        }
        double jaccard = found.map(page -> page.corners().jaccard(scene.corners())).orElse(0.0);
        all.add(jaccard);
        cutOffRight += found.isPresent() && found.get().cutOff() == scene.cutOff() ? 1 : 0;
        for (String kind : List.of(scene.ground(), scene.light(), scene.cutOff() ? "(partly outside)" : "(whole)")) {
            kinds.computeIfAbsent(kind, key -> new ArrayList<>()).add(jaccard);
        }
        if (jaccard < 0.9) {
            worst.add(String.format(Locale.ROOT, "%s %s %s%s: %.3f", name, scene.ground(), scene.light(),
                    scene.cutOff() ? " partly outside" : "", jaccard));
        }
    }

    double mean() {
        return mean(all);
    }

    double good() {
        return share(all);
    }

    double cutOffRight() {
        return cutOffRight / (double) all.size();
    }

    int falselyFound() {
        return falselyFound;
    }

    void print(String title) {
        System.out.println(title + ": mean Jaccard index, share above 0.9, scenes");
        kinds.forEach((kind, values) -> line(kind, values));
        line("ALL", all);
        System.out.printf(Locale.ROOT, "  cut off said rightly %.1f %%; found where there is none: %d of %d%n",
                100 * cutOffRight(), falselyFound, without);
        System.out.println("  below 0.9: " + worst);
    }

    private static void line(String kind, List<Double> values) {
        System.out.printf(Locale.ROOT, "  %-18s %.4f %6.1f %% %4d%n", kind, mean(values), 100 * share(values), values.size());
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(one -> one).average().orElse(0);
    }

    private static double share(List<Double> values) {
        return values.stream().filter(one -> one > 0.9).count() / (double) Math.max(1, values.size());
    }
}
