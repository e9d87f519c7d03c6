package dk.walkntalk.paper;

import java.io.IOException;

/** A picture could not become a photo of the plan. Nothing that was there before has changed. */
final class PhotoException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    PhotoException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    /** Why; each reason has its own message on the screen. */
    Reason reason() {
        return reason;
    }

    /** Why a picture was refused. */
    enum Reason {
        /** The camera or the picker gave a file without a byte in it. */
        EMPTY,
        /** Not a picture, or a kind that this phone cannot read. */
        NO_PICTURE,
        /** A picture that ends in the middle. */
        BROKEN,
        /** More than {@link PhotoScaler#MAX_BYTES} or {@link PhotoScaler#MAX_PIXELS}. */
        TOO_BIG,
        /** No room left on the phone. */
        STORAGE_FULL,
        /** The file is gone, or may not be read. */
        UNREADABLE
    }
}
