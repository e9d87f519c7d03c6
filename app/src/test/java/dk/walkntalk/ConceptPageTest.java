package dk.walkntalk;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.click;
import static androidx.test.espresso.matcher.RootMatchers.isDialog;
import static androidx.test.espresso.matcher.ViewMatchers.withText;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.robolectric.Shadows.shadowOf;

import android.app.Activity;
import android.app.Application;
import android.content.ClipboardManager;
import android.content.Intent;
import android.net.Uri;
import androidx.core.content.IntentCompat;
import androidx.test.core.app.ApplicationProvider;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.ConceptReader;
import dk.walkntalk.concept.ConceptText;
import dk.walkntalk.pages.ConceptPage;
import dk.walkntalk.pages.ConceptsPage;
import dk.walkntalk.pages.HomePage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** A concept's page has its whole text, its links, its file, and what is new in it. */
@RunWith(AndroidJUnit4.class)
public final class ConceptPageTest {
    private static final String MUS = "Medarbejderudviklingssamtale (MUS) i Albertslund Kommune";
    private static final String LUS = "Lederudviklingssamtale (LUS) i Albertslund Kommune";
    private static final String VISION = "https://albertslund.dk/om-kommunen/bo-i-albertslund/vores-vision";

    @Rule public final Phone phone = new Phone();

    private ConceptsPage concepts() {
        phone.open();
        return new HomePage(phone).concepts();
    }

    @Test
    public void everyWordOfEachConceptsTextCanBeRead() throws Exception {
        ConceptsPage concepts = concepts();
        for (String name : List.of("albertslund-mus", "albertslund-lus", "albertslund-lus-skema", "albertslund-grus",
                "norddjurs-lus")) {
            Concept concept = ConceptReader.read(new ByteArrayInputStream(
                    OneFile.shipped(name + ".json").getBytes(StandardCharsets.UTF_8)), name);
            List<String> words = new ArrayList<>();
            for (ConceptText text : concept.texts()) {
                words.add(text.title());
                words.addAll(text.paragraphs());
            }
            ConceptPage page = concepts.open(concept.kind() + " · udgave " + concept.edition(), concept.name())
                    .isOf(concept.name(), concept.municipality() + " · " + concept.kind() + " · udgave "
                            + concept.edition(), R.string.concept_shipped).hasNothingNew();
            assertEquals(words, page.texts());
            page.back();
        }
    }

    @Test
    public void theNumbersAreInTheConceptsOwnTerms() {
        ConceptsPage concepts = concepts();
        concepts.open("LUS · udgave 1", "LUS i Norddjurs Kommune").hasNumbers("4 temaer · 14 spørgsmål").back();
        concepts.open("MUS · udgave 2", MUS).hasNumbers("3 perspektiver · 9 spørgsmål · 33 stikord");
    }

    @Test
    public void aLinkOpensInTheBrowser() {
        ConceptPage page = concepts().open("LUS · udgave 1", LUS).link("Albertslund Kommunes vision");
        Intent opened = phone.started();
        assertEquals(Intent.ACTION_VIEW, opened.getAction());
        assertEquals(VISION, opened.getDataString());
        page.goTo(R.id.concept_links_heading).looks("links");
    }

    @Test
    public void withoutABrowserTheAddressCanBeCopied() {
        ConceptPage page = concepts().open("LUS · udgave 1", LUS);
        shadowOf(ApplicationProvider.<Application>getApplicationContext()).checkActivities(true);
        page.link("Albertslund Kommunes vision");
        phone.look("ingen-browser");
        onView(withText(R.string.concept_copy)).inRoot(isDialog()).perform(click());
        phone.settle();
        assertEquals(VISION, Phone.context().getSystemService(ClipboardManager.class).getPrimaryClip().getItemAt(0)
                .getText().toString());
    }

