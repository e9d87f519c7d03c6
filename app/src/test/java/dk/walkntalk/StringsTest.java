package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Danish and English say the same things. */
public final class StringsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("%(?:\\d+\\$)?[sd]");
    /** The field's own nouns, which have no good English and are used untranslated. */
    private static final Pattern NOUNS = Pattern.compile("(?i)benspænd|udviklingsplan|stikord");

    /** Goes into the PDF, which is Danish whatever the phone speaks. */
    private static final String FOR_THE_PDF = "handover_photo_text";

    private final Map<String, List<String>> danish = read("values");
    private final Map<String, List<String>> english = read("values-en");

    /** Name to texts: one for a string, one for each quantity of a plural. */
    private static Map<String, List<String>> read(String folder) {
        Map<String, List<String>> texts = new TreeMap<>();
        files(folder).forEach(file -> read(file, texts));
        assertTrue(texts.size() > 100);
        return texts;
    }

    /** Every feature may have a file of its own. */
    private static List<File> files(String folder) {
        File[] found = new File("src/main/res/" + folder).listFiles((parent, name) -> name.matches("strings.*\\.xml"));
        Arrays.sort(found);
        return List.of(found);
    }

    private static void read(File file, Map<String, List<String>> texts) {
        try {
            Document strings = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file);
            NodeList children = strings.getDocumentElement().getChildNodes();
            for (int i = 0; i < children.getLength(); i++) {
                if (children.item(i) instanceof Element) {
                    Element string = (Element) children.item(i);
                    if (!string.getAttribute("translatable").equals("false")) {
                        add(texts, string);
                    }
                }
            }
        } catch (Exception e) {
            throw new AssertionError(file.getName(), e);
        }
    }

    private static void add(Map<String, List<String>> texts, Element string) {
        String name = string.getAttribute("name");
        NodeList items = string.getElementsByTagName("item");
        if (items.getLength() == 0) {
            assertNull(name + " stands twice", texts.put(name, List.of(string.getTextContent())));
        }
        for (int i = 0; i < items.getLength(); i++) {
            Element item = (Element) items.item(i);
            String place = item.hasAttribute("quantity") ? item.getAttribute("quantity") : String.valueOf(i);
            String quantity = name + "/" + place;
            assertNull(quantity + " stands twice", texts.put(quantity, List.of(item.getTextContent())));
        }
    }

    @Test
    public void bothLanguagesHaveTheSameFiles() {
        assertEquals(names("values"), names("values-en"));
    }

    private static List<String> names(String folder) {
        return files(folder).stream().map(File::getName).collect(Collectors.toList());
    }

    @Test
    public void bothLanguagesHaveTheSameTexts() {
        assertEquals(danish.keySet(), english.keySet());
    }

    @Test
    public void bothLanguagesFillInTheSamePlaces() {
        for (String name : danish.keySet()) {
            assertEquals(name, placeholders(danish.get(name)), placeholders(english.get(name)));
        }
    }

    private static Set<String> placeholders(List<String> texts) {
        Set<String> found = new TreeSet<>();
        for (String text : texts) {
            Matcher placeholder = PLACEHOLDER.matcher(text);
            while (placeholder.find()) {
                found.add(placeholder.group());
            }
        }
        return found;
    }

    @Test
    public void noTextIsEmpty() {
        for (Map<String, List<String>> language : List.of(danish, english)) {
            language.forEach((name, texts) -> texts.forEach(text -> assertTrue(name, !text.isBlank())));
        }
    }

    @Test
    public void englishHasNoDanishLetters() {
        List<String> danishInEnglish = new ArrayList<>();
        english.forEach((name, texts) -> texts.forEach(text -> {
            if (NOUNS.matcher(text).replaceAll("").matches("(?is).*[æøå].*")) {
                danishInEnglish.add(name + ": " + text);
            }
        }));
        assertEquals(List.of(), danishInEnglish);
    }

    /** A forgotten translation is a Danish sentence that stands in the English file as it is. */
    @Test
    public void noSentenceIsTheSameInBoth() {
        List<String> same = new ArrayList<>();
        danish.forEach((name, texts) -> {
            String text = texts.get(0);
            boolean sentence = text.matches("(?s).*\\p{L}{3,}\\P{L}+\\p{L}{3,}.*");
            if (sentence && !name.equals(FOR_THE_PDF) && texts.equals(english.get(name))) {
                same.add(name + ": " + text);
            }
        });
        assertEquals(List.of(), same);
    }
}
