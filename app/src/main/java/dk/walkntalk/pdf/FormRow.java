package dk.walkntalk.pdf;

import java.util.List;

/**
 * One row of a form: a perspective, or as much of it as one page holds.
 *
 * @param perspective its position in the concept, from 0
 * @param name        as it is printed
 * @param questions   as they are printed, in order
 * @param least       the least height that holds them and leaves room to write, pt
 */
record FormRow(int perspective, String name, List<String> questions, float least) {}
