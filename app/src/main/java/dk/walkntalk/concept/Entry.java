package dk.walkntalk.concept;

import dk.walkntalk.concept.ConceptDifference.Part;

/**
 * One thing that a concept says, to be compared with what another edition says.
 *
 * @param part  where it belongs
 * @param key   entries of the same part and key are compared with each other
 * @param only  whether there can be only one with this key; otherwise the likest texts are compared
 * @param label its place in the concept's own words; differences of the label alone do not count
 * @param text  what is compared
 */
record Entry(Part part, String key, boolean only, String label, String text) {
    /** What both entries must have to be compared. */
    String group() {
        return part + "/" + key;
    }
}
