package dk.walkntalk.pages;

import dk.walkntalk.Phone;
import dk.walkntalk.R;

/** "Om appen". */
public final class AboutPage extends Screen {
    public AboutPage(Phone phone) {
        super(phone, R.id.about_version);
    }

    public AboutPage looks(String name) {
        look(name);
        return this;
    }

    public HomePage back() {
        androidx.test.espresso.Espresso.pressBack();
        return new HomePage(phone);
    }
}
