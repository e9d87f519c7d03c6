package dk.walkntalk.conversation;

import android.os.Handler;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.ConceptException;
import dk.walkntalk.concept.ConceptReader;
import dk.walkntalk.concept.EditionOrder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The concepts on this phone: those to choose from, those that conversations have kept, and how others come in. */
public final class Library {
    private final ConceptShelf shelf;
    private final ConversationDao dao;
    private final Editions editions;
    private final Disk disk;
    private final Handler main;

    Library(ConceptShelf shelf, ConversationDao dao, Editions editions, Disk disk, Handler main) {
        this.shelf = shelf;
        this.dao = dao;
        this.editions = editions;
        this.disk = disk;
        this.main = main;
    }

    /** Reads the concepts that there are to choose from. */
    public void read(Result<List<ConceptShelf.Entry>> result) {
        disk.execute(() -> {
            List<ConceptShelf.Entry> entries = shelf();
            main.post(() -> result.take(entries));
        });
    }

    /**
     * Finds the edition with this hash, and after it the other editions of the same concept, the newest first; none at
     * all when it is not on this phone any more.
     */
    public void editions(String hash, Result<List<KnownEdition>> result) {
        disk.execute(() -> {
            Map<String, KnownEdition> known = known();
            KnownEdition wanted = known.remove(hash);
            List<KnownEdition> found = wanted == null ? new ArrayList<>() : known.values().stream()
                    .filter(one -> one.concept().id().equals(wanted.concept().id())
                            && !one.concept().equals(wanted.concept()))
                    .sorted(Comparator.comparing((KnownEdition one) -> one.concept().edition(), new EditionOrder())
                            .reversed())
                    .collect(Collectors.toCollection(ArrayList::new));
            if (wanted != null) {
                found.add(0, wanted);
            }
            main.post(() -> result.take(found));
        });
    }

    private Map<String, KnownEdition> known() {
        Map<String, KnownEdition> known = new LinkedHashMap<>();
        for (ConceptShelf.Entry entry : shelf()) {
            if (entry.concept() != null) {
                known.put(entry.hash(), new KnownEdition(entry.hash(), entry.json(), entry.concept(),
                        entry.imported() ? KnownEdition.Source.IMPORTED : KnownEdition.Source.SHIPPED));
            }
        }
        for (EditionRow row : dao.editions()) {
            try {
                known.putIfAbsent(row.hash, new KnownEdition(row.hash, row.json, editions.concept(row),
                        KnownEdition.Source.KEPT));
            } catch (ConceptException unreadable) {
                // the conversations that are held with it say so themselves
                continue;
            }
        }
        return known;
    }

    private List<ConceptShelf.Entry> shelf() {
        try {
            return shelf.read();
        } catch (IOException e) {
            disk.report(e);
            return List.of();
        }
    }

    /**
     * Reads a concept from anywhere. No more is read than it takes to see that a file is too large. For background
     * threads; nothing on the shelf changes.
     *
     * @param fileName for messages only
     * @throws ConceptException when it is not a concept; says where and why
     * @throws IOException      when {@code in}, or what is on the shelf, cannot be read
     */
    public Proposal propose(InputStream in, String fileName) throws ConceptException, IOException {
        byte[] bytes = ConceptShelf.readAll(in);
        Concept concept = ConceptReader.read(new ByteArrayInputStream(bytes), fileName);
        return propose(new String(bytes, StandardCharsets.UTF_8), concept);
    }

    private Proposal propose(String json, Concept concept) throws IOException {
        List<ConceptShelf.Entry> editions = shelf.read().stream().filter(entry -> entry.isOf(concept.id()))
                .collect(Collectors.toList());
        Optional<ConceptShelf.Entry> same = editions.stream().filter(entry -> entry.concept().edition()
                .equals(concept.edition())).findFirst();
        if (editions.stream().anyMatch(entry -> entry.concept().equals(concept))) {
            return new Proposal(json, concept, Proposal.Relation.SAME, concept);
        }
        if (same.isPresent()) {
            return new Proposal(json, concept, same.get().imported()
                    ? Proposal.Relation.REPLACES : Proposal.Relation.TAKEN, same.get().concept());
        }
        Concept newest = editions.stream().map(ConceptShelf.Entry::concept)
                .max(Comparator.comparing(Concept::edition, new EditionOrder())).orElse(null);
        return new Proposal(json, concept,
                newest == null ? Proposal.Relation.NEW : Proposal.Relation.NEW_EDITION, newest);
    }

    /** Puts a concept on the shelf; brings what kept it from that, or {@code null} when it is there. */
    public void add(Proposal proposal, Result<Fault> result) {
        String name = ConceptFolder.name(proposal.concept().id(), proposal.concept().edition());
        change(() -> shelf.folder().write(name, proposal.json().getBytes(StandardCharsets.UTF_8)), result);
    }

    /** Takes a concept that was brought in off the shelf; conversations keep their edition. Brings a fault or none. */
    public void remove(ConceptShelf.Entry entry, Result<Fault> result) {
        change(() -> shelf.folder().delete(entry.fileName()), result);
    }

    private void change(Change change, Result<Fault> result) {
        disk.execute(() -> {
            Fault fault = null;
            try {
                change.make();
            } catch (IOException e) {
                fault = Fault.of(e);
            }
            Fault outcome = fault;
            main.post(() -> result.take(outcome));
        });
    }

    /** A change of the folder. */
    private interface Change {
        void make() throws IOException;
    }
}
