package dk.walkntalk.agreement;

/** How far a clause goes on which an action waits: "når kurset er slut", "inden han går hjem". */
final class EventClauses {
    private final Line line;
    private final Names names;

    /** @param names the people of the conversation, whose names begin a clause of their own; or null */
    EventClauses(Line line, Names names) {
        this.line = line;
        this.names = names;
    }

    /** Where a subordinate clause ends: at a pause, or before what begins another clause. */
    int end(int i) {
        int at = i + 1;
        boolean verb = Verbs.finite(line.low(i));
        boolean inner = false;
        while (at < line.size() && !line.pauseAt(at) && at < i + 14) {
            inner |= line.in(at, Words.SUBORDINATORS) && !line.is(at, "for");
            boolean finite = Verbs.finite(line.low(at)) && !line.in(at - 1, Words.PREPOSITIONS) && !beforeNoun(at - 1);
            boolean another = verb && name(at) && Verbs.afterSubject(line.low(names.at(line, at).next()));
            boolean turned = verb && Verbs.finite(line.low(at)) && !line.is(at - 1, "og")
                    && !line.in(at - 1, Words.SUBORDINATORS) && (name(at + 1) || line.in(at + 1, Words.PERSONS));
            if (another || turned || finite && verb && !inner && !line.is(at - 1, "og")) {
                break; // "når kurset er slut deler Aisha": the main clause begins with its verb
            }
            verb |= finite;
            boolean day = !verb && (line.is(at, "den") && at + 1 < line.size() && line.at(at + 1).number()
                    || Lexicon.day(line, at) != null);
            if (day || line.is(at, "for") && line.is(at + 1, "at") || line.is(at, "så") || line.is(at, "og")
                    && starts(at + 1) || line.is(at, "mens") || line.is(at, "men")) {
                break;
            }
            at++;
        }
        return Math.min(at, line.size());
    }

    /** "de nye lokaler": after an adjective or an article stands a noun, though it ends as a verb does. */
    private boolean beforeNoun(int i) {
        String low = line.low(i);
        return line.in(i, Lexicon.DETERMINERS) && !line.is(i, "det") && !line.is(i, "den") || line.at(i).number()
                || low.length() > 2 && low.endsWith("e") && !low.endsWith("ne") && !line.in(i, Words.PRONOUN_SUBJECTS)
                && !line.at(i).capital();
    }

    private boolean starts(int i) {
        // "og karl emil holder"
        boolean twoNames = Verbs.finite(line.low(i + 2)) && !line.in(i + 1, Words.PREPOSITIONS) && !beforeNoun(i + 1);
        return line.is(i, "så") || line.in(i, Words.PRONOUN_SUBJECTS) || Verbs.finite(line.low(i))
                || Verbs.finite(line.low(i + 1)) || twoNames
                || line.is(i, "det") || line.is(i, "den");
    }

    private boolean name(int i) {
        return names != null && names.at(line, i) != null && !names.at(line, i).genitive();
    }
}
