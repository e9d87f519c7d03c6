package dk.walkntalk.conversation;

import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import dk.walkntalk.concept.Variant;
import java.time.LocalTime;

/** How the parties have agreed to hold their conversation. */
public final class Arrangement {
    @NonNull public final Variant variant;
    /** Seated indoors; otherwise on foot. */
    public final boolean seated;
    /** When it begins, or {@code null} while that is open. */
    @Nullable public final LocalTime startsAt;
    /** How long it is to last, in minutes, or {@code null} for what the concept recommends. */
    @Nullable public final Integer minutes;
    /** Where they meet: a place, a room. */
    @NonNull public final Words place;
    /** What has to be there before a group talks, openness and trust, is there; the host has said so. */
    public final boolean preconditionMet;
    /** A conversation about a late career is wished for; {@code null} while nobody has answered. */
    @Nullable public final Boolean senior;

    /** Room's constructor. */
    Arrangement(@NonNull Variant variant, boolean seated, @Nullable LocalTime startsAt,
            @Nullable Integer minutes, @NonNull Words place, boolean preconditionMet, @Nullable Boolean senior) {
        this.variant = variant;
        this.seated = seated;
        this.startsAt = startsAt;
        this.minutes = minutes;
        this.place = place;
        this.preconditionMet = preconditionMet;
        this.senior = senior;
    }

    static Arrangement begin(Variant variant) {
        return new Arrangement(variant, false, null, null, Words.NONE, false, null);
    }
}
