package dk.walkntalk.voice.text;

import java.util.List;

/** Writes the words of a note one after the other, with their marks and capitals. */
final class NoteWriter {
    private static final String CLOSING = ")]}\"'»”’";
    private final NameWords names;
    private final StringBuilder text;
    private final int old;
    /** The word written last in small letters; empty at the beginning, after a mark and after the end of a line. */
    private String before = "";
    /** Whether a sentence begins. */
    private boolean start;
    /** Whether a name was the last word, but for "og": "mette og bo". */
    private boolean joined;
    /** Whether something stands on this line, so that a mark can follow. */
    private boolean something;

    NoteWriter(String note, NameWords names) {
        this.names = names;
        int end = note.length();
        while (end > 0 && (note.charAt(end - 1) == ' ' || note.charAt(end - 1) == '\t')) {
            end--;
        }
        text = new StringBuilder(note.substring(0, end));
        old = end;
        something = end > 0 && text.charAt(end - 1) != '\n' && text.charAt(end - 1) != '\r';
        start = !something || Seam.ended(text);
        before = something ? Seam.lastWord(text) : "";
    }

    String text() {
        return text.toString();
    }

    void write(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (i > 0) {
                breakAt(piece);
            }
            SpokenMark mark = something ? SpokenMark.at(pieces, i, before) : null;
            if (mark != null) {
                i += mark.words() - 1;
                spoken(mark, i + 1 < pieces.size());
                continue;
            }
            String next = i + 1 < pieces.size() && !piece.marked() && pieces.get(i + 1).lines().isEmpty() ? pieces.get(i + 1).core() : "";
            boolean atSeam = i == 0 && text.length() == old && old > 0 && something;
            if (atSeam && !start && Seam.sentence(text, piece, names)) {
                text.append('.');
                start = true;
                before = "";
            }
            word(piece, next, atSeam && !start);
        }
    }

    /** The ends of lines that were written stay. */
    private void breakAt(Piece piece) {
        String lines = piece.lines();
        if (!lines.isEmpty()) {
            text.append(lines);
            start = true;
            something = false;
            joined = false;
            before = "";
        }
    }

    private void spoken(SpokenMark mark, boolean more) {
        int last = text.length() - 1;
        if (mark.breaks()) {
            if (mark == SpokenMark.PARAGRAPH && Character.isLetterOrDigit(text.charAt(last))) {
                text.append('.');
            }
            if (more) {
                text.append(mark.text());
            }
            something = false;
        } else {
            if (".,;:!?".indexOf(text.charAt(last)) >= 0 && !Abbreviations.is(Seam.lastWord(text))) {
                text.setLength(last); // "hej, punktum": what is said counts
            }
            if (text.length() == 0 || text.charAt(text.length() - 1) != '.' || mark != SpokenMark.STOP) {
                text.append(mark.text());
            }
        }
        start = mark != SpokenMark.COMMA && mark != SpokenMark.COLON;
        joined &= mark == SpokenMark.COMMA;
        before = "";
    }

    private void word(Piece piece, String next, boolean continues) {
        boolean close = piece.marks();
        if (something && !close) {
            text.append(piece.space().isEmpty() || Seam.manySpacesAfterMark(text, piece.space()) ? " " : piece.space());
        }
        String name = piece.address() ? null : names.written(piece.core(), start ? "" : before, next);
        name = name == null && joined && before.equals("og") ? names.sure(piece.core()) : name;
        String shown = piece.text();
        if (name != null && Letters.small(shown)) {
            int at = shown.indexOf(piece.core());
            shown = shown.substring(0, at) + name + shown.substring(at + piece.core().length());
        }
        if (continues && name == null && Seam.COMMON.contains(piece.core())) {
            shown = Letters.small(shown, piece.core());
        }
        boolean capital = start && !piece.address() && Letters.mayBeCapital(shown);
        text.append(capital ? Letters.capital(shown) : shown);
        boolean counts = close || piece.marked() || Letters.any(shown);
        start = counts ? Seam.ends(shown, piece.core()) : start;
        boolean open = !piece.marked() || shown.endsWith(",");
        joined = open && (name != null || joined && (piece.core().equals("og") || shown.equals(",")));
        before = piece.marked() || !counts ? "" : piece.core();
        something = true;
    }

    /** The last sentence gets its full stop. */
    void close() {
        int end = text.length();
        int last = end - 1;
        while (last >= 0 && (Piece.space(text.charAt(last)) || CLOSING.indexOf(text.charAt(last)) >= 0)) {
            last--;
        }
        int word = last;
        while (word > 0 && !Piece.space(text.charAt(word - 1))) {
            word--;
        }
        boolean letter = last >= 0 && (Character.isLetterOrDigit(text.charAt(last)) || Character.getType(text.charAt(last))
                == Character.NON_SPACING_MARK || text.charAt(last) == '%');
        if (letter && !Piece.address(text.substring(word, last + 1)) && !Piece.space(text.charAt(end - 1))) {
            text.append('.');
        }
    }
}
