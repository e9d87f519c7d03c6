package dk.walkntalk.phone.link;

import java.nio.file.Path;

/**
 * What a phone is begun with.
 *
 * @param resources the app's linked resources, an APK without code
 * @param manifest  the app's merged manifest, as text
 * @param data      the folder that is the phone's storage; kept from one start to the next
 * @param language  a language tag such as {@code da}
 * @param width     of the screen when held upright, in dp
 * @param height    of the screen when held upright, in dp
 * @param dpi       dots per inch: 160 is one pixel per dp
 * @param open      a file that is opened with the app at the start, as another app would; null for none
 */
public record Setup(Path resources, Path manifest, Path data, String language, int width, int height, int dpi,
        Path open) { }
