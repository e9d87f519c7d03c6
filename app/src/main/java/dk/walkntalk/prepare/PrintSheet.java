package dk.walkntalk.prepare;

import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Variant;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.pdf.PaperSize;
import dk.walkntalk.pdf.PrintFileName;
import java.util.ArrayList;
import java.util.List;

/** A sheet that can be printed before the walk. */
enum PrintSheet {
    FORM_A4(false, PaperSize.A4),
    FORM_A3(false, PaperSize.A3),
    WHEEL_A3(true, PaperSize.A3),
    WHEEL_A4(true, PaperSize.A4);

    /** True for the wheel to lay on the table, false for the form to write on. */
    final boolean wheel;
    final PaperSize paper;

    PrintSheet(boolean wheel, PaperSize paper) {
        this.wheel = wheel;
        this.paper = paper;
    }

    /** Those that a concept has: a wheel only where the conversation can be held with one. */
    static List<PrintSheet> of(Concept concept) {
        List<PrintSheet> sheets = new ArrayList<>();
        for (PrintSheet sheet : values()) {
            if (!sheet.wheel || concept.variants().contains(Variant.SAMTALEHJUL)) {
                sheets.add(sheet);
            }
        }
        return sheets;
    }

    String fileName(Conversation talk) {
        return wheel ? PrintFileName.wheel(talk.concept(), paper)
                : PrintFileName.form(talk.concept(), talk.wordings(), paper);
    }
}
