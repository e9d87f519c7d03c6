package dk.walkntalk.agreement;

import java.util.Set;

/** What kind of word stands somewhere, as {@link Seen} tells words apart: times and people first, then by the list. */
final class WordClass {
    static final int NONE = 0;
    static final int TIME_BEGINS = 1;
    static final int TIME = 2;
    static final int NAME = 3;
    static final int OWNER = 4;
    static final int I = 5;
    static final int YOU = 6;
    static final int WE = 7;
    static final int THEY = 8;
    static final int GROUP = 9;
    private static final int NUMBER = 10;
    private static final int NUMBER_WORD = 11;
    private static final int PREPOSITION = 12;
    private static final int MODAL = 13;
    /** Small words that build a sentence are each a class of their own; what their hashes are is after this. */
    private static final int OWN = 1 << 20;
    private static final int LISTED = 1 << 15;
    private static final Set<String> ITSELF = Words.set("og", "men", "eller", "så", "for", "der", "som", "at", "når",
            "hvis", "om", "fordi", "mens", "ikke", "det", "den", "de", "er", "har", "bliver", "selvom", "ellers",
            "inden", "før", "hvor", "hvordan", "hvad", "husk", "lad");
    private static final Set<String> FIRST = Words.set("jeg", "mig", "min", "mit", "mine");
    private static final Set<String> SECOND = Words.set("du", "dig", "din", "dit", "dine");
    private static final Set<String> ALL = Words.set("vi", "os", "alle", "begge", "hver");
    private static final Set<String> THIRD = Words.set("han", "hun");
    private static final int OF_VERBS = Morphology.PRESENT | Morphology.PAST | Morphology.INFINITIVE
            | Morphology.PASSIVE | Morphology.PARTICIPLE;
    private static final int OF_OTHERS = Morphology.NOUN | Morphology.DEFINITE | Morphology.GENITIVE
            | Morphology.UNKNOWN | Morphology.SMALL;

    private WordClass() {
    }

    /** The class of word {@code i}; {@link #NONE} beyond either end. */
    static int of(Said said, int i) {
        Line line = said.line();
        if (i < 0 || i >= line.size()) {
            return NONE;
        } else if (said.time(i) != null) {
            return said.timeStarts(i) ? TIME_BEGINS : TIME;
        }
        String low = line.low(i);
        int person = person(said, i, low);
        if (person != NONE) {
            return person;
        } else if (line.at(i).number()) {
            return NUMBER;
        } else if (Numbers.isCardinal(low)) {
            return NUMBER_WORD;
        } else if (ITSELF.contains(low)) {
            return OWN | low.hashCode() & OWN - 1;
        } else if (Words.PREPOSITIONS.contains(low)) {
            return PREPOSITION;
        }
        return Words.MODALS.contains(low) ? MODAL : listed(low);
    }

    private static int person(Said said, int i, String low) {
        if (said.people().named(i)) {
            Names.Mention name = said.people().mention(i);
            return name != null && name.genitive() ? OWNER : NAME;
        } else if (FIRST.contains(low)) {
            return I;
        } else if (SECOND.contains(low)) {
            return YOU;
        } else if (ALL.contains(low)) {
            return WE;
        } else if (THIRD.contains(low)) {
            return THEY;
        }
        return said.group(i) != null ? GROUP : NONE;
    }

    private static int listed(String low) {
        int kinds = Morphology.of(low);
        int told = kinds & (OF_VERBS | OF_OTHERS);
        return LISTED | ((kinds & OF_VERBS) == 0 ? told | kinds & Morphology.ADJECTIVE : told);
    }

    /** Whether it stands for one or more people. */
    static boolean isPerson(int wordClass) {
        return wordClass >= NAME && wordClass <= GROUP;
    }

    /** Whether it may be a verb in the past. */
    static boolean isPast(int wordClass) {
        return (wordClass & LISTED) != 0 && (wordClass & (OWN | Morphology.PAST)) == Morphology.PAST;
    }
}
