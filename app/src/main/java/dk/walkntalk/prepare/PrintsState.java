package dk.walkntalk.prepare;

import dk.walkntalk.ui.Outgoing;

/**
 * How far the sheet is.
 *
 * @param phase where it stands
 * @param sheet which one, or {@code null} while none is chosen
 * @param file  the PDF when {@link Phase#READY}, else {@code null}
 */
record PrintsState(Phase phase, PrintSheet sheet, Outgoing file) {
    static final PrintsState NONE = new PrintsState(Phase.IDLE, null, null);

    enum Phase { IDLE, WORKING, READY }
}
