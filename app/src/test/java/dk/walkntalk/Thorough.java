package dk.walkntalk;

/**
 * Tests that CI and a build before a release run, {@code mvn verify -Pthorough}: looks beside those that every build
 * sees. Text that fits and is legible in one hard way is rarely at fault in the next; rarely is not never. Besides,
 * whole conversations elsewhere, shapes that no concept has, and what only the benchmark uses.
 */
public interface Thorough { }
