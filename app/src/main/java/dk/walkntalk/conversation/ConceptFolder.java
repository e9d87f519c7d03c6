package dk.walkntalk.conversation;

import android.content.Context;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The concepts that were brought in from files: one file each, in a folder of the app's own. For background threads. */
public final class ConceptFolder implements ConceptShelf.Files {
    private static final String ENDING = ".json";

    /** What is half written; always the same name, so that what a dead process left is written over by the next. */
    private static final String PART = "concept.part";

    private final Context context;

    /** The folder of {@code context}'s app; nothing is touched until something is asked for. */
    public ConceptFolder(Context context) {
        this.context = context;
    }

    private File folder() {
        return new File(context.getFilesDir(), "concepts");
    }

    @Override
    public List<String> names() {
        String[] names = folder().list();
        return names == null ? List.of() : Arrays.stream(names).filter(name -> name.endsWith(ENDING)).sorted()
                .collect(Collectors.toList());
    }

    @Override
    public InputStream open(String name) throws IOException {
        return new FileInputStream(new File(folder(), name));
    }

    /** The name of the file of an edition; ids and editions have no underscore, so that no two share one. */
    static String name(String id, String edition) {
        return id + "_" + edition + ENDING;
    }

    /** Writes a file, whole or not at all; one of the same name is replaced. */
    void write(String name, byte[] content) throws IOException {
        File folder = folder();
        if (!folder.isDirectory() && !folder.mkdirs() && !folder.isDirectory()) {
            throw new IOException("no folder");
        }
        File part = new File(folder, PART);
        try {
            try (FileOutputStream out = new FileOutputStream(part)) {
                out.write(content);
                out.getFD().sync();
            }
            if (!part.renameTo(new File(folder, name))) {
                throw new IOException("not renamed");
            }
        } finally {
            part.delete();
        }
    }

    void delete(String name) throws IOException {
        File file = new File(folder(), name);
        if (!file.delete() && file.exists()) {
            throw new IOException("not deleted");
        }
    }
}
