package dk.walkntalk.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page that shows the walk's screens in order, one row a screen, one column a look. */
final class DemoPage {
    private static final Map<String, String> TITLES = Map.of("lys", "Lys", "moerk", "Mørk", "200-procent", "200 %",
            "english", "English", "liggende", "Liggende");
    private static final List<String> ORDER = List.of("lys", "moerk", "200-procent", "english", "liggende");

    private DemoPage() { }

    /** Writes it; {@code pictures} are the screens' names as the walk came by them. */
    static Path write(Path folder, String title, List<String> pictures) throws IOException {
        Files.createDirectories(folder);
        List<String> looks = ORDER.stream().filter(look -> Files.isDirectory(folder.resolve(look)))
                .collect(Collectors.toList());
        StringBuilder html = new StringBuilder("<!doctype html>\n<html lang=\"da\"><meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<title>walk’n’talk: " + title + "</title>\n<style>\n"
                + "body{font:17px/1.5 system-ui,sans-serif;margin:2rem;color:#171d19;background:#f0f1ea}\n"
                + "h1{color:#1f5c3f}section{display:flex;gap:1.5rem;overflow-x:auto;padding:.5rem 0 2rem}\n"
                + "figure{margin:0}figcaption{color:#3b453f}img{height:560px;border-radius:28px;"
                + "box-shadow:0 4px 20px #0003}\na{color:#1f5c3f;font-weight:600}</style>\n"
                + "<h1>walk’n’talk: " + title + "</h1>\n");
        for (String pdf : names(folder, ".pdf")) {
            html.append("<p>Udviklingsplanen: <a href=\"").append(pdf.replace(" ", "%20")).append("\">").append(pdf)
                    .append("</a></p>\n");
        }
        for (int i = 0; i < pictures.size(); i++) {
            String picture = pictures.get(i) + ".png";
            String name = heading(pictures.get(i));
            html.append("<h2>").append(i + 1).append(". ").append(name).append("</h2>\n<section tabindex=\"0\">\n");
            for (String look : looks) {
                if (Files.exists(folder.resolve(look).resolve(picture))) {
                    html.append("<figure><img loading=\"lazy\" src=\"").append(look).append('/').append(picture)
                            .append("\" alt=\"").append(name).append(", ").append(TITLES.get(look))
                            .append("\"><figcaption>").append(TITLES.get(look)).append("</figcaption></figure>\n");
                }
            }
            html.append("</section>\n");
        }
        Path page = folder.resolve("index.html");
        Files.writeString(page, html.append("</html>\n"));
        return page.toAbsolutePath().normalize();
    }

    /** {@code lus-02-foer-i-gaar} is the name of a file; to people the screen is "Før i går". */
    static String heading(String picture) {
        String words = picture.replaceFirst("^.*?\\d+[a-z]?-", "").replace('-', ' ').replace("ae", "æ")
                .replace("oe", "ø").replace("aa", "å");
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static List<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(ending)).sorted()
                    .collect(Collectors.toList());
        }
    }
}
