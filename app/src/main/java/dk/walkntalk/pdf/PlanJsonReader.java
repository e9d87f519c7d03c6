package dk.walkntalk.pdf;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dk.walkntalk.pdf.PlanUnreadableException.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/** Reads the attached data; its format is told in {@link PlanReader}. */
final class PlanJsonReader {
    private final List<byte[]> jpegs;

    /**
     * @param jpegs the file's photos, in the order in which the data names them
     */
    PlanJsonReader(List<byte[]> jpegs) {
        this.jpegs = jpegs;
    }

    PlanDocument read(byte[] utf8) throws PlanUnreadableException {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
            JsonObject root = object(JsonParser.parseString(text));
            if (!PlanJson.FORMAT.equals(text(root, "format"))) {
                throw new JsonParseException("another format");
            }
            int version = number(root, "version");
            if (version > PlanJson.VERSION) {
                throw new PlanUnreadableException(Reason.NEWER_VERSION, "Written by a newer version: " + version);
            }
            return plan(root, version > 1);
        } catch (JsonParseException | CharacterCodingException | DateTimeException | IllegalArgumentException e) {
            throw new PlanUnreadableException(Reason.BROKEN_PLAN, "The attached data is damaged", e);
        }
    }

    private PlanDocument plan(JsonObject root, boolean hasForm) {
        JsonObject concept = object(root.get("concept"));
        return new PlanDocument(
                text(concept, "id"),
                text(concept, "edition"),
                text(concept, "name"),
                text(concept, "municipality"),
                text(concept, "kind"),
                text(concept, "heading"),
                concept.has("valuesFor") ? list(concept, "valuesFor", PlanJsonReader::string) : List.of(),
                LocalDate.parse(text(root, "heldOn")),
                list(root, "people", PlanJsonReader::person),
                hasForm ? form(object(root.get("form"))) : PlanDocument.Form.NONE,
                list(root, "sections", PlanJsonReader::section),
                photos(list(root, "photos", PlanJsonReader::object)),
                hasForm && root.has("copyFor") ? OptionalInt.of(number(root, "copyFor")) : OptionalInt.empty());
    }

    private static PlanDocument.Form form(JsonObject form) {
        return new PlanDocument.Form(
                text(form, "forLabel"), text(form, "dateLabel"), list(form, "boxes", PlanJsonReader::box));
    }

    private static PlanDocument.Box box(JsonElement element) {
        JsonObject box = object(element);
        return new PlanDocument.Box(text(box, "id"), text(box, "title"), text(box, "hint"), text(box, "text"));
    }

    private static PlanDocument.Person person(JsonElement element) {
        JsonObject person = object(element);
        return new PlanDocument.Person(
                text(person, "role"), text(person, "name"), primitive(person, "subject").getAsBoolean());
    }

    private static PlanDocument.Section section(JsonElement element) {
        JsonObject section = object(element);
        return new PlanDocument.Section(
                text(section, "perspectiveId"),
                text(section, "perspective"),
                list(section, "prompts", PlanJsonReader::string),
                list(section, "agreements", PlanJsonReader::agreement));
    }

    private static PlanDocument.Agreement agreement(JsonElement element) {
        JsonObject agreement = object(element);
        PlanDocument.Agreement read = new PlanDocument.Agreement(
                text(agreement, "what"),
                text(agreement, "when"),
                text(agreement, "who"),
                text(agreement, "responsible"),
                text(agreement, "followUp"),
                text(agreement, "valueIndividual"),
                text(agreement, "valueWorkplace"),
                text(agreement, "valueCitizens"));
        return agreement.has("owners")
                ? read.belongingTo(text(agreement, "forWhom"), list(agreement, "owners", PlanJsonReader::position))
                : read;
    }

    private List<PlanDocument.Photo> photos(List<JsonObject> told) {
        List<PlanDocument.Photo> photos = new ArrayList<>();
        // With one photo lost nobody knows which, and a wrong caption is worse than none.
        for (int i = 0; i < told.size() && told.size() == jpegs.size(); i++) {
            JsonObject photo = told.get(i);
            photos.add(new PlanDocument.Photo(
                    jpegs.get(i), number(photo, "width"), number(photo, "height"), text(photo, "alternateText")));
        }
        return photos;
    }

    private static <T> List<T> list(JsonObject object, String name, Function<JsonElement, T> read) {
        JsonElement element = object.get(name);
        if (!(element instanceof JsonArray)) {
            throw new JsonParseException("no list: " + name);
        }
        List<T> list = new ArrayList<>();
        for (JsonElement item : (JsonArray) element) {
            list.add(read.apply(item));
        }
        return list;
    }

    private static JsonObject object(JsonElement element) {
        if (element instanceof JsonObject) {
            return (JsonObject) element;
        }
        throw new JsonParseException("no object");
    }

    private static String text(JsonObject object, String name) {
        return string(object.get(name));
    }

    private static String string(JsonElement element) {
        if (element instanceof JsonPrimitive && ((JsonPrimitive) element).isString()) {
            return element.getAsString();
        }
        throw new JsonParseException("no text");
    }

    private static int number(JsonObject object, String name) {
        return position(primitive(object, name));
    }

    private static int position(JsonElement element) {
        if (element instanceof JsonPrimitive) {
            return Integer.parseInt(element.getAsString());
        }
        throw new JsonParseException("no number");
    }

    private static JsonPrimitive primitive(JsonObject object, String name) {
        if (object.get(name) instanceof JsonPrimitive) {
            return object.getAsJsonPrimitive(name);
        }
        throw new JsonParseException("no value: " + name);
    }
}
