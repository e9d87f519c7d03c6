package dk.walkntalk.prepare;

import android.content.res.AssetManager;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.pdf.BlankForm;
import dk.walkntalk.pdf.PdfAssets;
import dk.walkntalk.pdf.Progress;
import dk.walkntalk.pdf.WheelSheet;
import dk.walkntalk.ui.Outgoing;
import dk.walkntalk.ui.OutgoingFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

/** Makes the sheets to print, on their way to the printer or another app. For background threads. */
public final class PrintFiles {
    private static final String PDF = "application/pdf";

    private final AssetManager assets;
    private final OutgoingFiles outgoing;

    /** Fonts and colour profile come from {@code assets}. */
    public PrintFiles(AssetManager assets, OutgoingFiles outgoing) {
        this.assets = assets;
        this.outgoing = outgoing;
    }

    /**
     * Makes a sheet for a conversation, its questions in the leader's words where there are such.
     *
     * @param progress asked all the while; stops the work by an exception, and then there is no file
     */
    Outgoing make(PrintSheet sheet, Conversation talk, Instant now, Progress progress) throws IOException {
        PdfAssets fonts = new PdfAssets(asset("OpenSans-Regular.ttf"), asset("OpenSans-SemiBold.ttf"),
                asset("sRGB.icc"));
        return outgoing.make(sheet.fileName(talk), PDF, file -> {
            if (sheet.wheel) {
                new WheelSheet(fonts).write(talk.concept(), sheet.paper, file.toPath(), now, progress);
            } else {
                new BlankForm(fonts).write(talk.concept(), talk.wordings(), sheet.paper, file.toPath(), now,
                        progress);
            }
        });
    }

    /** A sheet made earlier, or {@code null} when it is gone. */
    Outgoing find(String fileName) {
        return outgoing.find(fileName, PDF);
    }

    private byte[] asset(String name) throws IOException {
        try (InputStream in = assets.open("pdf/" + name)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 14];
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                bytes.write(buffer, 0, read);
            }
            return bytes.toByteArray();
        }
    }
}
