package yeoun.format;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML in UTF-8, one element to the line, indented. Characters that XML cannot hold are left out. */
final class Xml {

    /** Writes inside an element. */
    interface Inside {
        void write() throws IOException;
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private final XMLStreamWriter writer;
    private int depth;

    Xml(OutputStream out) throws IOException {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** The beginning of a document with this declaration of its type, if any. */
    void start(String doctype) throws IOException {
        run(() -> {
            writer.writeStartDocument("UTF-8", "1.0");
            if (!doctype.isEmpty()) {
                writer.writeCharacters("\n");
                writer.writeDTD(doctype);
            }
        });
    }

    /** The end of the document. */
    void end() throws IOException {
        run(() -> {
            writer.writeCharacters("\n");
            writer.writeEndDocument();
            writer.flush();
        });
    }

    /** An element with others inside it. */
    void element(String name, Inside inside, String... attributes) throws IOException {
        run(() -> {
            line();
            writer.writeStartElement(name);
            attributes(attributes);
        });
        depth++;
        inside.write();
        depth--;
        run(() -> {
            line();
            writer.writeEndElement();
        });
    }

    /** An element with text inside it. */
    void text(String name, Object text, String... attributes) throws IOException {
        run(() -> {
            line();
            writer.writeStartElement(name);
            attributes(attributes);
            writer.writeCharacters(clean(text.toString()));
            writer.writeEndElement();
        });
    }

    /** An element with nothing inside it. */
    void empty(String name, String... attributes) throws IOException {
        run(() -> {
            line();
            writer.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    private void line() throws XMLStreamException {
        writer.writeCharacters("\n" + "  ".repeat(depth));
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], clean(attributes[i + 1]));
        }
    }

    private void run(Step step) throws IOException {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException io ? io : new IOException(e);
        }
    }

    private static String clean(String text) {
        boolean fits = text.codePoints().allMatch(Xml::isAllowed);
        return fits
                ? text
                : text.codePoints()
                        .filter(Xml::isAllowed)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isAllowed(int c) {
        boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        return !control && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }
}
