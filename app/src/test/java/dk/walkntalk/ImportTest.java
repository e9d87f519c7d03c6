package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;
import static org.robolectric.Shadows.shadowOf;

import android.app.Application;
import android.content.Intent;
import android.net.Uri;
import androidx.test.core.app.ApplicationProvider;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.pages.ConceptsPage;
import dk.walkntalk.pages.HomePage;
import dk.walkntalk.pages.ImportPage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** A municipality's own concept, or a new edition, comes in from a file: after a preview, and never over what is there. */
@RunWith(AndroidJUnit4.class)
public final class ImportTest {
    private static final String MUS = "Medarbejderudviklingssamtale (MUS) i Albertslund Kommune";
    private static final String SIXTH = "MUS i Herlev Kommune";
    private static final String SIXTH_CARD = "MUS · udgave 2026 | " + SIXTH + " | Hentet fra en fil";

    @Rule public final Phone phone = new Phone();
    private final SentFile file = new SentFile();
    private ConceptsPage concepts;

    @Before
    public void openTheList() {
        phone.open();
        concepts = new HomePage(phone).concepts();
    }

    /** The MUS of another municipality. */
    static String sixth() {
        return OneFile.shipped("albertslund-mus.json").replace("albertslund-mus", "herlev-mus")
                .replace(MUS, SIXTH).replaceFirst("\"municipality\": *\"[^\"]*\"", "\"municipality\": \"Herlev Kommune\"")
                .replaceFirst("\"edition\": *\"2\"", "\"edition\": \"2026\"");
    }

    private static String edition(String edition) {
        return OneFile.shipped("albertslund-mus.json")
                .replaceFirst("\"edition\": *\"2\"", "\"edition\": \"" + edition + "\"");
    }

    @Test
    public void aSixthConceptIsPreviewedAddedAndTalkedBy() {
        ImportPage preview = concepts.pick(file.holds(sixth())).shows(SIXTH, "Herlev Kommune · MUS · udgave 2026",
                "3 perspektiver · 9 spørgsmål · 33 stikord").says(R.string.concept_import_new);
        assertEquals("nothing is added by looking", 5, shelf().size());
        preview.add().isOf(SIXTH, "Herlev Kommune · MUS · udgave 2026", R.string.concept_imported).back();
        assertEquals(SIXTH_CARD, concepts.cards().get(4));

        phone.reopen();
        new HomePage(phone).newOfAnyKind().choose(SIXTH).name("leder", "Bo").name("medarbejder", "Eva").next();
        phone.reopen();
        new HomePage(phone).openConversation("Bo · Eva").next("Forbered samtalen");
    }

    private static List<String> shelf() {
        return new ShelfNames().read();
    }

    @Test
    public void cancellingAddsNothing() {
        concepts.pick(file.holds(sixth())).cancel();
        assertEquals(5, new ConceptsPage(phone).cards().size());
    }

    @Test
    public void aNewEditionStandsBesideTheOldOneAndSaysWhatDiffers() {
        concepts.pick(file.holds(edition("2027").replaceFirst("\"Nærvær\"", "\"Nærhed\"")))
                .says(R.string.concept_import_beside, "2027", "2").differs("2 forskelle fra udgave 2").add()
                .isNewSince("Hvad er nyt siden udgave 2").back();
        assertEquals(List.of("MUS · udgave 2 | " + MUS + " | Følger med appen",
                "MUS · udgave 2027 | " + MUS + " | Hentet fra en fil"), concepts.cards().stream()
                .filter(card -> card.startsWith("MUS")).sorted().collect(Collectors.toList()));
        phone.reopen();
        assertEquals(List.of("MUS · udgave 2027 · fra en fil: " + MUS, "MUS · udgave 2: " + MUS),
                new HomePage(phone).newOfAnyKind().offers().stream().filter(one -> one.startsWith("MUS"))
                        .collect(Collectors.toList()));
    }

    @Test
    public void theSameEditionAgainReplacesOnlyWhenThatIsConfirmed() {
        concepts.pick(file.holds(sixth())).add().back();
        String better = sixth().replaceFirst("\"Nærvær\"", "\"Nærhed\"");
        ImportPage preview = concepts.pick(file.holds(better)).says(R.string.concept_import_replaces, "2026")
                .differs("2 forskelle fra udgave 2026").tapAdd(R.string.concept_import_replace);
        phone.look("erstat");
        preview.keep();
        assertEquals(sixth(), imported());
        preview.tapAdd(R.string.concept_import_replace).confirm();
        assertEquals(better, imported());
        assertEquals(6, shelf().size());
    }

    private static String imported() {
        return Phone.unwatched(() -> Files.readString(folder().toPath().resolve("herlev-mus_2026.json")));
    }

    private static File folder() {
        return new File(Phone.context().getFilesDir(), "concepts");
    }

