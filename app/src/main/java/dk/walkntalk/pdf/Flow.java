package dk.walkntalk.pdf;

import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.properties.Property;

/** Block after block, page after page. Each is held back until the next comes, which it may have to share a page with. */
final class Flow {
    private final Document document;
    private IBlockElement last;

    Flow(Document document) {
        this.document = document;
    }

    void add(IBlockElement block) {
        end();
        last = block;
    }

    /** Adds a block that must not stand alone: when it turns the page, the end of what is before it goes along. */
    void addToLast(IBlockElement block) {
        if (last != null) {
            last.setProperty(Property.KEEP_WITH_NEXT, true);
        }
        add(block);
    }

    /** Sets the block that is held back; to be called before the document gets anything from elsewhere. */
    void end() {
        if (last != null) {
            document.add(last);
            last = null;
        }
    }
}
