package dk.walkntalk;

import androidx.test.core.app.ApplicationProvider;
import dk.walkntalk.concept.Perspective;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.conversation.Wheel;
import dk.walkntalk.pages.ExpectationsPage;
import dk.walkntalk.pages.HomePage;
import dk.walkntalk.pages.OverviewPage;
import dk.walkntalk.pages.WheelPage;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Norddjurs' conversation between Anders and Mette, so that a test can begin in the middle of it. */
final class ReadymadeWheel {
    private final Phone phone;
    private final Readymade talk;
    private final Conversations conversations =
            ApplicationProvider.<App>getApplicationContext().conversations();

    private ReadymadeWheel(Phone phone, Readymade talk) {
        this.phone = phone;
        this.talk = talk;
    }

    static ReadymadeWheel begin(Phone phone) {
        return begin(phone, "Anders Lund");
    }

    /** Another leader's conversation. */
    static ReadymadeWheel second(Phone phone) {
        return new ReadymadeWheel(phone, Readymade.begin(phone, "norddjurs-lus").names("Anders Lund", "Ali Kaya"));
    }

    private static ReadymadeWheel begin(Phone phone, String host) {
        return new ReadymadeWheel(phone, Readymade.begin(phone, "norddjurs-lus").names(host, "Mette Hansen"));
    }

    /** Last year's conversation, with this mark; Mette's leader was another then. */
    static void lastYear(Phone phone, int mark) {
        ReadymadeWheel last = begin(phone, "Kirsten Holm");
        last.conversations.arrangements().setHeldOn(last.id(), LocalDate.of(2025, 3, 10));
        last.conversations.mark(last.id(), "trivsel", mark);
        last.conversations.startWalk(last.id());
        last.conversations.endWalk(last.id());
        phone.settle();
    }

    /** Under way, with the expectations behind them: they begin with the theme of this index. */
    ReadymadeWheel expecting(int theme) {
        conversations.startWalk(id());
        conversations.talkedAbout(id(), "forventninger", true);
        conversations.notebook().note(id(), Wheel.FIRST, themes(theme).id());
        return this;
    }

    ReadymadeWheel seated() {
        talk.seated("Mødelokale 2");
        return this;
    }

    private Perspective themes(int index) {
        return now().concept().perspectives().get(index);
    }

    ReadymadeWheel talked(int... themes) {
        for (int theme : themes) {
            conversations.talkedAbout(id(), Wheel.point(themes(theme)), true);
        }
        phone.settle();
        return this;
    }

    ReadymadeWheel mark(int mark) {
        conversations.mark(id(), "trivsel", mark);
        phone.settle();
        return this;
    }

    ReadymadeWheel box(String box, String text) {
        conversations.notebook().planBox(id(), box, text);
        phone.settle();
        return this;
    }

    /** A look back some days after the conversation. */
    ReadymadeWheel checkIn(int days, int mark, String text) {
        conversations.notebook().newCheckIn(id(), one -> {
            conversations.notebook().checkInDay(one, LocalDate.of(2026, 3, 10).plusDays(days));
            conversations.notebook().checkInMark(one, mark);
            conversations.notebook().checkIn(one, text);
        });
        phone.settle();
        return this;
    }

    long id() {
        return talk.id();
    }

    Conversation now() {
        return talk.now();
    }

    OverviewPage open() {
        return talk.open();
    }

    /** From home, when the app is open already. */
    OverviewPage reopened() {
        return new HomePage(phone).openConversation(now().parties().stream().map(now()::nameOrRole)
                .collect(Collectors.joining(" · ")));
    }

    /** On the walk, as one comes to it from the overview. */
    WheelPage walk() {
        open().enterWalk();
        return new WheelPage(phone);
    }

    ExpectationsPage walkFirst() {
        conversations.startWalk(id());
        open().enterWalk();
        return new ExpectationsPage(phone);
    }
}
