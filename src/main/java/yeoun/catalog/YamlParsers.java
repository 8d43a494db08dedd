package yeoun.catalog;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Opens YAML text; apart from {@link DocumentReader} so that JSON users never load the YAML classes. */
final class YamlParsers {

    private YamlParsers() {}

    static JsonParser open(String text, StreamReadConstraints bounds) {
        return YAMLFactory.builder()
                .streamReadConstraints(bounds)
                .build()
                .createParser(ObjectReadContext.empty(), text);
    }

    /** Whether the current text is nothing but the name of something above it. */
    static boolean isAlias(JsonParser parser) {
        return parser instanceof YAMLParser yaml && yaml.isCurrentAlias();
    }
}
