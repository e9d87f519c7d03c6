package dk.walkntalk.paper.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** How well pages were found: the Jaccard index of each, by what it lay on and in what light, and what was said of it. */
final class PageScore {
    /**
     * What the aim is for: a desk, grass, asphalt, wood, a clipboard, by the names that the generators have for them.
     * All others are harder and told apart.
     */
    private static final Set<String> ASKED_FOR = Set.of("DESK", "LIGHT_DESK", "LAMINATE", "WOOD", "GRASS", "ASPHALT",
            "CLIPBOARD", "light laminate", "grey laminate", "dark laminate", "planks", "parquet", "bench", "grass",
            "asphalt", "brown clipboard", "black clipboard", "desk", "wood", "clipboard");
    private static final double AIM = 0.98;
    private static final double AIM_GOOD = 0.97;

    private final Map<String, List<Double>> kinds = new TreeMap<>();
    private final List<Double> all = new ArrayList<>();
    private final List<Double> askedFor = new ArrayList<>();
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
        String where = new String[] {"whole", "a corner outside", "two corners outside"}[outside(scene)];
        boolean asked = ASKED_FOR.contains(scene.ground());
        if (asked) {
            askedFor.add(jaccard);
        }
        for (String kind : List.of(scene.ground(), scene.light(), "(all grounds, " + where + ")",
                asked ? "(asked for, " + where + ")" : "(harder grounds)")) {
            kinds.computeIfAbsent(kind, key -> new ArrayList<>()).add(jaccard);
        }
        if (jaccard < 0.9) {
            worst.add(String.format(Locale.ROOT, "%s %s %s%s: %.3f", name, scene.ground(), scene.light(),
                    scene.cutOff() ? " partly outside" : "", jaccard));
        }
    }

    /** How many of the page's corners are outside the picture, of which more than two never are. */
    private static int outside(PageScene scene) {
        int outside = 0;
        for (int i = 0; i < 4; i++) {
            double x = scene.corners().x(i);
            double y = scene.corners().y(i);
            outside += x < 0 || y < 0 || x > scene.width() || y > scene.height() ? 1 : 0;
        }
        return Math.min(2, outside);
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
        line("ASKED FOR", askedFor);
        System.out.printf(Locale.ROOT, "  aimed at for what is asked for: %.2f, %.0f %%: %s%n", AIM, 100 * AIM_GOOD,
                mean(askedFor) >= AIM && share(askedFor) >= AIM_GOOD ? "reached" : "not reached");
        System.out.printf(Locale.ROOT, "  cut off said rightly %.1f %%; found where there is none: %d of %d%n",
                100 * cutOffRight(), falselyFound, without);
        System.out.println("  below 0.9: " + worst);
    }

    private static void line(String kind, List<Double> values) {
        System.out.printf(Locale.ROOT, "  %-32s %.4f %6.1f %% %4d%n", kind, mean(values), 100 * share(values), values.size());
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(one -> one).average().orElse(0);
    }

    private static double share(List<Double> values) {
        return values.stream().filter(one -> one > 0.9).count() / (double) Math.max(1, values.size());
    }
}
