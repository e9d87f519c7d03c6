package dk.walkntalk.prepare;

import dk.walkntalk.concept.AddressForm;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Invitation;
import dk.walkntalk.concept.Link;
import dk.walkntalk.concept.Moment;
import dk.walkntalk.concept.Preparation;
import dk.walkntalk.concept.SetAside;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the host writes to the others: the concept's own paragraphs, verbatim, in a frame of few words. The frame is
 * Danish on every phone, because it is one letter with the concept's paragraphs and because the one who gets it may have
 * chosen another language than the one who sends it; so it stands here and not among the texts of the screens.
 */
final class InvitationText {
    private InvitationText() { }

    /** One line, for a mail's subject and a calendar: the kind, and who takes part. */
    static String subject(Meeting meeting) {
        List<String> names = meeting.people().stream().map(Meeting.Person::oneLine)
                .filter(name -> name.length() > 0).collect(Collectors.toList());
        String kind = meeting.concept().kind();
        return names.isEmpty() ? kind : kind + ": " + DanishWhen.list(names);
    }

    /** The whole letter, plain text; paragraphs are parted by an empty line, lines end with {@code \n}. */
    static String of(Meeting meeting) {
        Concept concept = meeting.concept();
        Preparation before = concept.preparation();
        List<String> parts = new ArrayList<>();
        parts.add(greeting(meeting));
        parts.add("Jeg vil gerne invitere " + (several(meeting) ? "jer" : "dig") + " til " + concept.kind() + ".");
        parts.add("Hvad: " + concept.name() + "\nHvornår: " + DanishWhen.of(meeting) + "\nHvor: " + where(meeting));
        parts.add(form(meeting));
        Set<String> said = new LinkedHashSet<>();
        before.invitation().ifPresent(words -> said.addAll(paragraphs(words, meeting.onFoot())));
        before.duration().map(SetAside::text).ifPresent(said::add);
        parts.addAll(said);
        if (meeting.onFoot()) {
            addList(parts, "Tag med på turen:", concept.bring());
        }
        addList(parts, "Inden samtalen:", asked(meeting, said));
        addList(parts, "Læs mere:", before.links().stream().map(InvitationText::link).collect(Collectors.toList()));
        parts.add("Venlig hilsen\n" + meeting.hostName());
        return String.join("\n\n", parts);
    }

    /**
     * What the guests are to do first, except what is {@code said} already: a concept may have one sentence among its
     * paragraphs, on the checklist and among the reminders. What only the host does stays on the host's own checklist.
     */
    private static List<String> asked(Meeting meeting, Set<String> said) {
        Preparation before = meeting.concept().preparation();
        Set<String> asked = new LinkedHashSet<>();
        before.items().stream()
                .filter(item -> meeting.guests().stream().anyMatch(guest -> item.isFor(guest.roleId())))
                .forEach(item -> asked.add(item.text()));
        asked.addAll(meeting.concept().reminders(Moment.PREPARE));
        before.tell().ifPresent(asked::add);
        asked.removeIf(line -> said.stream().anyMatch(paragraph -> paragraph.contains(line)));
        return new ArrayList<>(asked);
    }

    private static String greeting(Meeting meeting) {
        List<String> names = meeting.guests().stream().map(Meeting.Person::oneLine).collect(Collectors.toList());
        if (names.isEmpty() || names.contains("")) {
            return names.size() > 1 ? "Kære alle" : "Hej";
        }
        return "Kære " + DanishWhen.list(names);
    }

    private static boolean several(Meeting meeting) {
        return meeting.concept().addressForm() == AddressForm.I || meeting.guests().size() > 1;
    }

    private static String where(Meeting meeting) {
        String place = Meeting.oneLine(meeting.place());
        return place.length() > 0 ? place : "stedet aftaler vi";
    }

    private static String form(Meeting meeting) {
        return meeting.onFoot()
                ? "Vi holder samtalen som walk’n’talk, så vælg tøj og sko efter vejret."
                : "Vi holder samtalen siddende.";
    }

    private static List<String> paragraphs(Invitation words, boolean onFoot) {
        List<String> all = new ArrayList<>(words.text());
        all.addAll(onFoot ? words.walk() : words.seated());
        return all;
    }

    private static String link(Link link) {
        return link.url().map(url -> link.label() + ": " + url).orElse(link.label());
    }

    private static void addList(List<String> parts, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            parts.add(heading + "\n" + lines.stream().map(line -> "– " + line).collect(Collectors.joining("\n")));
        }
    }
}