    @Test
    public void theFileIsSharedToTheLetter() {
        concepts().open("MUS · udgave 2", MUS).share();
        Intent send = IntentCompat.getParcelableExtra(phone.started(), Intent.EXTRA_INTENT, Intent.class);
        assertEquals("application/json", send.getType());
        assertEquals("albertslund-mus-2.json", send.getStringExtra(Intent.EXTRA_TITLE));
        Uri uri = IntentCompat.getParcelableExtra(send, Intent.EXTRA_STREAM, Uri.class);
        String sent = Phone.unwatched(() -> {
            try (InputStream in = Phone.context().getContentResolver().openInputStream(uri)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        });
        assertEquals(OneFile.shipped("albertslund-mus.json"), sent);
    }

    @Test
    public void theFileIsSavedThoughTheAppWasEndedWhileThePickerWasInFront() {
        ConceptPage page = concepts().open("MUS · udgave 2", MUS).save();
        Uri target = Uri.parse("content://mappe/mus.json");
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        shadowOf(Phone.context().getContentResolver()).registerOutputStream(target, copy);
        phone.endProcess(phone.sent(), Activity.RESULT_OK, new Intent().setData(target));
        page.told(R.string.concept_saved);
        assertEquals(OneFile.shipped("albertslund-mus.json"), copy.toString(StandardCharsets.UTF_8));
    }

    @Test
    public void aPlaceThatTakesNothingAndAPhoneWithoutAppsAreTold() {
        ConceptPage page = concepts().open("MUS · udgave 2", MUS).save();
        phone.answer(phone.sent().intent, Activity.RESULT_OK,
                new Intent().setData(Uri.parse("content://ingen/steder.json")));
        page.told(R.string.concept_not_saved);
        shadowOf(ApplicationProvider.<Application>getApplicationContext()).checkActivities(true);
        phone.recreate();
        page.save().told(R.string.concept_no_saver);
        phone.recreate();
        page.share().told(R.string.concept_no_app);
    }

    @Test
    public void whatIsNewSinceAnotherEditionIsToldInOldAndNewWordsAndTheEditionCanBeChosen() {
        ConceptsPage concepts = concepts();
        SentFile file = new SentFile();
        String shipped = OneFile.shipped("albertslund-mus.json");
        concepts.pick(file.holds(shipped.replaceFirst("\"edition\": *\"2\"", "\"edition\": \"3\"")
                .replaceFirst("\"Nærvær\"", "\"Nærhed\""))).add().back();
        ConceptPage page = concepts.pick(file.holds(shipped.replaceFirst("\"edition\": *\"2\"", "\"edition\": \"4\"")
                .replaceFirst("Har vi de rigtige", "Har vi stadig de rigtige")
                .replaceFirst("\"Nærvær\"", "\"Nærhed\"")
                .replace(MUS, "MUS i Albertslund Kommune"))).add();
        page.isNewSince("Hvad er nyt siden udgave 3").toggle();
        List<String> changes = page.differences();
        assertTrue(changes.toString(), changes.contains(
                "Ændret · Navn | Før | " + MUS + " | Nu | MUS i Albertslund Kommune"));
        phone.endProcess();
        assertEquals("open as it was", changes, page.differences());
        page.compareWith("Udgave 2 (Følger med appen)").isNewSince("Hvad er nyt siden udgave 2");
        List<String> more = page.differences();
        assertTrue(more.toString(), more.contains("Tilføjet · Stikord | Nærhed"));
        assertTrue(more.toString(), more.contains("Taget ud · Stikord | Nærvær"));
        assertEquals(changes.size() + 2, more.size());
        phone.endProcess();
        page.isNewSince("Hvad er nyt siden udgave 2");
        assertEquals(more, page.differences());
    }

    @Test
    public void anEditionThatOnlyAConversationHasIsComparedWithTheOneThatIsNewer() {
        TestApp.setShelf(new OneFile("albertslund-mus.json"));
        Readymade mus = Readymade.begin(phone);
        SentFile file = new SentFile();
        phone.open();
        ConceptsPage concepts = new HomePage(phone).concepts();
        concepts.pick(file.holds(OneFile.shipped("albertslund-mus.json")
                .replaceFirst("\"edition\": *\"2\"", "\"edition\": \"3\"").replaceFirst("\"Nærvær\"", "\"Nærhed\"")))
                .add().back();
        phone.reopen();
        new HomePage(phone).openConversation(Readymade.NAMES).about()
                .isOf(MUS, "Albertslund Kommune · MUS · udgave 2", R.string.concept_shipped)
                .isNewSince("Hvad er nyt siden udgave 3");
        assertEquals("2", mus.now().concept().edition());
    }
}
