package yeoun.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** A page of HTML in the making: elements in the order they are added, all text escaped but what is known to be markup. */
final class Html {

    /** Elements within a line of text: after them no room is made. */
    private static final Set<String> INLINE = Set.of("a", "span");

    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element with attributes as pairs of a name and a value; {@link #close} ends it. */
    Html open(String name, String... attributes) {
        text.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(Svg.escaped(attributes[i + 1]))
                    .append('"');
        }
        text.append('>');
        open.push(name);
        return this;
    }

    /** Ends the element opened last. */
    Html close() {
        String name = open.pop();
        text.append("</").append(name).append(INLINE.contains(name) ? ">" : ">\n");
        return this;
    }

    /** Adds text. */
    Html text(String words) {
        text.append(Svg.escaped(words));
        return this;
    }

    /** Adds an element that holds text alone. */
    Html add(String name, String words, String... attributes) {
        return open(name, attributes).text(words).close();
    }

    /** Adds an element that never holds anything. */
    Html lone(String name, String... attributes) {
        open(name, attributes);
        open.pop();
        return this;
    }

    /** Adds what is markup already. */
    Html markup(String markup) {
        text.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
