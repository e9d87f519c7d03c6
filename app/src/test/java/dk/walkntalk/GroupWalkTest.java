package dk.walkntalk;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import android.widget.TextView;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.pages.AgreementPage;
import dk.walkntalk.pages.PairsPage;
import dk.walkntalk.pages.PlanPage;
import dk.walkntalk.pages.QuestionPage;
import dk.walkntalk.pages.WalkStartPage;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** A group: its precondition, its pairs, and whose an agreement is. */
@RunWith(AndroidJUnit4.class)
public final class GroupWalkTest {
    private static final String[] FIVE = {"Anders", "Mette", "Bo", "Carla", "Dorte"};

    @Rule public final Phone phone = new Phone();

    private Readymade grus() {
        Readymade grus = Readymade.begin(phone, "albertslund-grus").people(4).names(FIVE);
        for (int i = 0; i < FIVE.length; i++) {
            grus.picked(i);
        }
        return grus;
    }

    @Test
    public void thePreconditionIsTheConceptsOwnAndIsRemembered() {
        Readymade grus = grus();
        grus.open().startWalk().saysIn(R.id.walk_precondition_text, "Forudsætningen for at holde GRUS er, at der er "
                + "åbenhed og tillid mellem medarbejderne, og mellem medarbejdere og ledelse.").preconditionMet();
        assertTrue(grus.now().row().arrangement.preconditionMet);
    }

    @Test
    public void theTimeIsOneLineInLettersOfTheUsualSize() {
        Readymade grus = grus().minutes(120).walkingAt(3);
        QuestionPage question = grus.open().walkOn();
        phone.wait(Duration.ofMinutes(60));
        onView(withId(R.id.walk_time)).check((time, none) -> {
            String words = ((TextView) time).getText().toString();
            assertTrue(words, words.matches("\\d{2,3} min af 120"));
            assertEquals(words, 1, ((TextView) time).getLineCount());
        });
        question.leave();
    }

    @Test
    public void pairsAreSuggestedSwappedByTwoTapsShuffledAndKept() {
        Readymade grus = grus();
        WalkStartPage start = grus.open().startWalk();
        PairsPage pairs = start.pairs();
        assertEquals(List.of(List.of("Anders", "Mette"), List.of("Bo", "Carla", "Dorte")), pairs.pairs());
        pairs.tapName("Mette").says(Phone.context().getString(R.string.walk_pairs_swap, "Mette"));
        phone.endProcess();
        pairs.says(Phone.context().getString(R.string.walk_pairs_swap, "Mette")).tapName("Dorte");
        assertEquals(List.of(List.of("Anders", "Dorte"), List.of("Mette", "Bo", "Carla")), pairs.pairs());
        List<List<String>> before = pairs.pairs();
        Set<List<List<String>>> seen = new HashSet<>();
        for (int i = 0; i < 12; i++) {
            seen.add(pairs.shuffle().pairs());
        }
        assertNotEquals("twelve shuffles and always the same", Set.of(before), seen);
        List<List<String>> last = pairs.pairs();
        pairs.done().saysIn(R.id.walk_start_pairs,
                last.stream().map(pair -> String.join(" · ", pair)).collect(Collectors.joining("\n")));
        assertEquals(last, start.pairs().pairs());
        assertEquals(List.of(1, 1, 2, 2, 2), pairsOf(grus.now()));
    }

    private static List<Integer> pairsOf(Conversation talk) {
        return talk.parties().stream().map(party -> party.person.pair).sorted().collect(Collectors.toList());
    }

    @Test
    public void anAgreementIsTheGroupsUntilSomebodyIsNamed() {
        Readymade grus = grus();
        QuestionPage question = grus.open().startWalk().begin();
        AgreementPage agreement = question.agree().what("Morgenmøde").isFor("Gruppen", true).isFor("Bo", false)
                .belongsTo("Bo").belongsTo("Dorte").isFor("Gruppen", false).isFor("Bo", true).isFor("Dorte", true)
                .isFor("Mette", false).who("alle");
        Set<Long> named = grus.now().agreements().get(0).people();
        assertEquals(2, named.size());
        phone.endProcess();
        agreement.isFor("Bo", true).belongsTo("Bo").isFor("Bo", false).isFor("Gruppen", false)
                .belongsTo("Gruppen").isFor("Gruppen", true).isFor("Dorte", false);
        assertEquals(Set.of(), grus.now().agreements().get(0).people());
        agreement.belongsTo("Gruppen").isFor("Gruppen", true);
    }

    @Test
    public void tapsThatComeFasterThanTheDatabaseAreAllKept() {
        Readymade grus = grus();
        AgreementPage agreement = grus.open().startWalk().begin().agree().what("Morgenmøde")
                .belongsToAtOnce("Bo", "Dorte", "Carla").isFor("Gruppen", false).isFor("Bo", true)
                .isFor("Dorte", true).isFor("Carla", true);
        assertEquals(3, grus.now().agreements().get(0).people().size());
        agreement.belongsToAtOnce("Bo", "Mette", "Mette").isFor("Bo", false).isFor("Mette", false)
                .isFor("Dorte", true).isFor("Carla", true);
        agreement.belongsToAtOnce("Gruppen", "Mette").isFor("Gruppen", false).isFor("Mette", true)
                .isFor("Dorte", false).isFor("Carla", false);
        agreement.belongsToAtOnce("Mette", "Gruppen", "Gruppen").isFor("Gruppen", true).isFor("Mette", false);
        assertEquals(Set.of(), grus.now().agreements().get(0).people());
    }

    @Test
    public void cardsInTheWalkAndInThePlanSayWhoseTheAgreementIs() {
        Readymade grus = grus().agreed(0, "Morgenmøde");
        QuestionPage question = grus.open().startWalk().begin();
        question.shows("Aftale · Adfærd\n" + line("Gruppen")).agree().what("Kursus for to").belongsTo("Bo")
                .belongsTo("Carla").doneInWalk().shows("Aftale · Adfærd\n" + line("Bo, Carla"));
        PlanPage plan = question.table().end().toPlan();
        plan.shows(line("Gruppen")).shows(line("Bo, Carla")).looks("planen-gruppe");
    }

    @Test
    public void betweenTwoPeopleNobodyIsAskedWhoseAnAgreementIs() {
        QuestionPage question = Readymade.begin(phone).walkingAt(0).open().walkOn();
        question.agree().shows(R.id.plan_belongs, false).who(Phone.context().getString(R.string.plan_both));
    }

    @Test
    public void aConceptWithoutValuesOffersNone() {
        QuestionPage question = Readymade.begin(phone, "albertslund-lus-skema").names("Birgit", "Anders")
                .walkingAt(0).open().walkOn();
        question.agree().shows(R.id.plan_show_values, false).shows(R.id.plan_values, false);
    }

    private static String line(String whose) {
        return Phone.context().getString(R.string.plan_belongs_line, whose);
    }
}
