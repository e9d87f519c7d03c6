package dk.walkntalk.pdf;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What is filed of one conversation: who, when, and what was agreed. Texts are as people wrote them; an empty string
 * means "not said" and no text is null. Private preparation and shared notes have no field here on purpose: the
 * personnel folder takes the agreements, not a report of the talk.
 *
 * @param conceptId      the concept's id, as in its JSON file
 * @param conceptEdition the concept's edition, so that a later reader knows which wording was used
 * @param conceptName    the concept's own name, e.g. "Medarbejderudviklingssamtale (MUS) i Albertslund Kommune"
 * @param municipality   e.g. "Albertslund Kommune"
 * @param kind           the conversation's short name, e.g. "MUS"; the first word of the file name
 * @param heading        the concept's heading of the agreement field, e.g. "UDVIKLINGSPLAN"
 * @param heldOn         the day the conversation was held
 * @param people         those who took part, in the order in which they are shown and sign
 * @param sections       one for each perspective, in the concept's order
 * @param photos         photos of the aftalefelt, each shown on a page of its own
 */
public record PlanDocument(
        String conceptId,
        String conceptEdition,
        String conceptName,
        String municipality,
        String kind,
        String heading,
        LocalDate heldOn,
        List<Person> people,
        List<Section> sections,
        List<Photo> photos) {

    public PlanDocument {
        requireTexts(conceptId, conceptEdition, conceptName, municipality, kind, heading);
        Objects.requireNonNull(heldOn);
        people = List.copyOf(people);
        sections = List.copyOf(sections);
        photos = List.copyOf(photos);
    }

    /**
     * One who took part.
     *
     * @param role    the role in the concept's words, e.g. "Leder"
     * @param name    the name as written
     * @param subject whether the plan is about this person, whose name then names the file
     */
    public record Person(String role, String name, boolean subject) {
        public Person {
            requireTexts(role, name);
        }
    }

    /**
     * One perspective (or theme) with what was agreed in it.
     *
     * @param perspectiveId the perspective's id in the concept
     * @param perspective   its name, e.g. "Adfærd"
     * @param prompts       the concept's own prompt lines of the agreement field
     * @param agreements    in the order agreed; empty when nothing was
     */
    public record Section(
            String perspectiveId, String perspective, List<String> prompts, List<Agreement> agreements) {
        public Section {
            requireTexts(perspectiveId, perspective);
            prompts = List.copyOf(prompts);
            agreements = List.copyOf(agreements);
        }
    }

    /**
     * One agreement. Every text may be empty, and may have several lines.
     *
     * @param what            hvad
     * @param when            hvornår
     * @param who             hvem
     * @param responsible     ansvar
     * @param followUp        opfølgning
     * @param valueIndividual værdi for den enkelte
     * @param valueWorkplace  værdi for arbejdsfællesskabet
     * @param valueCitizens   værdi for borgere, foreninger og virksomheder
     */
    public record Agreement(
            String what,
            String when,
            String who,
            String responsible,
            String followUp,
            String valueIndividual,
            String valueWorkplace,
            String valueCitizens) {
        public Agreement {
            requireTexts(what, when, who, responsible, followUp, valueIndividual, valueWorkplace, valueCitizens);
        }
    }

    /**
     * A photo that is ready to be filed: rotation baked in, place and camera data removed. Equal when its bytes are.
     *
     * @param jpeg          a baseline or progressive JPEG, grey or RGB; it is embedded as it is
     * @param width         pixels
     * @param height        pixels
     * @param alternateText what the photo shows, for those who do not see it; also the caption
     */
    public record Photo(byte[] jpeg, int width, int height, String alternateText) {
        public Photo {
            Objects.requireNonNull(jpeg);
            requireTexts(alternateText);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Photo photo
                    && width == photo.width
                    && height == photo.height
                    && alternateText.equals(photo.alternateText)
                    && Arrays.equals(jpeg, photo.jpeg);
        }

        @Override
        public int hashCode() {
            return Objects.hash(width, height, alternateText, Arrays.hashCode(jpeg));
        }

        @Override
        public String toString() {
            return "Photo[" + width + " × " + height + ", " + jpeg.length + " bytes]";
        }
    }

    private static void requireTexts(String... texts) {
        for (String text : texts) {
            Objects.requireNonNull(text, "an unsaid text is empty, never null");
        }
    }
}
