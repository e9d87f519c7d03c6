package dk.walkntalk.pdf;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;

/** Writes the attached data; its format is told in {@link PlanReader}. */
final class PlanJson {
    static final String FORMAT = "walkntalk-plan";
    /** The newest version, of plans with a form of boxes, with agreements of somebody, or as somebody's copy. */
    static final int VERSION = 2;
    static final String FILE_NAME = "udviklingsplan.json";

    private PlanJson() {}

    /** Returns UTF-8; every text comes back as it was, half an emoji included. */
    static byte[] write(PlanDocument plan) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent(" ");
            json.beginObject();
            json.name("format").value(FORMAT);
            json.name("version").value(version(plan));
            json.name("concept").beginObject();
            json.name("id").value(plan.conceptId());
            json.name("edition").value(plan.conceptEdition());
            json.name("name").value(plan.conceptName());
            json.name("municipality").value(plan.municipality());
            json.name("kind").value(plan.kind());
            json.name("heading").value(plan.heading());
            texts(json, "valuesFor", plan.valuesFor());
            json.endObject();
            json.name("heldOn").value(plan.heldOn().toString());
            people(json, plan.people());
            if (version(plan) > 1) {
                form(json, plan.form());
            }
            if (plan.copyFor().isPresent()) {
                json.name("copyFor").value(plan.copyFor().getAsInt());
            }
            sections(json, plan.sections());
            photos(json, plan.photos());
            json.endObject();
        }
        return escapeHalves(text.toString()).getBytes(StandardCharsets.UTF_8);
    }

    /** The least version that holds it all: what an older app can read, it should. */
    private static int version(PlanDocument plan) {
        boolean first = plan.form().equals(PlanDocument.Form.NONE)
                && plan.copyFor().equals(OptionalInt.empty())
                && plan.sections().stream()
                        .flatMap(section -> section.agreements().stream())
                        .allMatch(agreement -> agreement.forWhom().isEmpty() && agreement.owners().isEmpty());
        return first ? 1 : VERSION;
    }

    private static void form(JsonWriter json, PlanDocument.Form form) throws IOException {
        json.name("form").beginObject();
        json.name("forLabel").value(form.forLabel());
        json.name("dateLabel").value(form.dateLabel());
        json.name("boxes").beginArray();
        for (PlanDocument.Box box : form.boxes()) {
            json.beginObject();
            json.name("id").value(box.id());
            json.name("title").value(box.title());
            json.name("hint").value(box.hint());
            json.name("text").value(box.text());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private static void people(JsonWriter json, List<PlanDocument.Person> people) throws IOException {
        json.name("people").beginArray();
        for (PlanDocument.Person person : people) {
            json.beginObject();
            json.name("role").value(person.role());
            json.name("name").value(person.name());
            json.name("subject").value(person.subject());
            json.endObject();
        }
        json.endArray();
    }

    private static void sections(JsonWriter json, List<PlanDocument.Section> sections) throws IOException {
        json.name("sections").beginArray();
        for (PlanDocument.Section section : sections) {
            json.beginObject();
            json.name("perspectiveId").value(section.perspectiveId());
            json.name("perspective").value(section.perspective());
            texts(json, "prompts", section.prompts());
            json.name("agreements").beginArray();
            for (PlanDocument.Agreement agreement : section.agreements()) {
                agreement(json, agreement);
            }
            json.endArray();
            json.endObject();
        }
        json.endArray();
    }

    private static void texts(JsonWriter json, String name, List<String> texts) throws IOException {
        json.name(name).beginArray();
        for (String text : texts) {
            json.value(text);
        }
        json.endArray();
    }

    private static void agreement(JsonWriter json, PlanDocument.Agreement agreement) throws IOException {
        json.beginObject();
        json.name("what").value(agreement.what());
        json.name("when").value(agreement.when());
        json.name("who").value(agreement.who());
        json.name("responsible").value(agreement.responsible());
        json.name("followUp").value(agreement.followUp());
        json.name("valueIndividual").value(agreement.valueIndividual());
        json.name("valueWorkplace").value(agreement.valueWorkplace());
        json.name("valueCitizens").value(agreement.valueCitizens());
        if (!agreement.forWhom().isEmpty() || !agreement.owners().isEmpty()) {
            json.name("forWhom").value(agreement.forWhom());
            json.name("owners").beginArray();
            for (int owner : agreement.owners()) {
                json.value(owner);
            }
            json.endArray();
        }
        json.endObject();
    }

    private static void photos(JsonWriter json, List<PlanDocument.Photo> photos) throws IOException {
        json.name("photos").beginArray();
        for (PlanDocument.Photo photo : photos) {
            json.beginObject();
            json.name("width").value(photo.width());
            json.name("height").value(photo.height());
            json.name("alternateText").value(photo.alternateText());
            json.endObject();
        }
        json.endArray();
    }

    // UTF-8 has no way to write half of a surrogate pair, JSON has.
    private static String escapeHalves(String json) {
        StringBuilder out = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); ) {
            int point = json.codePointAt(i);
            if (Character.getType(point) == Character.SURROGATE) {
                out.append("\\u").append(Integer.toHexString(point));
            } else {
                out.appendCodePoint(point);
            }
            i += Character.charCount(point);
        }
        return out.toString();
    }
}
