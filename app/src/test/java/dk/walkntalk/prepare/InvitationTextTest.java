package dk.walkntalk.prepare;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Invitation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.Test;

/** The letter, as it is sent. */
public final class InvitationTextTest {
    @Test
    public void theLetterHoldsTheConceptsOwnWordsInADanishFrame() {
        assertEquals("""
                Kære Mette Sørensen

                Jeg vil gerne invitere dig til MUS.

                Hvad: Medarbejderudviklingssamtale (MUS) i Albertslund Kommune
                Hvornår: tirsdag den 10. marts 2026 (uge 11) kl. 10.00–11.30
                Hvor: Søen, ved broen

                Vi holder samtalen som walk’n’talk, så vælg tøj og sko efter vejret.

                Det er en samtale om dig.

                Vi går en tur.

                Det anbefales at afsætte ca. 1½ time.

                Tag med på turen:
                – et print af skemaet
                – en blok

                Inden samtalen:
                – Medarbejderen ser på sidste års plan.
                – Læs spørgsmålene.
                – Vælg hver tre stikord.
                – Sig jeres stikord.

                Læs mere:
                – Vores vision: https://albertslund.dk/vision
                – På intra

                Venlig hilsen
                Anders Holm""", InvitationText.of(Meetings.mette(Meetings.RICH, true)));
    }

    /** The shipped concepts have some of their sentences in several places. */
    @Test
    public void everyShippedConceptGivesALetterThatSaysEachThingOnce() {
        for (String file : Concepts.shipped()) {
            Concept concept = Concepts.read(file, json -> json);
            List<Meeting.Person> people = concept.roles().stream()
                    .map(role -> new Meeting.Person(role.id(), role.title() + "s navn")).collect(Collectors.toList());
            String letter = InvitationText.of(Meetings.with(concept, people, "Broen"));
            List<String> lines = letter.lines().filter(line -> line.length() > 0).collect(Collectors.toList());
            for (String line : lines) {
                String bare = line.replaceFirst("^– ", "");
                assertTrue(file + ": " + bare, !bare.endsWith(".")
                        || lines.stream().filter(other -> other.contains(bare)).count() == 1);
            }
            Invitation words = concept.preparation().invitation().orElseThrow();
            words.text().forEach(paragraph -> assertTrue(file, lines.contains(paragraph)));
            concept.bring().forEach(thing -> assertTrue(file, lines.contains("– " + thing)));
            concept.preparation().links().forEach(link -> assertTrue(file, letter.contains("– " + link.label())));
            assertTrue(file, letter.contains("Tag med på turen:") && letter.contains("walk’n’talk"));
            assertTrue(file, letter.startsWith("Kære ") && letter.endsWith(concept.host().title() + "s navn"));
        }
    }

    @Test
    public void whatOnlyTheHostDoesIsNotInTheLetter() {
        assertFalse(InvitationText.of(Meetings.mette(Meetings.RICH, true)).contains("PLAN A"));
    }

    @Test
    public void seatedNothingIsSaidOfTheWalk() {
        String letter = InvitationText.of(Meetings.mette(Meetings.RICH, false));
        assertTrue(letter.contains("\n\nVi holder samtalen siddende.\n\nDet er en samtale om dig.\n\nJeg bager kage.\n\n"));
        assertFalse(letter.contains("walk’n’talk"));
        assertFalse(letter.contains("Vi går en tur."));
        assertFalse(letter.contains("Tag med"));
    }

    @Test
    public void whatIsNotKnownYetIsToBeAgreed() {
        String letter = InvitationText.of(Meetings.with(Concepts.mus(), List.of(), " \n"));
        assertTrue(letter, letter.startsWith("Hej\n\nJeg vil gerne invitere dig til MUS.\n\n"));
        // the last days of 2026 are in week 53
        assertTrue(letter, letter.contains("tirsdag den 29. december 2026 (uge 53), klokkeslættet aftaler vi\nHvor: stedet aftaler vi\n"));
        assertTrue(letter, letter.endsWith("\n\nVenlig hilsen\nLeder"));
    }

    @Test
    public void aGroupIsAddressedAsOne() {
        Concept group = Concepts.mus(json -> json.replace("\"addressForm\": \"du\"", "\"addressForm\": \"I\"")
                .replaceFirst("(\"id\": \"medarbejder\"[^}]*\"max\": )1", "$19"));
        assertEquals(9, group.subject().max());
        Meeting.Person anders = new Meeting.Person("leder", "Anders");
        String three = InvitationText.of(Meetings.with(group, List.of(anders, new Meeting.Person("medarbejder", "Mette"),
                new Meeting.Person("medarbejder", " Ida\nMaria "), new Meeting.Person("medarbejder", "Bo")), ""));
        assertTrue(three, three.startsWith("Kære Mette, Ida Maria og Bo\n\nJeg vil gerne invitere jer til MUS."));
        String unnamed = InvitationText.of(Meetings.with(group, List.of(anders, new Meeting.Person("medarbejder", "Mette"),
                new Meeting.Person("medarbejder", "")), ""));
        assertTrue(unnamed, unnamed.startsWith("Kære alle\n"));
    }

    @Test
    public void theLetterIsDanishOnEveryPhone() {
        String danish = InvitationText.of(Meetings.mette(Meetings.RICH, true));
        Locale before = Locale.getDefault();
        try {
            for (String language : List.of("en-US", "ar-EG", "tr-TR")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertEquals(language, danish, InvitationText.of(Meetings.mette(Meetings.RICH, true)));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    public void theSubjectSaysWhatAndWho() {
        assertEquals("MUS: Anders Holm og Mette Sørensen", InvitationText.subject(Meetings.mette(Concepts.mus(), true)));
        assertEquals("MUS", InvitationText.subject(Meetings.with(Concepts.mus(), List.of(), "")));
    }

    @Test
    public void noNameIsPrintedByAccident() {
        Meeting meeting = Meetings.mette(Concepts.mus(), true);
        assertFalse((meeting + " " + meeting.people()).contains("Mette"));
        assertThrows(IllegalArgumentException.class, () -> new Meeting(meeting.concept(), List.of(), meeting.day(),
                meeting.start(), 0, "", true));
    }
}
