package dk.walkntalk.voice;

import java.util.List;
import java.util.Locale;

/** The language that is spoken, as recognisers and voices name it. */
final class Danish {
    /** With a hyphen: some recognisers do not know {@code da_DK}. */
    static final String TAG = "da-DK";
    static final Locale LOCALE = Locale.forLanguageTag(TAG);

    private Danish() { }

    /** True when one of {@code tags} is Danish as spoken in Denmark, however the recogniser writes that. */
    static boolean in(List<String> tags) {
        if (tags != null) {
            for (String tag : tags) {
                if (tag != null && isDanish(Locale.forLanguageTag(tag.trim().replace('_', '-')))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isDanish(Locale locale) {
        return locale.getLanguage().equals("da")
                && (locale.getCountry().isEmpty() || locale.getCountry().equals("DK"));
    }
}
