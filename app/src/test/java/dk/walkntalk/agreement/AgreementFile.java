package dk.walkntalk.agreement;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rows of a file like {@code agreements.jsonl}; its README tells the fields. */
record AgreementFile(List<Row> rows) {
    /** One utterance, and the agreements it should give, each with its second reading or null. */
    record Row(String id, String utterance, AgreementReader reader, Person speaker, LocalDate today,
            List<JsonObject> expect,
            List<JsonObject> alt, List<String> tags) {
        List<SpokenAgreement> read() {
            return reader.read(utterance, speaker, today);
        }
    }

    static AgreementFile read(InputStream from) {
        List<Row> rows = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty()) {
                    rows.add(row(JsonParser.parseString(line).getAsJsonObject()));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new AgreementFile(rows);
    }

    private static Row row(JsonObject json) {
        List<Person> parties = new ArrayList<>();
        Person speaker = null;
        for (JsonElement party : json.getAsJsonArray("parties")) {
            JsonObject one = party.getAsJsonObject();
            String role = one.get("role").getAsString().toUpperCase(Locale.ROOT).replace(' ', '_');
            Person person = new Person(one.get("name").getAsString(), PartyRole.valueOf(role));
            parties.add(person);
            if (!json.get("speaker").isJsonNull() && json.get("speaker").getAsString().equals(person.name())) {
                speaker = person;
            }
        }
        List<String> tags = new ArrayList<>();
        if (json.has("tags")) {
            json.getAsJsonArray("tags").forEach(tag -> tags.add(tag.getAsString()));
        }
        List<JsonObject> expect = objects(json.get("expect"));
        List<JsonObject> alt = json.has("alt") ? objects(json.get("alt")) : new ArrayList<>();
        return new Row(json.get("id").getAsString(), json.get("utterance").getAsString(), new AgreementReader(parties),
                speaker,
                LocalDate.parse(json.get("today").getAsString()), expect, alt, tags);
    }

    private static List<JsonObject> objects(JsonElement element) {
        List<JsonObject> objects = new ArrayList<>();
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(one -> objects.add(one instanceof JsonNull ? null
                    : one.getAsJsonObject()));
        } else if (element.isJsonObject()) {
            objects.add(element.getAsJsonObject());
        }
        return objects;
    }
}
