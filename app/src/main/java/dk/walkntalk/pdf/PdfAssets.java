package dk.walkntalk.pdf;

import java.util.Objects;

/**
 * What every plan embeds, read by the caller from {@code assets/pdf/}.
 *
 * @param regular {@code OpenSans-Regular.ttf}
 * @param bold    {@code OpenSans-SemiBold.ttf}
 * @param icc     {@code sRGB.icc}, the meaning of the document's colours
 */
public record PdfAssets(byte[] regular, byte[] bold, byte[] icc) {
    public PdfAssets {
        Objects.requireNonNull(regular);
        Objects.requireNonNull(bold);
        Objects.requireNonNull(icc);
    }
}
