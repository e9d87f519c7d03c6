package dk.walkntalk.pages;

import dk.walkntalk.Phone;

/**
 * What the pages share that ask one thing and have one note.
 *
 * @param <P> the page itself
 */
abstract class PromptPage<P extends PromptPage<P>> extends WheelSubpage<P> {
    private final int asked;
    private final int note;

    /** A page that asks in the view {@code asked}, and has its note in the field {@code note}. */
    PromptPage(Phone phone, int asked, int note) {
        super(phone, asked);
        this.asked = asked;
        this.note = note;
    }

    public final P asks(String text) {
        phone.settle();
        reads(asked, text);
        return self();
    }

    public final P note(String text) {
        write(note, text);
        return self();
    }

    public final P hasNote(String text) {
        reads(note, text);
        return self();
    }
}
