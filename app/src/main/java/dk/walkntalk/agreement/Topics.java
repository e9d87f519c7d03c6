package dk.walkntalk.agreement;

/** A thing that is only named before a sentence about it: "sommerfesten alle bager en kage". */
final class Topics {
    private Topics() {
    }

    /** The place after it; {@code i} where the sentence begins at once. */
    static int skip(Said said, int i, int to) {
        Line line = said.line();
        int topic = said.timeStarts(i) && said.time(i).when().event() != null ? said.time(i).next() : i + 1;
        People.Group group = topic >= to - 2 || line.stopAt(topic) ? null : said.group(topic);
        if (group == null || said.group(i) != null || said.verb(i) || !Doers.definite(line.low(topic - 1))) {
            return i;
        }
        int verb = group.next();
        boolean inside = said.verb(verb + 1) || said.time(verb + 1) != null || verb + 1 >= to || line.pauseAt(verb + 1);
        return said.verbAfterSubject(verb) && !inside ? topic : i;
    }

    /** "weekendvagten Dorte tager den": the pronoun needs the thing that was named. */
    static boolean meant(Said said, int sentence) {
        int object = said.group(sentence).next() + 1;
        return said.line().is(object, "den") || said.line().is(object, "det") || said.line().is(object, "dem");
    }
}
