package dk.walkntalk.conversation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.Test;

/** What the tables are made of, seen both in the classes and in the schema that Room exported of them. */
public final class SchemaTest {
    /** Texts that no person writes: ids, the concept's own words, a file's made-up name. Everything else is Words. */
    private static final Set<String> NOT_PEOPLES = Set.of(
            "edition.hash", "edition.json", "conversation.editionHash", "conversation.kind", "conversation.variant",
            "conversation.walkPlace", "participant.roleId", "stikord_pick.stikord", "shared_note.questionId",
            "talked_question.questionId", "agreement.perspectiveId", "agreement_text.part", "photo.fileName",
            "photo.perspectiveId", "photo.original", "private_note.place", "ticked_item.itemId", "plan_box.boxId", "scale_mark.pointId",
            "reworded_question.questionId", "wording_set.conceptId", "wording.questionId", "area_name.conceptId");
    /** Columns that hold what people wrote; they are bytes, since Words are. */
    private static final Set<String> PEOPLES = Set.of("participant.name", "shared_note.text", "agreement_text.text",
            "conversation.place", "private_note.text", "plan_box.text", "reworded_question.text", "wording_set.name",
            "wording.text", "check_in.text", "area_name.text");
    private static final Path SCHEMAS = Path.of("schemas", WalkDatabase.class.getName());

    @Test
    public void everyFieldThatHoldsPeoplesTextIsWords() {
        // With the concept's enumerations: whether classes that are not imported are looked up is up to other tests.
        JavaClasses classes = new ClassFileImporter().importPaths(
                Path.of("target", "classes", "dk", "walkntalk", "conversation"),
                Path.of("target", "classes", "dk", "walkntalk", "concept"));
        Set<String> words = new TreeSet<>();
        Set<String> texts = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        for (JavaClass type : classes) {
            if (type.isAnnotatedWith("androidx.room.Entity")) {
                sort(table(type), type, words, texts, others);
            }
        }
        assertEquals(new TreeSet<>(PEOPLES), words);
        assertEquals(new TreeSet<>(NOT_PEOPLES), texts);
        assertEquals("neither Words, nor a named text, nor a number or a time", Set.of(), others);
    }

    private static void sort(String table, JavaClass type, Set<String> words, Set<String> texts, Set<String> others) {
        for (JavaField field : type.getFields()) {
            String name = table + "." + field.getName();
            JavaClass raw = field.getRawType();
            if (field.isAnnotatedWith("androidx.room.Embedded")) {
                sort(table, raw, words, texts, others);
            } else if (raw.isEquivalentTo(Words.class)) {
                words.add(name);
            } else if (raw.isEquivalentTo(String.class) || raw.isEnum()) {
                texts.add(name);
            } else if (!raw.isPrimitive() && !raw.getPackageName().equals("java.time")
                    && !raw.isEquivalentTo(Integer.class) && !raw.isEquivalentTo(Boolean.class)) {
                others.add(name + " is " + raw.getName());
            }
        }
    }

    private static String table(JavaClass type) {
        return (String) type.getAnnotationOfType("androidx.room.Entity").get("tableName").orElseThrow();
    }

    @Test
    public void theDatabaseStoresPeoplesTextAsBytesOnly() throws IOException {
        Set<String> texts = new TreeSet<>();
        Set<String> bytes = new TreeSet<>();
        for (JsonElement entity : newest().getAsJsonArray("entities")) {
            String table = entity.getAsJsonObject().get("tableName").getAsString();
            for (JsonElement one : entity.getAsJsonObject().getAsJsonArray("fields")) {
                JsonObject field = one.getAsJsonObject();
                String name = table + "." + field.get("columnName").getAsString();
                String affinity = field.get("affinity").getAsString();
                if (affinity.equals("TEXT")) {
                    texts.add(name);
                } else if (affinity.equals("BLOB")) {
                    bytes.add(name);
                } else {
                    assertEquals(name, "INTEGER", affinity);
                }
            }
        }
        assertEquals(new TreeSet<>(PEOPLES), bytes);
        assertEquals(new TreeSet<>(NOT_PEOPLES), texts);
    }

    /** The file is what later migrations start from; a change of the tables without a new version changes its hash. */
    @Test
    public void theExportedSchemaIsTheOneThatRoomWasCompiledWith() throws IOException {
        JsonObject schema = newest();
        String hash = schema.get("identityHash").getAsString();
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            assertEquals("one schema for each version, none left out",
                    schema.get("version").getAsLong(), files.filter(f -> f.toString().endsWith(".json")).count());
        }
        byte[] room = WalkDatabase.class.getResourceAsStream("WalkDatabase_Impl$1.class").readAllBytes();
        assertTrue("commit the file that compiling has written below app/schemas",
                new String(room, java.nio.charset.StandardCharsets.ISO_8859_1).contains(hash));
    }

    private static JsonObject newest() throws IOException {
        assertTrue(SCHEMAS + " is not there; it is written when the database is compiled, and must be committed",
                Files.isDirectory(SCHEMAS));
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            Path newest = files.filter(file -> file.toString().endsWith(".json"))
                    .max(java.util.Comparator.comparingInt(SchemaTest::version)).orElseThrow();
            return JsonParser.parseString(Files.readString(newest)).getAsJsonObject().getAsJsonObject("database");
        }
    }

    private static int version(Path file) {
        return Integer.parseInt(file.getFileName().toString().replace(".json", ""));
    }
}
