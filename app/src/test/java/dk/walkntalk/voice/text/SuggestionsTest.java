package dk.walkntalk.voice.text;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dk.walkntalk.Rounds;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.Test;

/** What is offered instead of a word: seldom, and then what was meant. */
public final class SuggestionsTest {
    private static final List<String> NAMES = List.of("Mette Hansen", "Kathrine Aagaard", "Bo Kjærgaard", "Liv Holst", "Palle Toft");
    private static final List<String> CONCEPT = List.of("datadreven", "kerneopgave", "tværfaglig", "medarbejder", "ledelsesgrundlag", "Power BI");

    @Test
    public void whatIsCloseToAKnownWordIsOffered() throws IOException {
        String[][] offered = {
            {"vi er data dreven", "data dreven>datadreven"},
            {"hvad er vores kerne opgave", "kerne opgave>kerneopgave"},
            {"kerne opgaven fylder", "kerne opgaven>kerneopgaven"},
            {"en tvær faglig gruppe", "tvær faglig>tværfaglig"},
            {"arbejds glæde er vigtig", "arbejds glæde>arbejdsglæde"},
            {"Arbejds glæde er vigtig", "Arbejds glæde>Arbejdsglæde"},
            {"beslutning kompetence til alle", "beslutning kompetence>beslutningskompetence"},
            {"rolle model for de unge", "rolle model>rollemodel"},
            {"bedre work life balance", "work life>work-life"},
            {"hendes arbejsglæde", "arbejsglæde>arbejdsglæde"},
            {"hendes arbejdsglaede", "arbejdsglaede>arbejdsglæde"},
            {"moitvation", "moitvation>motivation"},
            {"bedre kordinering og prioitering", "kordinering>koordinering", "prioitering>prioritering"},
            {"kompetancer", "kompetancer>kompetencer"},
            {"kompetancerne", "kompetancerne>kompetencerne"},
            {"samabejde med natholdet", "samabejde>samarbejde"},
            {"planlæning", "planlæning>planlægning"},
            {"ressourser", "ressourser>ressourcer"},
            {"naervaer", "naervaer>nærvær"},
            {"feedbak", "feedbak>feedback"},
            {"kolegaer", "kolegaer>kollegaer"},
            {"kommunikasjon", "kommunikasjon>kommunikation"},
            {"oekonomi", "oekonomi>økonomi"},
            {"så siger mette det", "mette>Mette"},
            {"mettes plan", "mettes>Mettes"},
            {"jeg spurgte Mete", "Mete>Mette"},
            {"jeg spurgte Katrine", "Katrine>Kathrine"},
            {"jeg spurgte katrine", "katrine>Kathrine"},
            {"jeg spurgte Ågård", "Ågård>Aagaard"},
            {"jeg spurgte kjergaard", "kjergaard>Kjærgaard"},
            {"🙂 kerne opgave", "kerne opgave>kerneopgave"},
        };
        Suggestions suggestions = new Suggestions(known(), NAMES);
        for (String[] row : offered) {
            List<String> wanted = List.of(row).subList(1, row.length);
            assertEquals(row[0], wanted, shown(row[0], suggestions.in(row[0])));
        }
    }

    @Test
    public void whatIsRightIsLeftAlone() throws IOException {
        String[] right = {
            "kerneopgaven, kerneopgaver og kerneopgavens", "samarbejder, samarbejdet og samarbejdets", "Motivation motivation motivationen",
            "relation relationer relationerne", "opgave opgaven opgavens opgaverne", "en kompetence og flere kompetencer",
            "rollerne og rollemodellen", "medarbejderne medarbejderens", "møde møder mødet møderne", "kolleger kollegaer kollegerne",
            "lidelse og lettelse", "spærring ruller", "mette sig af det mente han", "hele holdet", "Mette Hansen og Bo Kjærgaard",
            "udvikling afvikling indvikling", "liv og død", "hun vil bo her", "kerne, opgave", "kerne\nopgave", "med arbejder",
            "se https://arbejsglæde.dk", "arbejsglæde@albertslund.dk", "et mål", "mødt modt", "5kompetancer", "", "…", "Power BI",
            "hver anden palle er tom",
        };
        Suggestions suggestions = new Suggestions(known(), List.of("Bo Kjærgaard", "Liv Holst", "Mette Hansen"));
        for (String text : right) {
            assertEquals(text, List.of(), without(shown(text, suggestions.in(text)), "mette>Mette"));
        }
    }

    /** Prints how often something is offered that nobody meant; a party's name in small letters is one that was meant. */
    @Test
    public void inOrdinaryTextNextToNothingIsOffered() throws IOException {
        int words = 0;
        List<String> wrong = new ArrayList<>();
        for (String file : new String[] {"agreements", "own_agreements", "own_agreements_2", "own_agreements_3", "own_agreements_4",
            "own_agreements_5"}) {
            for (JsonObject row : rows("/agreement/" + file + ".jsonl")) {
                List<String> names = new ArrayList<>();
                row.getAsJsonArray("parties").forEach(party -> names.add(party.getAsJsonObject().get("name").getAsString()));
                String text = row.get("utterance").getAsString();
                words += text.split("\\s+").length;
                wrong.addAll(wrong(text, new Suggestions(known(), names)));
            }
        }
        System.out.println("Of " + words + " words that were said, " + wrong.size() + " are offered otherwise: " + wrong);
        assertTrue(wrong.toString(), wrong.size() * 300 < words);
        int written = 0;
        wrong.clear();
        Suggestions suggestions = new Suggestions(known(), NAMES);
        for (String concept : new String[] {"albertslund-mus", "albertslund-lus", "albertslund-grus", "norddjurs-lus"}) {
            List<String> texts = new ArrayList<>();
            texts(concept(concept), texts);
            for (String text : texts) {
                written += text.split("\\s+").length;
                wrong.addAll(wrong(text, suggestions));
            }
        }
        System.out.println("Of " + written + " words of the concepts, " + wrong.size() + " are offered otherwise: " + wrong);
        assertTrue(wrong.toString(), wrong.size() * 300 < written);
    }

