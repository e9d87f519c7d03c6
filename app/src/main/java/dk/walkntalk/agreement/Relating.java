package dk.walkntalk.agreement;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** A period and a relation word make a time: "inden" and "påske" end on the last working day before. */
final class Relating {
    /** What a relation word asks for. */
    enum Word {
        /** No word, or one that only says where: på, i. */
        PLAIN,
        /** til: have it ready then. */
        TO,
        /** ved: about. */
        AT,
        /** senest. */
        BY,
        /** i løbet af, inden for. */
        COURSE,
        /** inden, før, frem til. */
        BEFORE,
        /** efter. */
        AFTER,
        /** fra, tidligst. */
        FROM,
        /** omkring. */
        ABOUT,
        /** hen over: from its first day to its last. */
        THROUGH
    }

    private Relating() {
    }

    static When apply(Word word, Period period) {
        return switch (word) {
            case PLAIN, THROUGH -> plain(period);
            case TO -> to(period);
            case AT, ABOUT -> When.of(period.kind(), Relation.ABOUT, period.start(), period.end());
            case BY -> by(period);
            case COURSE -> course(period);
            case BEFORE -> before(period);
            case AFTER -> after(period);
            case FROM -> When.of(period.kind(), Relation.FROM, period.start(), null).or(alt(period, Relation.FROM));
        };
    }

    private static When plain(Period period) {
        if (period.shape() == Period.Shape.ABOUT || period.shape() == Period.Shape.CLOSING) {
            return When.of(period.kind(), Relation.ABOUT, period.start(), period.end());
        }
        if (period.isDay()) {
            return When.of(period.kind(), Relation.ON, period.start(), period.end()).or(alt(period, Relation.ON));
        }
        When within = When.of(period.kind(), Relation.WITHIN, period.start(), period.end());
        return period.alt() == null ? within : within.or(period.alt().isDay()
                ? When.of(period.kind(), Relation.ON, period.alt().start(), period.alt().end())
                : When.of(period.kind(), Relation.WITHIN, period.alt().start(), period.alt().end()));
    }

    /** "til den 6. maj": ready by then; or on that day (agreements_README). A span stays a span. */
    private static When to(Period period) {
        boolean day = period.isDay() && period.shape() != Period.Shape.ABOUT;
        if (period.shape() == Period.Shape.CLOSING) {
            return by(period);
        }
        return day ? When.of(period.kind(), Relation.BY, null, period.end())
                .or(When.of(period.kind(), Relation.ON, period.start(), period.end())) : plain(period);
    }

    private static When by(Period period) {
        boolean holiday = period.eve() != null && !period.isDay() && period.shape() == Period.Shape.PLAIN;
        if (holiday && period.kind() == TimeClass.SCHOOL) {
            return before(period); // "senest til sommerferien"
        }
        if (holiday && period.kind() == TimeClass.HOLIDAY) {
            return When.of(period.kind(), Relation.BY, null, period.start()).or(When.of(period.kind(), Relation.BY,
                    null, period.eve()));
        }
        When by = When.of(period.kind(), Relation.BY, null, period.end());
        return period.soft() != null ? by.or(When.of(period.kind(), Relation.BY, null, period.soft()))
                : by.or(alt(period, Relation.BY));
    }

    private static When course(Period period) {
        boolean open = period.shape() == Period.Shape.RUNNING || period.shape() == Period.Shape.COUNTED
                && period.isDay()
                || period.shape() == Period.Shape.ABOUT || period.isDay();
        When by = When.of(period.kind(), Relation.BY, open ? null : period.start(), period.end());
        return period.kind() == TimeClass.WEEK && period.soft() != null
                ? by.or(When.of(period.kind(), Relation.BY, by.start(), period.soft()))
                : by.or(alt(period, Relation.BY));
    }

    private static When before(Period period) {
        if (period.eve() != null) {
            When by = When.of(period.kind(), Relation.BY, null, period.eve());
            return period.shape() == Period.Shape.CLOSING && period.soft() != null
                    ? by.or(When.of(period.kind(), Relation.BY, null, period.soft())) : by;
        }
        When before = When.of(period.kind(), Relation.BEFORE, null, period.start().minusDays(1));
        if (period.isDay()) {
            return before.or(When.of(period.kind(), Relation.BY, null, period.end()));
        }
        return period.kind() == TimeClass.SEASON && period.soft() != null
                ? before.or(When.of(TimeClass.SCHOOL, Relation.BY, null, period.soft())) : before;
    }

    private static When after(Period period) {
        LocalDate first = period.end().plusDays(1);
        When after = When.of(period.kind(), Relation.AFTER, first, null);
        boolean holiday = period.kind() == TimeClass.HOLIDAY || period.kind() == TimeClass.SCHOOL;
        LocalDate working = Calendars.workdayFrom(first);
        if (holiday && !working.equals(first)) {
            return after.or(When.of(period.kind(), Relation.AFTER, working, null));
        }
        if (period.kind() == TimeClass.HOLIDAY && first.getDayOfWeek() == DayOfWeek.FRIDAY) {
            // after Kristi himmelfart many take the Friday off
            return after.or(When.of(period.kind(), Relation.AFTER, first.plusDays(3), null));
        }
        return period.kind() == TimeClass.SEASON && period.soft() != null
                ? after.or(When.of(TimeClass.SCHOOL, Relation.AFTER, period.soft().plusDays(45), null)) : after;
    }

    private static When alt(Period period, Relation relation) {
        if (period.alt() == null || !period.alt().isDay()) {
            return null;
        }
        LocalDate day = period.alt().start();
        return When.of(period.kind(), relation, relation == Relation.BY ? null : day, relation == Relation.FROM ? null
                : day);
    }
}
