package dk.walkntalk.pages;

import android.content.Intent;
import dk.walkntalk.Phone;
import dk.walkntalk.R;

/** "Overdragelse". */
public final class HandoverPage extends Screen {
    public HandoverPage(Phone phone) {
        super(phone, R.id.handover_contents);
    }

    public HandoverPage looks(String name) {
        look(name);
        return this;
    }

    public HandoverPage make() {
        tap(R.id.handover_make);
        return this;
    }

    public HandoverPage isReady(String fileName) {
        phone.sees(R.id.handover_share);
        reads(R.id.handover_file, fileName);
        return this;
    }

    public HandoverPage saysProblem(int message) {
        phone.settle();
        reads(R.id.handover_problem, phone.context().getString(message));
        return this;
    }

    /** Shares; what was sent off is the answer. */
    public Intent share() {
        tap(R.id.handover_share);
        return phone.started();
    }
}
