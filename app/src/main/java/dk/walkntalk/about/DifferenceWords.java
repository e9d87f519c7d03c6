package dk.walkntalk.about;

import dk.walkntalk.R;
import dk.walkntalk.concept.ConceptDifference.Kind;
import dk.walkntalk.concept.ConceptDifference.Part;

/** What differs between two editions, in words and icons. */
final class DifferenceWords {
    private DifferenceWords() { }

    static int kind(Kind kind) {
        switch (kind) {
            case ADDED: return R.string.concept_added;
            case REMOVED: return R.string.concept_taken_out;
            case CHANGED: return R.string.concept_changed;
            default: return R.string.concept_reordered;
        }
    }

    static int icon(Kind kind) {
        switch (kind) {
            case ADDED: return R.drawable.ic_add;
            case REMOVED: return R.drawable.ic_minus;
            case CHANGED: return R.drawable.ic_note;
            default: return R.drawable.ic_swap;
        }
    }

    static int part(Part part) {
        switch (part) {
            case NAME: return R.string.concept_part_name;
            case KIND: return R.string.concept_part_kind;
            case MUNICIPALITY: return R.string.concept_part_municipality;
            case LANGUAGE: return R.string.concept_part_language;
            case ADDRESS_FORM: return R.string.concept_part_address;
            case VARIANT: return R.string.concept_part_variant;
            case ROLE: return R.string.concept_part_role;
            case HOST: return R.string.concept_part_host;
            case SUBJECT: return R.string.concept_part_subject;
            case GROUP: return R.string.concept_part_group;
            case PERSPECTIVE: return R.string.concept_part_perspective;
            case QUESTION: return R.string.concept_part_question;
            case STIKORD: return R.string.concept_part_stikord;
            case STIKORD_EACH: return R.string.concept_part_stikord_each;
            default: return later(part);
        }
    }

    private static int later(Part part) {
        switch (part) {
            case AGREEMENT_FIELD: return R.string.concept_part_agreement;
            case VALUE: return R.string.concept_part_value;
            case PLAN_BOX: return R.string.concept_part_box;
            case PLAN_OPTIONAL: return R.string.concept_part_optional;
            case OPENING: return R.string.concept_part_opening;
            case BRING: return R.string.concept_part_bring;
            case REMINDER: return R.string.concept_part_reminder;
            case PREPARATION: return R.string.concept_part_preparation;
            case PREPARATION_FOR: return R.string.concept_part_preparation_for;
            case INVITATION: return R.string.concept_part_invitation;
            case DURATION: return R.string.concept_part_duration;
            case TELL: return R.string.concept_part_tell;
            case REWORDING: return R.string.concept_part_rewording;
            case SENIOR: return R.string.concept_part_senior;
            default: return last(part);
        }
    }

    private static int last(Part part) {
        switch (part) {
            case LINK: return R.string.concept_part_link;
            case POINT: return R.string.concept_part_point;
            case FOUNDATION: return R.string.concept_part_foundation;
            case AREAS: return R.string.concept_part_areas;
            case RELATE: return R.string.concept_part_relate;
            case HEALTH: return R.string.concept_part_health;
            case HELPERS: return R.string.concept_part_helpers;
            case FEEDBACK: return R.string.concept_part_feedback;
            case OWN_NOTES: return R.string.concept_part_own_notes;
            case TEXT: return R.string.concept_part_text;
            case LOOKUP: return R.string.concept_part_lookup;
            default: throw new IllegalArgumentException(part.toString());
        }
    }
}
