package dk.walkntalk.agreement;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How much of a file of utterances is read exactly: each field equals what is expected, or its second reading.
 * Punctuation and, in words of a time, capitals do not count (agreements_README).
 */
final class Score {
    static final List<String> FIELDS = List.of("hvad", "hvem", "hvornaar", "ansvar", "opfoelgning", "vaerdi");
    final Map<String, int[]> fields = new LinkedHashMap<>();
    final List<String> faults = new ArrayList<>();
    int utterances;
    int allRight;
    int agreements;
    int rightCount;

    static Score of(AgreementFile file) {
        Score score = new Score();
        FIELDS.forEach(field -> score.fields.put(field, new int[3]));
        file.rows().forEach(score::add);
        return score;
    }

    /** How many of a field's readings were exact; of how many; how many held something that was wrong. */
    int[] field(String name) {
        return fields.get(name);
    }

    private void add(AgreementFile.Row row) {
        utterances++;
        List<SpokenAgreement> read = row.read();
        boolean right = read.size() == row.expect().size();
        rightCount += right ? 1 : 0;
        if (!right) {
            faults.add(row.id() + " " + row.utterance() + "\n    " + read.size() + " agreements for "
                    + row.expect().size() + ": " + read);
        }
        for (int i = 0; i < Math.max(row.expect().size(), read.size()); i++) {
            agreements++;
            JsonObject expected = i < row.expect().size() ? row.expect().get(i) : new JsonObject();
            JsonObject alt = i < row.alt().size() && row.alt().get(i) != null ? row.alt().get(i) : new JsonObject();
            JsonObject got = i < read.size() ? json(read.get(i)) : new JsonObject();
            for (String field : FIELDS) {
                right &= field(row, field, norm(field, expected.get(field)), alt.has(field)
                        ? norm(field, alt.get(field))
                        : null, norm(field, got.get(field)));
            }
        }
        allRight += right ? 1 : 0;
    }

    private boolean field(AgreementFile.Row row, String field, JsonElement expected, JsonElement alt, JsonElement got) {
        int[] counts = fields.get(field);
        counts[1]++;
        if (got.equals(expected) || alt != null && got.equals(alt)) {
            counts[0]++;
            return true;
        }
        counts[2] += got.isJsonNull() ? 0 : 1;
        faults.add(row.id() + " " + row.utterance() + "\n    " + field + " want " + expected
                + "\n    " + " ".repeat(field.length()) + "  got " + got);
        return false;
    }

    private static JsonElement norm(String field, JsonElement element) {
        if (element == null || element.isJsonNull()) {
            return JsonNull.INSTANCE;
        }
        if (field.equals("hvad") || field.equals("vaerdi")) {
            return new com.google.gson.JsonPrimitive(element.getAsString().replaceAll("[^\\p{L}\\p{N}:'/-]+",
                    " ").trim());
        }
        if (element.isJsonObject()) {
            JsonObject copy = new JsonObject();
            for (Map.Entry<String, JsonElement> entry : element.getAsJsonObject().entrySet()) {
                boolean text = entry.getKey().equals("words") || entry.getKey().equals("event");
                JsonElement value = entry.getValue();
                copy.add(entry.getKey(), value.isJsonNull() ? value : text
                        ? new com.google.gson.JsonPrimitive(value.getAsString().toLowerCase(Locale.ROOT)
                                .replaceAll("[.,]+$", ""))
                        : norm("", value));
            }
            return copy;
        }
        return element;
    }

    static JsonObject json(SpokenAgreement agreement) {
        JsonObject json = new JsonObject();
        json.addProperty("hvad", agreement.hvad() == null ? null : agreement.hvad().words());
        json.add("hvem", json(agreement.hvem()));
        json.add("hvornaar", json(agreement.hvornaar()));
        json.add("ansvar", json(agreement.ansvar()));
        if (agreement.opfoelgning() != null) {
            JsonObject up = new JsonObject();
            up.add("hvem", json(agreement.opfoelgning().hvem()));
            up.add("hvornaar", json(agreement.opfoelgning().hvornaar()));
            json.add("opfoelgning", up);
        }
        if (agreement.vaerdi() != null) {
            json.addProperty("vaerdi", agreement.vaerdi());
        }
        return json;
    }

    private static JsonElement json(SaidPeople people) {
        if (people == null || people.names().isEmpty()) {
            return JsonNull.INSTANCE;
        }
        com.google.gson.JsonArray names = new com.google.gson.JsonArray();
        people.names().forEach(names::add);
        return names;
    }

    private static JsonElement json(When when) {
        if (when == null) {
            return JsonNull.INSTANCE;
        }
        JsonObject json = new JsonObject();
        json.addProperty("relation", when.relation().name().toLowerCase(Locale.ROOT));
        json.addProperty("start", day(when.start()));
        json.addProperty("end", day(when.end()));
        json.addProperty("event", when.event());
        json.addProperty("recurrence", when.recurrence());
        json.addProperty("words", when.words());
        return json;
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
