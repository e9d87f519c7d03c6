package dk.walkntalk.paper.image;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds QR codes in a photo: upright or turned, at an angle, light on dark, dim, noisy, small or close. A photo without
 * one takes the longest, about a second for 2 megapixels on a phone: work for a background thread.
 */
public final class QrReader {
    /** Below this many pixels along its short edge, a picture gains nothing by being halved. */
    private static final int SMALLEST = 200;

    /** Above this many pixels, doubling costs more than it finds. */
    private static final int LARGEST = 2_500_000;

    private static final Map<DecodeHintType, Object> HINTS = Map.of(DecodeHintType.TRY_HARDER, true);
    private static final List<Function<LuminanceSource, Binarizer>> BINARIZERS =
            List.of(HybridBinarizer::new, GlobalHistogramBinarizer::new);

    private final Predicate<String> wanted;
    private final Set<String> found = new LinkedHashSet<>();

    private QrReader(Predicate<String> wanted) {
        this.wanted = wanted;
    }

    /**
     * The texts of the QR codes in a picture. Searching ends with the first one that is {@code wanted}; then it is the
     * last of the list.
     *
     * @param argb   the pixels, row by row, 0xAARRGGBB
     * @param width  in pixels
     * @param height in pixels
     * @param wanted such as {@code text -> text.startsWith("WALKNTALK:")}
     * @return each text once; empty when no code was found
     */
    public static List<String> read(int[] argb, int width, int height, Predicate<String> wanted) {
        QrReader reader = new QrReader(wanted);
        reader.search(Grey.of(argb, width, height));
        return List.copyOf(reader.found);
    }

    /** First what finds most at least cost. */
    private void search(Grey picture) {
        List<Grey> sizes = new ArrayList<>();
        sizes.add(picture);
        for (Grey size = picture; Math.min(size.width(), size.height()) >= 2 * SMALLEST;) {
            size = size.half();
            sizes.add(size);
        }
        for (Grey size : sizes) {
            if (search(size.source())) {
                return;
            }
        }
        for (Grey size : sizes) {
            if (search(size.source().invert())) {
                return;
            }
        }
        if ((long) picture.width() * picture.height() <= LARGEST) {
            search(picture.twice().source());
        }
    }

    private boolean search(LuminanceSource picture) {
        for (Function<LuminanceSource, Binarizer> binarizer : BINARIZERS) {
            if (one(new BinaryBitmap(binarizer.apply(picture)))
                    || several(new BinaryBitmap(binarizer.apply(picture)))) {
                return true;
            }
        }
        return false;
    }

    private boolean one(BinaryBitmap picture) {
        try {
            return take(new QRCodeReader().decode(picture, HINTS));
        } catch (ReaderException e) {
            return false;
        }
    }

    private boolean several(BinaryBitmap picture) {
        try {
            for (Result result : new QRCodeMultiReader().decodeMultiple(picture, HINTS)) {
                if (take(result)) {
                    return true;
                }
            }
        } catch (ReaderException e) {
            // none of this size and in this light
        }
        return false;
    }

    private boolean take(Result result) {
        String text = result.getText();
        if (!wanted.test(text)) {
            found.add(text);
            return false;
        }
        found.remove(text);
        found.add(text);
        return true;
    }
}
