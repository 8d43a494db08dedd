/** A rule-based composer of leitmotifs. {@link yeoun.Yeoun} is the door; the compose packages stay inside. */
module yeoun {
    requires commons.math3;
    requires java.xml;
    requires static java.desktop;
    requires static org.jspecify;
    requires static info.picocli;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.yaml;

    exports yeoun;
    exports yeoun.analysis;
    exports yeoun.catalog;
    exports yeoun.chance;
    exports yeoun.craft;
    exports yeoun.delivery;
    exports yeoun.format;
    exports yeoun.melody;
    exports yeoun.music;
    exports yeoun.score;
    exports yeoun.story;
    exports yeoun.theme;

    opens yeoun.cli to
            info.picocli;
}
