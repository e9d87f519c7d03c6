package dk.walkntalk.concept;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** {@code docs/concept.schema.json}, as a municipality's editor applies it. */
final class PublishedSchema {
    private static final Path FILE = Path.of("..", "docs", "concept.schema.json");

    private final ObjectMapper mapper = new ObjectMapper();
    private final JsonSchema schema;

    PublishedSchema() throws IOException {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
        JsonNode text = mapper.readTree(Files.readString(FILE));
        schema = factory.getSchema(text);
    }

    /** What is wrong with {@code json}; nothing when it is a concept. */
    List<String> faults(String json) throws IOException {
        return schema.validate(mapper.readTree(json)).stream().map(ValidationMessage::getMessage)
                .collect(Collectors.toList());
    }
}