    @Test
    public void whatIsOfferedStandsInOrderAndApart() throws IOException {
        Suggestions suggestions = new Suggestions(known(), NAMES);
        String[] pieces = {"kerne", "opgave", "opgaven", "arbejsglæde", "arbejds", "glæde", "mette", "Katrine", "data", "dreven", " ", "  ",
            "\n", ".", ",", "🙂", "@", "-", "'", "é", "\u05d0", "e\u0301", "kompetancer", "ae", "1"};
        Random random = new Random(5);
        for (int round = 0; round < Rounds.of(5000); round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(3) > 0 ? " " : "");
            }
            int last = 0;
            for (Suggestion one : suggestions.in(text.toString())) {
                assertTrue(text.toString(), last <= one.start() && one.start() < one.end() && one.end() <= text.length());
                assertTrue(text.toString(), !text.substring(one.start(), one.end()).equals(one.instead()));
                last = one.end();
            }
        }
    }

    @Test
    public void whatIsTakenIsOfferedNoMore() throws IOException {
        Suggestions suggestions = new Suggestions(known(), NAMES);
        String text = "vi er data dreven med arbejsglæde og kompetancerne hos Katrine";
        List<Suggestion> offered = suggestions.in(text);
        StringBuilder taken = new StringBuilder(text);
        for (int i = offered.size() - 1; i >= 0; i--) {
            taken.replace(offered.get(i).start(), offered.get(i).end(), offered.get(i).instead());
        }
        assertEquals("vi er datadreven med arbejdsglæde og kompetencerne hos Kathrine", taken.toString());
        assertEquals(List.of(), suggestions.in(taken.toString()));
    }

    @Test
    public void aLongNoteIsReadInAMoment() throws IOException {
        List<String> texts = new ArrayList<>();
        texts(concept("albertslund-mus"), texts);
        String[] words = String.join(" ", texts).split("\\s+");
        Random random = new Random(4);
        StringBuilder note = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            note.append(words[random.nextInt(words.length)]).append(random.nextInt(5) == 0 ? "x " : " ");
        }
        Suggestions suggestions = new Suggestions(known(), NAMES);
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 12; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            assertTrue(suggestions.in(note.toString()).size() > 0);
            least = Math.min(least, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        assertTrue(least / 1_000_000 + " ms", least < 300_000_000L);
    }

    private static List<String> wrong(String text, Suggestions suggestions) {
        List<String> wrong = new ArrayList<>();
        for (Suggestion one : suggestions.in(text)) {
            String said = text.substring(one.start(), one.end());
            if (!said.equalsIgnoreCase(one.instead())) {
                wrong.add(said + ">" + one.instead());
            }
        }
        return wrong;
    }

    private static List<String> without(List<String> all, String one) {
        List<String> left = new ArrayList<>(all);
        left.remove(one);
        return left;
    }

    private static List<String> shown(String text, List<Suggestion> suggestions) {
        List<String> shown = new ArrayList<>();
        suggestions.forEach(one -> shown.add(text.substring(one.start(), one.end()) + ">" + one.instead()));
        return shown;
    }

    /** The 33 keywords, words of the concept, and names. */
    private static List<String> known() throws IOException {
        List<String> known = new ArrayList<>(CONCEPT);
        concept("albertslund-mus").getAsJsonArray("stikord").forEach(stikord -> known.add(stikord.getAsString()));
        assertEquals(33 + CONCEPT.size(), known.size());
        return known;
    }

    private static JsonObject concept(String id) throws IOException {
        String json = new String(Files.readAllBytes(Path.of("src/main/assets/concepts/" + id + ".json")), StandardCharsets.UTF_8);
        return JsonParser.parseString(json).getAsJsonObject();
    }

    private static void texts(JsonElement json, List<String> texts) {
        if (json.isJsonObject()) {
            json.getAsJsonObject().entrySet().forEach(entry -> {
                if (!entry.getKey().equals("id")) {
                    texts(entry.getValue(), texts);
                }
            });
        } else if (json.isJsonArray()) {
            JsonArray array = json.getAsJsonArray();
            array.forEach(one -> texts(one, texts));
        } else if (json.isJsonPrimitive() && json.getAsJsonPrimitive().isString()) {
            texts.add(json.getAsString());
        }
    }

    private static List<JsonObject> rows(String resource) throws IOException {
        List<JsonObject> rows = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(SuggestionsTest.class.getResourceAsStream(resource),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty()) {
                    rows.add(JsonParser.parseString(line).getAsJsonObject());
                }
            }
        }
        return rows;
    }
}
