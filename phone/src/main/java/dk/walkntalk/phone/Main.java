package dk.walkntalk.phone;

import dk.walkntalk.phone.link.Device;
import dk.walkntalk.phone.link.Setup;
import dk.walkntalk.phone.web.PhoneServer;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** Starts an app as a phone in the browser, and says where. */
public final class Main {
    private static final int DPI = 320;

    private Main() { }

    /** Runs until the process is ended. {@link Options} says what may be asked for. */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            Options options = new Options(List.of(arguments));
            if (options.help()) {
                System.out.println(Options.USAGE);
                return;
            }
            start(options);
            Thread.currentThread().join();
        } catch (Storage.InUse e) {
            System.out.println("\nThis phone is on already: " + e.getMessage() + "\n");
        } catch (IllegalArgumentException | IOException e) {
            System.err.println("\n" + e.getMessage() + "\n");
            System.exit(1);
        }
    }

    private static void start(Options options) throws IOException {
        AppFacts app = new AppFacts(options.app());
        int[] size = options.size();
        Path concept = options.concept();
        Storage storage = new Storage(options.data(app.id()), options.fresh());
        System.out.println("Starting …");
        Device phone = Launch.start(app, new Setup(app.resources(), app.manifest(), storage.folder(),
                options.language(), size[0], size[1], DPI, concept));
        PhoneServer server = serve(phone, options);
        storage.isAt(server.address());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(phone, server, storage), "end"));
        System.out.println("\nThe phone is at\n\n    " + server.address() + "\n\nand its storage in " + storage.folder()
                + ". Ctrl-C ends it; what was written is kept.\n");
    }

    private static PhoneServer serve(Device phone, Options options) throws IOException {
        byte[] token = new byte[16];
        new SecureRandom().nextBytes(token);
        try {
            return PhoneServer.open(phone, options.port(), HexFormat.of().formatHex(token));
        } catch (BindException e) {
            if (options.portWanted()) {
                throw new IOException("Port " + options.port() + " is taken by another program; leave --port out, or "
                        + "name another.", e);
            }
            return PhoneServer.open(phone, 0, HexFormat.of().formatHex(token));
        }
    }

    private static void end(Device phone, PhoneServer server, Storage storage) {
        phone.close();
        try {
            server.close();
            storage.left();
        } catch (IOException e) {
            // a file that stays in the folder for files of passage
        }
    }
}
