package dk.walkntalk.pages;

import dk.walkntalk.Phone;
import dk.walkntalk.R;

/**
 * What the pages share to which one comes from the wheel, and goes back to it from.
 *
 * @param <P> the page itself
 */
abstract class WheelSubpage<P extends WheelSubpage<P>> extends Screen {
    WheelSubpage(Phone phone, int mark) {
        super(phone, mark);
    }

    /** This page, so that one can go on with what it has of its own. */
    abstract P self();

    public final P looks(String name) {
        look(name);
        return self();
    }

    public final WheelPage done() {
        tap(R.id.walk_wheel_done);
        return new WheelPage(phone);
    }

    public final WheelPage back() {
        tap(R.id.walk_wheel_back);
        return new WheelPage(phone);
    }
}
