package yeoun.catalog;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;
import yeoun.story.StyleMix;

/** Styles that profiles, scenes and productions ask for: one name, or one for each dimension. */
final class StyleMixes {

    private final Values values;
    private final Collection<String> styles;

    StyleMixes(Values values, Collection<String> styles) {
        this.values = values;
        this.styles = styles;
    }

    Optional<StyleMix> read(Node node) {
        if (!node.is(Node.Kind.OBJECT)) {
            return values.name(node, "a style", styles).map(StyleMix::of);
        }
        Fields fields = new Fields(node, values.problems());
        return values.problems().build(node, fields.before(), () -> {
            Optional<String> base = values.name(fields.require("base", "a style"), "a style", styles);
            TreeMap<StyleMix.Dimension, String> parts = new TreeMap<>();
            for (StyleMix.Dimension dimension : StyleMix.Dimension.values()) {
                fields.nameIf(dimension.word(), "a style", styles).ifPresent(style -> parts.put(dimension, style));
            }
            fields.done();
            return new StyleMix(base.orElseThrow(Told::new), parts);
        });
    }

    /** A style as a file has it. */
    static Node write(StyleMix mix) {
        if (mix.parts().isEmpty()) {
            return Node.text(mix.base());
        }
        Sheet sheet = new Sheet().text("base", mix.base());
        mix.parts().forEach((dimension, style) -> sheet.text(dimension.word(), style));
        return sheet.node();
    }
}
