package dk.walkntalk;

import android.content.Intent;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The conversations that can be held whole, from home to the share sheet: one for each concept that the app ships. */
public enum WholeConversation {
    MUS("albertslund-mus", "en hel MUS", phone -> new WholeMus(phone).hold()),
    LUS("albertslund-lus", "en hel LUS som puslespil", phone -> new WholeLus(phone).hold()),
    LUS_SKEMA("albertslund-lus-skema", "en hel LUS efter skemaet", phone -> new WholeLusSkema(phone).hold()),
    GRUS("albertslund-grus", "en hel GRUS", phone -> new WholeGrus(phone).hold()),
    SAMTALEHJUL("norddjurs-lus", "en hel LUS med samtalehjulet", phone -> new WholeSamtalehjul(phone).hold());

    private final String concept;
    private final String title;
    private final Function<Phone, Intent> walker;

    WholeConversation(String concept, String title, Function<Phone, Intent> walker) {
        this.concept = concept;
        this.title = title;
        this.walker = walker;
    }

    /** The one that is held by the concept with this id. */
    public static WholeConversation of(String concept) {
        return Arrays.stream(values()).filter(one -> one.concept.equals(concept)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No concept " + concept + ". There are: "
                        + Arrays.stream(values()).map(one -> one.concept).collect(Collectors.joining(", "))));
    }

    /** What it is, in Danish, for a heading. */
    public String title() {
        return title;
    }

    /** Holds it on the screens; the intent of the share sheet is the answer. */
    public Intent hold(Phone phone) {
        return walker.apply(phone);
    }
}
