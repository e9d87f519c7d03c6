package dk.walkntalk.ui;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import android.text.Editable;
import android.text.Selection;
import android.widget.EditText;
import androidx.test.core.app.ApplicationProvider;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import java.util.ArrayList;
import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(AndroidJUnit4.class)
public final class TypedTextTest {
    private final List<String> typed = new ArrayList<>();
    private int full;
    private EditText field;
    private TypedText text;

    @Before
    public void aField() {
        field = new EditText(ApplicationProvider.getApplicationContext());
        text = new TypedText(field, now -> typed.add(now.toString()), () -> full++);
    }

    private String shown() {
        return field.getText().toString();
    }

    @Test
    public void everyKeyStrokeGivesTheWholeText() {
        text.show("a", "Ro");
        field.append("!");
        field.append("?");
        assertEquals(List.of("Ro!", "Ro!?"), typed);
    }

    @Test
    public void whatTheDatabaseSaysIsShownAndNotTakenForTyping() {
        text.show("a", "fra databasen");
        assertEquals("fra databasen", shown());
        text.show("a", "nyere");
        assertEquals("nyere", shown());
        assertEquals(List.of(), typed);
    }

    /** The database answers a moment late: what it says then is older than what is in the field. */
    @Test
    public void aLateAnswerOfTheDatabaseDoesNotTakeBackWhatIsBeingTyped() {
        text.show("a", "");
        field.append("M");
        field.append("e");
        text.show("a", "M");
        assertEquals("Me", shown());
        field.append("t");
        assertEquals("Met", typed.get(typed.size() - 1));
    }

    @Test
    public void atAnotherPlaceTheFieldShowsThatPlacesText() {
        text.show("a", "");
        field.append("om a");
        text.show("b", "om b");
        assertEquals("om b", shown());
        text.show("a", "om a");
        assertEquals("om a", shown());
        assertEquals(List.of("om a"), typed);
    }

    @Test
    public void theCursorStandsAtTheEndOfWhatIsShown() {
        text.show("a", "Mette");
        assertEquals(5, field.getSelectionEnd());
    }

    @Test
    public void aChosenNameCountsAsTyped() {
        text.show("a", "");
        text.type("begge");
        text.show("a", "");
        assertEquals("begge", shown());
        assertEquals(List.of("begge"), typed);
    }

    @Test
    public void oneHundredThousandCharactersFitToTheLetter() {
        String long100k = "æ".repeat(TypedText.MOST);
        text.show("a", "");
        field.append(long100k);
        assertEquals(long100k, shown());
        assertEquals(0, full);
    }

    @Test
    public void oneMoreIsRefusedWithAWordAndNothingThatStandsThereIsLost() {
        String long100k = "æ".repeat(TypedText.MOST);
        text.show("a", long100k);
        field.append("x");
        assertEquals(long100k, shown());
        assertEquals(1, full);
        Editable editable = field.getText();
        editable.insert(10, "midt i");
        assertEquals(long100k, shown());
        assertEquals(2, full);
        editable.delete(0, 1);
        editable.insert(0, "Å");
        assertEquals("room again", "Å" + long100k.substring(1), shown());
        assertEquals(2, full);
    }

    @Test
    public void aTextThatIsPastedOverAnotherCountsOnlyWhatItAdds() {
        text.show("a", "x".repeat(TypedText.MOST));
        Selection.selectAll(field.getText());
        field.getText().replace(0, TypedText.MOST, "y".repeat(TypedText.MOST));
        assertEquals("y".repeat(TypedText.MOST), shown());
        assertEquals(0, full);
    }

    @Test
    public void atTheLimitNoCharacterIsCutInTwo() {
        text.show("a", "x".repeat(TypedText.MOST - 1));
        field.append("👩");
        assertEquals("x".repeat(TypedText.MOST - 1), shown());
        assertEquals(1, full);
        text.show("b", "x".repeat(TypedText.MOST - 3));
        field.append("👩👩");
        assertEquals("x".repeat(TypedText.MOST - 3) + "👩", shown());
        assertEquals(2, full);
    }

    /** It came from the database, so it is somebody's text, however it got there. */
    @Test
    public void aLongerTextFromTheDatabaseIsShownWhole() {
        String longer = "x".repeat(TypedText.MOST + 1);
        text.show("a", longer);
        assertEquals(longer, shown());
        assertEquals(0, full);
    }

    /** A long note in the saved state would burst the system's limit of a megabyte for all screens together. */
    @Test
    public void theFieldKeepsNothingInTheScreensState() {
        assertFalse(field.isSaveEnabled());
    }
}
