package dk.walkntalk.concept;

/** The first two fields of every file that the app reads: what it is, and by which rules it is written. */
final class FileHead {
    private FileHead() {
    }

    static void check(Node root, String expected, int rules) throws ConceptException {
        Node format = root.field("format");
        if (!format.exact(Limits.LABEL).equals(expected)) {
            throw format.fault(Problem.UNKNOWN_FORMAT, format.exact(Limits.LABEL), expected);
        }
        Node version = root.field("version");
        int found = version.number(Integer.MIN_VALUE, Integer.MAX_VALUE);
        if (found != rules) {
            throw version.fault(Problem.UNKNOWN_VERSION, Integer.toString(found), Integer.toString(rules));
        }
    }
}
