package dk.walkntalk;

/**
 * Tests that a build before a release runs, {@code mvn verify -Pthorough}: looks between those that every build sees.
 * Text that fits on a narrow phone at 200 % fits on a wide one, and what is legible by night and by light in other
 * words is rarely at fault in the third combination; rarely is not never. And tests of what only the benchmark uses.
 */
public interface Thorough { }
