package dk.walkntalk.build;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * Shrinking removes what it takes for unused, and iText reaches much of itself by name: without its
 * rules the export is gone from the APK while the build stays green. So the APK's own classes are run,
 * as they are before they become dex; {@link DexIT} shows that they are the same.
 */
public final class ShrunkPdfIT {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 240;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void shrunkCodeWritesTheSamePdfByteForByte() throws Exception {
        Path assets = Built.file("build.assets");
        byte[] jpeg = jpeg();
        Path plain = folder.getRoot().toPath().resolve("plain.pdf");
        Path shrunk = folder.getRoot().toPath().resolve("shrunk.pdf");

        SamplePlan.writeAndRead(assets, jpeg, WIDTH, HEIGHT, plain);
        Path shrunkJar = Built.file("build.shrunkJar");
        try (URLClassLoader loader = Built.beside(shrunkJar)) {
            Object from = loader.loadClass(SamplePlan.class.getName())
                    .getMethod("writeAndRead", Path.class, byte[].class, int.class, int.class, Path.class)
                    .invoke(null, assets, jpeg, WIDTH, HEIGHT, shrunk);
            assertEquals("the shrunk code was run", shrunkJar.toUri().toURL().getPath(), from);
        }
        assertTrue(Files.size(plain) > 20_000);
        assertArrayEquals(Files.readAllBytes(plain), Files.readAllBytes(shrunk));
    }

    @Test
    public void shrunkCodePrintsTheSameSheetsByteForByte() throws Exception {
        Path assets = Built.file("build.assets");
        Path plain = folder.newFolder("plain").toPath();
        Path shrunk = folder.newFolder("shrunk").toPath();

        SampleSheets.write(assets, plain);
        try (URLClassLoader loader = Built.beside(Built.file("build.shrunkJar"))) {
            loader.loadClass(SampleSheets.class.getName())
                    .getMethod("write", Path.class, Path.class).invoke(null, assets, shrunk);
        }
        String[] names = plain.toFile().list();
        assertEquals(3, names.length);
        for (String name : names) {
            assertArrayEquals(name, Files.readAllBytes(plain.resolve(name)), Files.readAllBytes(shrunk.resolve(name)));
        }
    }

    private static byte[] jpeg() throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(Color.BLUE);
        graphics.drawLine(10, 20, WIDTH - 10, HEIGHT - 20);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, "jpg", out));
        return out.toByteArray();
    }
}
