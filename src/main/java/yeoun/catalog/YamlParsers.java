package yeoun.catalog;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Opens YAML text; apart from {@link DocumentReader} so that JSON users never load the YAML classes. */
final class YamlParsers {

    private YamlParsers() {}

    static JsonParser open(String text, StreamReadConstraints bounds) {
        return YAMLFactory.builder()
                .streamReadConstraints(bounds)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build()
                .createParser(ObjectReadContext.empty(), text);
    }
}
