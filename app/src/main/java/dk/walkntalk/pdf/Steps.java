package dk.walkntalk.pdf;

/** Counts the parts of one plan for its {@link Progress}. */
final class Steps {
    private final Progress progress;
    private final int total;
    private int done;

    Steps(PlanDocument plan, Progress progress) {
        this.progress = progress;
        int agreements = 0;
        for (PlanDocument.Section section : plan.sections()) {
            agreements += section.agreements().size();
        }
        // The overview and the closing of the file are the two parts every plan has.
        this.total = 2 + plan.form().boxes().size() + agreements + plan.photos().size();
        check();
    }

    void check() {
        progress.step(done, total);
    }

    void next() {
        done++;
        check();
    }
}
