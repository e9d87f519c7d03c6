package dk.walkntalk.pdf;

import java.io.IOException;

/** The file that was read is not a plan of this app, or not one that this version can read. */
public final class PlanUnreadableException extends IOException {
    private static final long serialVersionUID = 1;

    /** Why; each deserves another sentence to the user. */
    public enum Reason {
        /** Not a PDF, or a damaged or locked one. */
        NOT_A_PDF,
        /** A PDF without a plan's data, for instance one that was printed or scanned. */
        NO_PLAN,
        /** The attached data is there and makes no sense. */
        BROKEN_PLAN,
        /** Written by a newer version of the app. */
        NEWER_VERSION
    }

    private final Reason reason;

    PlanUnreadableException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    PlanUnreadableException(Reason reason, String message) {
        this(reason, message, null);
    }

    public Reason reason() {
        return reason;
    }
}
