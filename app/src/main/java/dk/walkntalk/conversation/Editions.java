package dk.walkntalk.conversation;

import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.ConceptException;
import dk.walkntalk.concept.ConceptReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The editions that conversations are held with, read once each. For background threads. */
final class Editions {
    private final Map<String, Concept> read = new ConcurrentHashMap<>();

    Conversation open(StoredConversation stored) throws ConceptException {
        return new Conversation(stored, concept(stored.edition));
    }

    /** The edition with this hash, or {@code null} when it cannot be read. */
    Concept find(String hash, ConversationDao dao) {
        try {
            Concept known = read.get(hash);
            return known == null ? concept(dao.edition(hash)) : known;
        } catch (ConceptException e) {
            return null;
        }
    }

    Concept concept(EditionRow edition) throws ConceptException {
        Concept known = read.get(edition.hash);
        if (known == null) {
            known = parse(edition);
            read.put(edition.hash, known);
        }
        return known;
    }

    private static Concept parse(EditionRow edition) throws ConceptException {
        byte[] bytes = edition.json.getBytes(StandardCharsets.UTF_8);
        try {
            return ConceptReader.read(new ByteArrayInputStream(bytes), edition.hash.substring(0, 8) + ".json");
        } catch (IOException e) {
            throw new AssertionError("memory cannot fail to be read", e);
        }
    }

    static EditionRow row(String json) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            StringBuilder hex = new StringBuilder();
            for (byte b : digest) {
                hex.append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
            }
            return new EditionRow(hex.toString(), json);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every platform has SHA-256", e);
        }
    }
}
