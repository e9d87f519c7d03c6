package dk.walkntalk.pdf;

/** How many lines a piece takes, of any width. */
final class Lines {
    private final Piece piece;
    // For type of 1 pt.
    private final float space;
    private final float[] words;

    Lines(Piece piece) {
        this.piece = piece;
        space = piece.font().getWidth(" ", 1);
        String[] text = piece.text().split(" ");
        words = new float[text.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = piece.font().getWidth(text[i], 1);
        }
    }

    /** Returns the number of lines; {@link Integer#MAX_VALUE} when a word is wider than a line. */
    int in(float pt, float width) {
        if (piece.scale().isPresent()) {
            return (int) Math.ceil(piece.rows(pt, width) * Piece.MARK / Piece.LEADING);
        }
        float most = width / pt;
        int lines = 1;
        float used = 0;
        for (float word : words) {
            if (word > most) {
                return Integer.MAX_VALUE;
            }
            if (used > 0 && used + space + word > most) {
                lines++;
                used = word;
            } else {
                used += (used > 0 ? space : 0) + word;
            }
        }
        return lines;
    }
}