    @Test
    public void whatIsThereAlreadyIsNotAddedAgain() {
        concepts.pick(file.holds(edition("2") + "\n\n")).says(R.string.concept_import_same).cannotAdd().cancel();
        concepts.pick(file.holds(sixth())).add().back();
        concepts.pick(file.holds(sixth())).says(R.string.concept_import_same).cannotAdd();
    }

    @Test
    public void whatComesWithTheAppIsNeverReplacedByAFile() {
        concepts.pick(file.holds(edition("2").replaceFirst("\"Nærvær\"", "\"Nærhed\"")))
                .says(R.string.concept_import_taken, "2").cannotAdd();
        assertEquals(5, shelf().size());
    }

    @Test
    public void aRemovedConceptStaysWithItsConversations() {
        concepts.pick(file.holds(sixth())).add().back();
        phone.reopen();
        new HomePage(phone).newOfAnyKind().choose(SIXTH).name("leder", "Bo").name("medarbejder", "Eva").next();
        phone.reopen();
        new HomePage(phone).concepts().remove(SIXTH).answer(R.string.ui_keep).remove(SIXTH)
                .answer(R.string.concept_remove_yes).told(R.string.concept_removed);
        assertEquals(5, new ConceptsPage(phone).cards().size());
        phone.reopen();
        new HomePage(phone).openConversation("Bo · Eva").about()
                .isOf(SIXTH, "Herlev Kommune · MUS · udgave 2026", R.string.concept_kept);
    }

    @Test
    public void aPreviewIsThereAgainAfterTheProcessWasEnded() {
        ImportPage preview = concepts.pick(file.holds(sixth()));
        for (Runnable end : new Runnable[] {phone::recreate, phone::endProcess, phone::recreate}) {
            end.run();
            preview.shows(SIXTH, "Herlev Kommune · MUS · udgave 2026", "3 perspektiver · 9 spørgsmål · 33 stikord");
        }
        preview.add().isOf(SIXTH, "Herlev Kommune · MUS · udgave 2026", R.string.concept_imported);
        phone.endProcess();
        phone.sees(R.id.concept_page);
        assertEquals(6, shelf().size());
    }

    /** Not a pretence: the kernel's /dev/full takes no byte and says so as a full disk does. */
    @Test
    public void aFullPhoneIsToldAndWhatWasThereStays() {
        assumeTrue("only Linux has a device that is always full", new File("/dev/full").exists());
        concepts.pick(file.holds(sixth())).add().back();
        Phone.unwatched(() -> Files.createSymbolicLink(folder().toPath().resolve("concept.part"),
                Path.of("/dev/full")));
        ImportPage preview = concepts.pick(file.holds(edition("2027"))).tapAdd(R.string.concept_import_add)
                .told(R.string.concept_import_full);
        phone.look("fuld");
        assertEquals(List.of("herlev-mus_2026.json"), Arrays.asList(folder().list()));
        preview.add().back();
        assertEquals("there is room again", 7, shelf().size());
    }

    @Test
    public void aPhoneWithoutAFilePickerSaysWhatToDo() {
        shadowOf(ApplicationProvider.<Application>getApplicationContext()).checkActivities(true);
        concepts.tapAdd().told(R.string.concept_no_picker);
    }

    @Test
    public void aFileOpenedOrSharedFromAnotherAppIsShownAndNotYetAdded() {
        Uri json = file.holds(sixth());
        phone.reopen(new Intent(Intent.ACTION_VIEW).setDataAndType(json, "application/json"));
        new ImportPage(phone).shows(SIXTH, "Herlev Kommune · MUS · udgave 2026",
                "3 perspektiver · 9 spørgsmål · 33 stikord").back();
        new HomePage(phone).isEmpty();
        phone.reopen(new Intent(Intent.ACTION_SEND).setType("application/json").putExtra(Intent.EXTRA_STREAM, json));
        ImportPage preview = new ImportPage(phone).says(R.string.concept_import_new);
        assertEquals(5, shelf().size());
        phone.recreate();
        preview.add().back();
        new HomePage(phone).isEmpty();
        assertEquals(6, shelf().size());
    }

    @Test
    public void whatAnotherAppPointsAtWithoutLendingItIsNotRead() {
        Uri own = Uri.fromFile(Phone.context().getDatabasePath("walkntalk.db"));
        for (Intent intent : List.of(new Intent(Intent.ACTION_VIEW).setDataAndType(own, "application/json"),
                new Intent(Intent.ACTION_SEND).setType("application/json").putExtra(Intent.EXTRA_STREAM, own),
                new Intent(Intent.ACTION_SEND).setType("application/json"),
                new Intent(Intent.ACTION_VIEW))) {
            phone.reopen(intent);
            assertTrue(new HomePage(phone).isEmpty() != null);
        }
    }
}
