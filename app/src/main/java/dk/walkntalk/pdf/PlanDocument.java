package dk.walkntalk.pdf;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;

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
 * @param valuesFor      for whom an agreement's three values are, in the concept's words and order, e.g. "den enkelte";
 *                       those that are missing go by the common words
 * @param heldOn         the day the conversation was held
 * @param people         those who took part, in the order in which they are shown and sign
 * @param form           the plan's own boxes, where the concept's form has such; {@link Form#NONE} otherwise
 * @param sections       one for each perspective, in the concept's order; may be empty when the form has boxes
 * @param photos         photos of the aftalefelt, each shown on a page of its own
 * @param copyFor        the position among {@code people} of the one whose copy this is; empty when it is everyone's
 */
public record PlanDocument(
        String conceptId,
        String conceptEdition,
        String conceptName,
        String municipality,
        String kind,
        String heading,
        List<String> valuesFor,
        LocalDate heldOn,
        List<Person> people,
        Form form,
        List<Section> sections,
        List<Photo> photos,
        OptionalInt copyFor) {

    /**
     * @throws IllegalArgumentException when a position is not among {@code people}
     */
    public PlanDocument {
        requireTexts(conceptId, conceptEdition, conceptName, municipality, kind, heading);
        Objects.requireNonNull(heldOn);
        Objects.requireNonNull(form);
        valuesFor = List.copyOf(valuesFor);
        people = List.copyOf(people);
        sections = List.copyOf(sections);
        photos = List.copyOf(photos);
        int all = people.size();
        copyFor.ifPresent(person -> requirePosition(person, all));
        sections.forEach(section -> section.agreements().forEach(
                agreement -> agreement.owners().forEach(person -> requirePosition(person, all))));
    }

    /** A plan of perspectives alone, the same for everyone. */
    public PlanDocument(
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
        this(conceptId, conceptEdition, conceptName, municipality, kind, heading, List.of(), heldOn, people, Form.NONE,
                sections, photos, OptionalInt.empty());
    }

    /** The same plan with these words for whom the values of its agreements are. */
    public PlanDocument withValuesFor(List<String> words) {
        return new PlanDocument(conceptId, conceptEdition, conceptName, municipality, kind, heading, words, heldOn,
                people, form, sections, photos, copyFor);
    }

    /** The same plan with boxes of its own. */
    public PlanDocument with(Form boxes) {
        return new PlanDocument(conceptId, conceptEdition, conceptName, municipality, kind, heading, valuesFor, heldOn,
                people, boxes, sections, photos, copyFor);
    }

    /**
     * The copy of one who took part: with the agreements that are everyone's and those that are this person's, and
     * without the others'. It has no photos: the paper knows nobody's copy, and what is another's may stand on it.
     *
     * @param person a position among {@link #people}
     * @throws IllegalArgumentException when there is no such person
     */
    public PlanDocument copyFor(int person) {
        List<Section> theirs = sections.stream().map(section -> section.of(person)).collect(Collectors.toList());
        return new PlanDocument(conceptId, conceptEdition, conceptName, municipality, kind, heading, valuesFor, heldOn,
                people, form, theirs, List.of(), OptionalInt.of(person));
    }

    /** The same plan, or copy, with these photos and no others. */
    public PlanDocument withPhotos(List<Photo> shown) {
        return new PlanDocument(conceptId, conceptEdition, conceptName, municipality, kind, heading, valuesFor, heldOn,
                people, form, sections, shown, copyFor);
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
     * A plan's own boxes, as a form prints them.
     *
     * @param forLabel  what stands before the name of the one whose plan it is, e.g. "KOMPETENCEUDVIKLINGS PLAN FOR:";
     *                  may be empty
     * @param dateLabel what stands before the date; may be empty
     * @param boxes     in order; empty when agreements stand under perspectives
     */
    public record Form(String forLabel, String dateLabel, List<Box> boxes) {
        /** No boxes: agreements stand under perspectives. */
        static final Form NONE = new Form("", "", List.of());

        public Form {
            requireTexts(forLabel, dateLabel);
            boxes = List.copyOf(boxes);
        }
    }

    /**
     * One box with what was written into it.
     *
     * @param id    the box's id in the concept
     * @param title e.g. "ANDRE AFTALER"
     * @param hint  what is printed below the title in small type; may be empty
     * @param text  what people wrote; may be empty, and may have several lines
     */
    public record Box(String id, String title, String hint, String text) {
        public Box {
            requireTexts(id, title, hint, text);
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

        private Section of(int person) {
            return new Section(perspectiveId, perspective, prompts, agreements.stream()
                    .filter(agreement -> agreement.owners().isEmpty() || agreement.owners().contains(person))
                    .collect(Collectors.toList()));
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
     * @param forWhom         whom it belongs to, as it is shown, e.g. "Gruppen"; empty where that goes without saying
     * @param owners          the positions among the plan's people of those to whom it belongs; empty when it is
     *                        everyone's
     */
    public record Agreement(
            String what,
            String when,
            String who,
            String responsible,
            String followUp,
            String valueIndividual,
            String valueWorkplace,
            String valueCitizens,
            String forWhom,
            List<Integer> owners) {
        public Agreement {
            requireTexts(what, when, who, responsible, followUp, valueIndividual, valueWorkplace, valueCitizens,
                    forWhom);
            owners = List.copyOf(owners);
        }

        /** An agreement of which nobody has to be told whose it is. */
        public Agreement(
                String what,
                String when,
                String who,
                String responsible,
                String followUp,
                String valueIndividual,
                String valueWorkplace,
                String valueCitizens) {
            this(what, when, who, responsible, followUp, valueIndividual, valueWorkplace, valueCitizens, "",
                    List.of());
        }

        /** The same agreement as that of the people at these positions, or of everyone when there are none. */
        public Agreement belongingTo(String shown, List<Integer> people) {
            return new Agreement(what, when, who, responsible, followUp, valueIndividual, valueWorkplace,
                    valueCitizens, shown, people);
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

    private static void requirePosition(int person, int people) {
        if (person < 0 || person >= people) {
            throw new IllegalArgumentException("person " + person + " of " + people);
        }
    }
}
