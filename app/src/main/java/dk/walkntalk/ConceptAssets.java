package dk.walkntalk;

import android.content.res.AssetManager;
import dk.walkntalk.conversation.ConceptShelf;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The concepts that come with the app. */
final class ConceptAssets implements ConceptShelf.Files {
    private static final String FOLDER = "concepts";

    private final AssetManager assets;

    ConceptAssets(AssetManager assets) {
        this.assets = assets;
    }

    @Override
    public List<String> names() throws IOException {
        return Arrays.stream(assets.list(FOLDER)).filter(name -> name.endsWith(".json")).sorted()
                .collect(Collectors.toList());
    }

    @Override
    public InputStream open(String name) throws IOException {
        return assets.open(FOLDER + "/" + name);
    }
}
