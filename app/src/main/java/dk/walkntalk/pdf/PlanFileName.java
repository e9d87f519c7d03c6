package dk.walkntalk.pdf;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Names the file by what, who and when, as an archive lists it: {@code MUS udviklingsplan - Mette Hansen -
 * 2026-03-10.pdf}. A copy bears the name of the one whose it is. Names are at most 120 characters and safe on Windows, macOS, Android and Linux. Nothing that may be
 * a CPR number is left in them.
 */
public final class PlanFileName {
    private static final int MAX_LENGTH = 120;
    // File systems count bytes, and a letter may take four.
    private static final int MAX_BYTES = 240;
    private static final int MAX_KIND = 24;
    private static final int MAX_TITLE = 28;

    private PlanFileName() {}

    /** Returns the name with the letters people use, æøå included. */
    public static String of(PlanDocument plan) {
        return name(plan, false);
    }

    /** Returns the name in ASCII alone, for systems that need it: æ as ae, ø as oe, å as aa, accents left out. */
    public static String ascii(PlanDocument plan) {
        return name(plan, true);
    }

    private static String name(PlanDocument plan, boolean ascii) {
        String kind = shorten(safe(plan.kind(), ascii), MAX_KIND, MAX_KIND * 2);
        String heading = shorten(safe(plan.heading(), ascii), MAX_TITLE, MAX_TITLE * 2);
        String head = kind.isEmpty() ? PlanTitle.of(heading) : kind + " " + PlanTitle.word(heading);
        String tail = " - " + plan.heldOn() + ".pdf";
        int length = MAX_LENGTH - head.length() - tail.length() - 3;
        int bytes = MAX_BYTES - utf8(head) - tail.length() - 3;
        String who = plan.copyFor().isPresent()
                ? keeper(plan, plan.copyFor().getAsInt(), person -> shorten(called(person, ascii), length - 4, bytes - 4))
                : shorten(safe(subjects(plan, ascii), ascii), length, bytes);
        return who.isEmpty() ? head + tail : head + " - " + who + tail;
    }

    /** With a number after the name of the second of that name, so that one copy never replaces another's. */
    private static String keeper(PlanDocument plan, int person, Function<PlanDocument.Person, String> called) {
        String name = called.apply(plan.people().get(person));
        long before = plan.people().subList(0, person).stream()
                .filter(other -> called.apply(other).equalsIgnoreCase(name))
                .count();
        return before == 0 ? name : name + " " + (before + 1);
    }

    private static String called(PlanDocument.Person person, boolean ascii) {
        String name = safe(person.name(), ascii);
        return name.isEmpty() ? safe(person.role(), ascii) : name;
    }

    private static String subjects(PlanDocument plan, boolean ascii) {
        List<String> names = new ArrayList<>();
        String role = "";
        for (PlanDocument.Person person : plan.people()) {
            if (person.subject()) {
                names.add(person.name());
                role = role.isEmpty() ? person.role() : role;
            }
        }
        names.removeIf(name -> safe(name, ascii).isEmpty());
        if (names.isEmpty()) {
            return role;
        }
        return switch (names.size()) {
            case 1 -> names.get(0);
            case 2 -> names.get(0) + " og " + names.get(1);
            default -> names.get(0) + " m.fl.";
        };
    }

    /** Returns what of the text may stand in a file name. */
    static String safe(String text, boolean ascii) {
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(point -> kept.append(FileNameLetters.keep(point)));
        String spelled = ascii ? FileNameLetters.ascii(kept.toString()) : kept.toString();
        return trim(CprMask.mask(spelled.replaceAll(" {2,}", " ").replaceAll("-{2,}", "-")));
    }

    /** Returns the beginning of the text, cut between words where it has any. */
    static String shorten(String text, int length, int bytes) {
        if (text.length() <= length && utf8(text) <= bytes) {
            return text;
        }
        int end = 0;
        int left = bytes;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            left -= utf8(text.substring(end, next));
            if (next > length || left < 0) {
                break;
            }
            end = next;
        }
        int word = text.lastIndexOf(' ', end);
        return trim(text.substring(0, word > end / 2 ? word : end));
    }

    private static int utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    // A leading dot hides a file on some systems, a trailing one is lost on others.
    private static String trim(String text) {
        return text.replaceAll("^[ .\\-]+|[ \\-]+$", "").replaceAll("\\.{2,}$", ".");
    }
}
