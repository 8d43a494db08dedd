package yeoun.catalog;

import java.util.Optional;
import java.util.TreeMap;
import yeoun.story.Colour;
import yeoun.story.Palette;

/** Palettes in files: a list of colours, or colours with shares. */
final class Palettes {

    private static final String QUOTED = "a colour in quotes, such as \"#E8A24A\"";
    private static final double LARGEST_SHARE = 1000;

    private final Values values;

    Palettes(Values values) {
        this.values = values;
    }

    Optional<Palette> read(Node node) {
        int before = values.problems().count();
        TreeMap<Colour, Double> shares = new TreeMap<>();
        switch (node.kind()) {
            case LIST -> node.items().forEach(item -> put(shares, item, 1));
            case OBJECT ->
                node.fields().forEach((name, value) -> {
                    double share = values.share(value, LARGEST_SHARE).orElse(1.0);
                    put(shares, Node.leaf(Node.Kind.STRING, name, value.name(), value.name()), share);
                });
            default -> values.problems().add(node, "a list of colours, or colours with shares");
        }
        return values.problems().build(node, before, () -> new Palette(shares));
    }

    private void put(TreeMap<Colour, Double> shares, Node node, double share) {
        if (node.is(Node.Kind.NULL)) {
            values.problems().add(node, QUOTED); // # begins a comment in YAML
            return;
        }
        values.parsed(node, Colour::parse).ifPresent(colour -> {
            if (shares.put(colour, share) != null) {
                values.problems().add(node, colour + " a second time", "each colour once");
            }
        });
    }

    /** A palette as a file has it. */
    static Node write(Palette palette) {
        if (palette.shares().values().stream().allMatch(share -> share == 1)) {
            return Node.texts(
                    palette.shares().keySet().stream().map(Colour::toString).toList());
        }
        Sheet sheet = new Sheet();
        palette.shares().forEach((colour, share) -> sheet.number(colour.toString(), share));
        return sheet.node();
    }
}
