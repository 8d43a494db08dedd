package yeoun.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import yeoun.music.Rational;

/**
 * An element of a file with all that is in it, within bounds that no honest bar of music meets.
 */
final class XmlTree {

    private static final int DEEPEST = 32;
    private static final int MOST_ELEMENTS = 200_000;
    private static final int LONGEST_TEXT = 1 << 16;

    private final String name;
    private final int line;
    private final String[] attributes;
    private final List<XmlTree> children = new ArrayList<>(4);
    private String text = "";

    private XmlTree(XMLStreamReader reader) {
        name = reader.getLocalName();
        line = reader.getLocation().getLineNumber();
        attributes = new String[2 * reader.getAttributeCount()];
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes[2 * i] = reader.getAttributeLocalName(i);
            attributes[2 * i + 1] = reader.getAttributeValue(i);
        }
    }

    /** Reads the element that the reader has come to, to its end. */
    static XmlTree read(XMLStreamReader reader) throws XMLStreamException {
        return read(reader, 0, new int[1]);
    }

    private static XmlTree read(XMLStreamReader reader, int depth, int[] count) throws XMLStreamException {
        XmlTree tree = new XmlTree(reader);
        if (depth > DEEPEST || ++count[0] > MOST_ELEMENTS) {
            throw new UnreadableMusic("line " + tree.line + ": more than " + DEEPEST + " elements deep or "
                    + MOST_ELEMENTS + " elements in one, which no music is");
        }
        StringBuilder text = new StringBuilder();
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                tree.children.add(read(reader, depth + 1, count));
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(reader.getText());
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableMusic("line " + tree.line + ": an entity (&" + reader.getLocalName()
                        + ";), which is not followed for safety; write the characters themselves");
            }
            if (text.length() > LONGEST_TEXT) {
                throw new UnreadableMusic(
                        "line " + tree.line + ": a text of more than " + LONGEST_TEXT + " characters");
            }
        }
        tree.text = tree.children.isEmpty() ? text.toString().strip() : "";
        return tree;
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    String text() {
        return text;
    }

    List<XmlTree> children() {
        return children;
    }

    /** The first element of that name inside this one. */
    Optional<XmlTree> find(String child) {
        for (XmlTree tree : children) {
            if (tree.name.equals(child)) {
                return Optional.of(tree);
            }
        }
        return Optional.empty();
    }

    /** The element at the end of a path of names. */
    Optional<XmlTree> find(String first, String... further) {
        Optional<XmlTree> found = find(first);
        for (String next : further) {
            found = found.flatMap(tree -> tree.find(next));
        }
        return found;
    }

    boolean has(String child) {
        return find(child).isPresent();
    }

    List<XmlTree> all(String child) {
        return children.stream().filter(tree -> tree.name.equals(child)).toList();
    }

    /** The text of the first element of that name; empty if there is none. */
    String text(String child) {
        return find(child).map(XmlTree::text).orElse("");
    }

    /** An attribute; empty if it is not there. */
    String attribute(String attribute) {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].equals(attribute)) {
                return attributes[i + 1];
            }
        }
        return "";
    }

    /** The whole number in the first element of that name, if there is one. */
    Optional<Integer> number(String child) {
        return find(child).map(XmlTree::number);
    }

    int number() {
        return (int) Math.max(
                Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, decimal().round()));
    }

    /** The number in it, exactly. */
    Rational decimal() {
        try {
            return Rational.parse(text.startsWith("+") ? text.substring(1) : text);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new UnreadableMusic("line " + line + ": <" + name + "> holds a number, got \"" + text + "\"", e);
        }
    }

    /** A complaint about this element. */
    UnreadableMusic wrong(String what) {
        return new UnreadableMusic("line " + line + ": " + what);
    }
}
