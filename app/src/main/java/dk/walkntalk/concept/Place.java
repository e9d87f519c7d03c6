package dk.walkntalk.concept;

/**
 * A place in a concept file.
 *
 * @param file the file's name, as the caller gave it
 * @param path JSON path such as {@code $.perspectives[0].questions[2].text}; {@code $} is the whole file
 *             and is cut off after 200 characters
 * @param line counted from 1
 */
public record Place(String file, String path, int line) {
    private static final int LONGEST_PATH = 200;

    public Place {
        path = Readable.shown(path, LONGEST_PATH);
    }

    static Place top(String file, int line) {
        return new Place(file, "$", line);
    }

    Place field(String name) {
        return new Place(file, path + "." + name, line);
    }

    Place field(String name, int atLine) {
        return new Place(file, path + "." + name, atLine);
    }

    Place element(int index, int atLine) {
        return new Place(file, path + "[" + index + "]", atLine);
    }
}
