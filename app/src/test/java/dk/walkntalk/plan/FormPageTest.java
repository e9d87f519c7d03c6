package dk.walkntalk.plan;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.ConceptReader;
import dk.walkntalk.concept.FormCode;
import dk.walkntalk.concept.FormCode.Content;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Test;

/** A form's code says where in the plan its page belongs, and what is no page of the plan. */
public final class FormPageTest {
    private final Concept mus = concept("albertslund-mus");

    private static Concept concept(String id) {
        try (InputStream in = Files.newInputStream(Path.of("src", "main", "assets", "concepts", id + ".json"))) {
            return ConceptReader.read(in, id);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    public void aPageOfOnePerspectiveBelongsThere() {
        for (int i = 0; i < 3; i++) {
            assertEquals(new FormPage(FormPage.Kind.OURS, mus.perspectives().get(i).id()),
                    FormPage.of(new FormCode(Content.PERSPECTIVES, i + 1, i, 1).write(mus), mus));
        }
    }

    @Test
    public void aPageOfSeveralBelongsToTheWholePlan() {
        FormPage page = FormPage.of(new FormCode(Content.PERSPECTIVES, 1, 0, 3).write(mus), mus);
        assertEquals(FormPage.Kind.OURS, page.kind());
        assertNull(page.perspective());
        assertEquals(page, FormPage.of(new FormCode(Content.LIST, 2, 0, 0).write(mus), mus));
    }

    @Test
    public void ownNotesAreThatInEveryConversation() {
        String code = new FormCode(Content.OWN_NOTES, 2, 0, 4).write(concept("norddjurs-lus"));
        assertEquals(FormPage.Kind.OWN_NOTES, FormPage.of(code, concept("norddjurs-lus")).kind());
        assertEquals(FormPage.Kind.OWN_NOTES, FormPage.of(code, mus).kind());
    }

    @Test
    public void otherFormsAndOtherCodesAreToldApart() {
        assertEquals(FormPage.Kind.OTHER_CONCEPT,
                FormPage.of(new FormCode(Content.PERSPECTIVES, 1, 0, 1).write(concept("albertslund-grus")), mus).kind());
        assertEquals(FormPage.UNKNOWN, FormPage.of("https://www.albertslund.dk/", mus));
        assertEquals(FormPage.UNKNOWN, FormPage.of((String) null, mus));
    }
}
