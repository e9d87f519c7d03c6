package dk.walkntalk.conversation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rhythm of a year: which conversations were held so long ago that the next one is due. For background threads. */
final class Yearly {
    /** A conversation is planned some weeks before it is held. */
    private static final int SOONEST_MONTHS = 11;
    /** Who has not asked for half a year more has a reason for it. */
    private static final int LATEST_MONTHS = 18;

    private final ConversationDao dao;
    private final History history;

    Yearly(ConversationDao dao, History history) {
        this.dao = dao;
        this.history = history;
    }

    /** What is due at {@code today}; the longest ago comes first. */
    List<DueAgain> due(LocalDate today) {
        List<DueAgain> due = new ArrayList<>();
        List<Conversation> newer = new ArrayList<>();
        for (long id : dao.since(today.minusMonths(LATEST_MONTHS))) {
            Conversation talk = history.read(id);
            if (talk != null) {
                if (!talk.row().heldOn.isAfter(today.minusMonths(SOONEST_MONTHS)) && wasHeld(talk)
                        && !Subjects.keys(talk).isEmpty() && !isLeft(talk)
                        && newer.stream().noneMatch(one -> follows(one, talk))) {
                    due.add(0, new DueAgain(id, talk.concept().kind(), Subjects.named(talk).stream()
                            .map(party -> party.person.name).collect(Collectors.toList()), talk.row().heldOn));
                }
                newer.add(talk);
            }
        }
        return due;
    }

    private static boolean isLeft(Conversation talk) {
        return Subjects.named(talk).stream().anyMatch(party -> party.ticked(Party.NOT_AGAIN));
    }

    private static boolean wasHeld(Conversation talk) {
        ConversationRow row = talk.row();
        return row.walkStartedAt != null || row.pdfMadeAt != null || row.sharedAt != null
                || !talk.agreements().isEmpty();
    }

    /**
     * One who has talked in a group has had a conversation; a group has not met again because one of it was talked
     * with.
     */
    private static boolean follows(Conversation newer, Conversation talk) {
        boolean group = talk.concept().subject().isGroup();
        Set<String> subjects = Subjects.keys(talk);
        return (!group || newer.concept().subject().isGroup())
                && Subjects.keys(newer).stream().anyMatch(subjects::contains);
    }
}
