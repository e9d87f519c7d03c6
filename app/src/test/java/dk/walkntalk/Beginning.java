package dk.walkntalk;

import dk.walkntalk.pages.HomePage;
import dk.walkntalk.pages.NewConversationPage;
import dk.walkntalk.pages.OverviewPage;
import dk.walkntalk.pages.PreparePage;
import dk.walkntalk.pages.StikordPage;
import java.util.List;
import java.util.Map;

/** How a conversation begins on the screens: from home over "Ny samtale" to the stikord, and back to its own page. */
final class Beginning {
    private final Phone phone;
    private final String album;
    private NewConversationPage form;

    /** Opens the app and chooses the concept of this name; pictures go to the album under {@code album}. */
    Beginning(Phone phone, String album, String concept) {
        this.phone = phone;
        this.album = album;
        phone.open();
        form = new HomePage(phone).newOfAnyKind().looks(album + "-00a-koncepter").choose(concept);
    }

    /** In this form, or on foot or seated: what a card says. */
    Beginning held(int title) {
        form.hold(Phone.context().getString(title));
        return this;
    }

    Beginning place(String place) {
        form.place(place);
        return this;
    }

    /** Whoever takes part, by role; in a group the second and later ones are added first. */
    Beginning with(String role, String... names) {
        for (int i = 0; i < names.length; i++) {
            if (i >= 2) {
                form.addPerson(Phone.context().getString(R.string.prepare_add, role));
            }
            form.name(names.length == 1 ? role : role + "-" + (i + 1), names[i]);
        }
        return this;
    }

    Beginning twoHours() {
        form.length(Phone.context().getResources().getQuantityString(R.plurals.ui_hours, 2, 2));
        return this;
    }

    Beginning preconditionMet() {
        form.confirmPrecondition();
        return this;
    }

    /** On to the preparation. */
    PreparePage prepare() {
        return form.looks(album + "-00b-ny-samtale").toPrepare().looks(album + "-00c-forberedelse");
    }

    /** Everybody picks at this phone, one after the other; then the page of the conversation. */
    OverviewPage pick(PreparePage hub, Map<String, List<String>> picks) {
        StikordPage stikord = hub.stikord();
        for (Map.Entry<String, List<String>> one : picks.entrySet()) {
            stikord.isTurnOf(one.getKey()).takePhone();
            one.getValue().forEach(stikord::tapStikord);
            stikord.done();
            if (one.getValue().size() < 3) {
                stikord.goOnWithFew();
            }
        }
        return stikord.looks(album + "-00d-stikord").toPrepare().toConversation();
    }
}
