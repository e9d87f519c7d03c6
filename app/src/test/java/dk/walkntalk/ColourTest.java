package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import android.content.Context;
import android.graphics.Color;
import android.view.ContextThemeWrapper;
import androidx.core.graphics.ColorUtils;
import androidx.test.core.app.ApplicationProvider;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import com.google.android.material.color.MaterialColors;
import dk.walkntalk.ui.PerspectiveLook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RuntimeEnvironment;

/** Every text of the theme on every ground it may stand on, computed as WCAG 2.1 does, light and dark. */
@RunWith(AndroidJUnit4.class)
public final class ColourTest {
    /** WCAG 2.1, 1.4.6 (AAA); out of doors is no place for less. */
    private static final double TEXT = 7;
    /** WCAG 2.1, 1.4.11: lines that show where a field or a card ends. */
    private static final double LINE = 3;

    /** The sun takes away more than half of it. */
    private static final double SUN = 12;

    private static final int[] SURFACES = {attr("colorSurface"), attr("colorSurfaceVariant"),
        attr("colorSurfaceBright"), attr("colorSurfaceDim"), attr("colorSurfaceContainerLowest"),
        attr("colorSurfaceContainerLow"), attr("colorSurfaceContainer"), attr("colorSurfaceContainerHigh"),
        attr("colorSurfaceContainerHighest"), android.R.attr.colorBackground};

    private static int attr(String name) {
        try {
            return com.google.android.material.R.attr.class.getField(name).getInt(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    public void textStandsOutFromItsGroundByLight() {
        check("+notnight", false, TEXT, LINE);
    }

    @Test
    public void textStandsOutFromItsGroundInTheDark() {
        check("+night", false, TEXT, LINE);
    }

    @Test
    public void inTheSunEvenMoreByDayAndByNight() {
        check("+notnight", true, SUN, TEXT);
        check("+night", true, SUN, TEXT);
    }

    @Test
    public void theSunsThemeIsBlackOnWhiteByDayAndByNight() {
        for (String time : List.of("+notnight", "+night")) {
            Context sun = theme(time, true);
            assertEquals(Color.BLACK, color(sun, attr("colorOnSurface")));
            assertEquals(Color.WHITE, color(sun, attr("colorSurface")));
            assertEquals("amber stays", sun.getColor(R.color.sun_agree), color(sun, attr("colorTertiary")));
        }
    }

    private static Context theme(String qualifiers, boolean sun) {
        RuntimeEnvironment.setQualifiers(qualifiers);
        Context theme = new ContextThemeWrapper(ApplicationProvider.getApplicationContext(),
                R.style.Theme_WalkNTalk);
        if (sun) {
            theme.getTheme().applyStyle(R.style.ThemeOverlay_WalkNTalk_Sun, true);
        }
        return theme;
    }

    /** With {@code least} contrast for text and {@code line} for outlines. */
    private static void check(String qualifiers, boolean sun, double least, double line) {
        Context theme = theme(qualifiers, sun);
        List<String> weak = new ArrayList<>();
        for (String role : List.of("Primary", "PrimaryContainer", "Secondary", "SecondaryContainer", "Tertiary",
                "TertiaryContainer", "Error", "SurfaceInverse")) {
            pair(weak, theme, least, attr("colorOn" + role), attr("color" + role));
        }
        pair(weak, theme, least, attr("colorPrimaryInverse"), attr("colorSurfaceInverse"));
        pair(weak, theme, least, attr("colorOnSurface"), attr("colorPrimaryContainer"));
        for (int surface : SURFACES) {
            for (String text : List.of("OnSurface", "OnSurfaceVariant", "Primary", "Error")) {
                pair(weak, theme, least, attr("color" + text), surface);
            }
            pair(weak, theme, line, attr("colorOutline"), surface);
        }
        for (PerspectiveLook look : PerspectiveLook.values()) {
            int text = theme.getColor(look.color);
            contrast(weak, least, look + " on its container", text, theme.getColor(look.container));
            for (int surface : SURFACES) {
                contrast(weak, least, look + " on " + name(theme, surface), text, color(theme, surface));
            }
        }
        assertEquals(String.join("\n", weak), 0, weak.size());
    }

    private static void pair(List<String> weak, Context theme, double least, int text, int ground) {
        contrast(weak, least, name(theme, text) + " on " + name(theme, ground), color(theme, text),
                color(theme, ground));
    }

    private static void contrast(List<String> weak, double least, String pair, int text, int ground) {
        double contrast = ColorUtils.calculateContrast(text, ground);
        if (contrast < least) {
            weak.add(String.format("%s: %.2f, not %.0f", pair, contrast, least));
        }
    }

    private static int color(Context theme, int attribute) {
        return MaterialColors.getColor(theme, attribute, "the theme has it not");
    }

    private static String name(Context theme, int attribute) {
        return theme.getResources().getResourceEntryName(attribute);
    }

    @Test
    public void lightAndDarkAreTwoThemes() {
        RuntimeEnvironment.setQualifiers("+notnight");
        Context context = ApplicationProvider.getApplicationContext();
        int light = context.getColor(R.color.surface);
        RuntimeEnvironment.setQualifiers("+night");
        assertNotEquals(light, context.getColor(R.color.surface));
    }

    /** Warm amber is for "Aftale!" alone, so that a thumb finds it without reading. */
    @Test
    public void amberIsAftalesAlone() {
        Pattern amber = Pattern.compile("[tT]ertiary|color/((on_)?|sun_)agree|R\\.color\\.(on_)?agree|Button[._]Agree");
        List<String> users = new ArrayList<>();
        for (String folder : List.of("src/main/res", "src/main/java")) {
            for (Path file : files(folder)) {
                List<String> lines = lines(file);
                for (int i = 0; i < lines.size(); i++) {
                    if (amber.matcher(lines.get(i)).find() && !isAftales(file, lines, i)) {
                        users.add(file + ":" + (i + 1) + " " + lines.get(i).strip());
                    }
                }
            }
        }
        assertEquals(String.join("\n", users), 0, users.size());
    }

    /** The theme's own definition, the button's style, and the button. */
    private static boolean isAftales(Path file, List<String> lines, int line) {
        if (file.endsWith("values/themes.xml")) {
            String before = String.join("\n", lines.subList(0, line + 1));
            String style = before.substring(before.lastIndexOf("<style "));
            return style.startsWith("<style name=\"Theme.WalkNTalk\"")
                    || style.startsWith("<style name=\"Widget.WalkNTalk.Button.Agree\"");
        }
        if (file.endsWith("values/themes_sun.xml")) {
            return lines.get(line).matches("\\s+<item name=\"color(On)?Tertiary(Container)?\">@color/sun_(agree|ink)</item>");
        }
        return file.getFileName().toString().matches("walk_(question|wheel|page|gather_ways)\\.xml")
                && lines.get(line - 1).contains("@+id/walk_agree\"");
    }

    private static List<Path> files(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            List<Path> found = files.filter(file -> file.toString().matches(".*\\.(xml|java)"))
                    .collect(Collectors.toList());
            assertTrue(found.size() > 30);
            return found;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
