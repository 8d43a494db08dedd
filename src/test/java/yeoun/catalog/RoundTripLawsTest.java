package yeoun.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yeoun.craft.Style;
import yeoun.story.CharacterProfile;
import yeoun.story.HouseStyle;
import yeoun.story.Production;
import yeoun.story.Scene;
import yeoun.support.Any;

/** What is written is read back equal, from JSON and from the same text as YAML, and is written the same again. */
class RoundTripLawsTest {

    private static final Catalog CATALOG = Catalog.standard();

    private static <T> T read(Kind<T> kind, String name, String text) {
        return CATALOG.read(kind, name, text.getBytes(StandardCharsets.UTF_8)).value();
    }

    private static <T> void requireSame(Kind<T> kind, T value, java.util.function.Function<T, String> writer) {
        String text = writer.apply(value);
        T again = read(kind, "any.json", text);
        assertThat(again).isEqualTo(value);
        assertThat(writer.apply(again)).isEqualTo(text);
        assertThat(read(kind, "any.yaml", text)).isEqualTo(value);
    }

    @Test
    void charactersAreReadBackEqual() {
        Any.times(
                150,
                any -> requireSame(
                        Kind.CHARACTER,
                        new AnyStory(any, CATALOG).character("한서연", List.of("A", "B \"the\" \\ C")),
                        (CharacterProfile profile) -> JsonText.of(profile)));
    }

    @Test
    void scenesAreReadBackEqual() {
        Any.times(
                150,
                any -> requireSame(
                        Kind.SCENE,
                        new AnyStory(any, CATALOG).scene(List.of("A", "B")),
                        (Scene scene) -> JsonText.of(scene)));
    }

    @Test
    void productionsAreReadBackEqual() {
        Any.times(
                60,
                any -> requireSame(
                        Kind.PRODUCTION,
                        new AnyStory(any, CATALOG).production(),
                        (Production production) -> JsonText.of(production)));
    }

    @Test
    void houseStylesAreReadBackEqual() {
        Any.times(
                60,
                any -> requireSame(
                        Kind.HOUSE, new AnyStory(any, CATALOG).house(), (HouseStyle house) -> JsonText.of(house)));
    }

    @Test
    void stylesAreReadBackEqual() {
        for (Style style : CATALOG.tables().styles().all()) {
            String text = JsonText.of(style);
            assertThat(read(Kind.STYLE, style.id() + ".json", text)).isEqualTo(style);
            assertThat(read(Kind.STYLE, style.id() + ".yaml", text)).isEqualTo(style);
        }
    }

    @ParameterizedTest
    @MethodSource("presets")
    void presetsAreReadBackEqual(Kind<?> kind, String id) {
        requirePreset(kind, id);
    }

    private static <T> void requirePreset(Kind<T> kind, String id) {
        T value = CATALOG.preset(kind, id).value();
        String text = text(value);
        assertThat(read(kind, id + ".json", text)).isEqualTo(value);
        assertThat(text(read(kind, id + ".json", text))).isEqualTo(text);
    }

    private static String text(Object value) {
        if (value instanceof CharacterProfile profile) {
            return JsonText.of(profile);
        } else if (value instanceof Scene scene) {
            return JsonText.of(scene);
        } else if (value instanceof HouseStyle house) {
            return JsonText.of(house);
        } else if (value instanceof Style style) {
            return JsonText.of(style);
        }
        return JsonText.of((Production) value);
    }

    static List<Object[]> presets() {
        return List.of(Kind.CHARACTER, Kind.SCENE, Kind.HOUSE, Kind.PRODUCTION, Kind.STYLE).stream()
                .flatMap(kind -> CATALOG.presets(kind).stream().map(id -> new Object[] {kind, id}))
                .toList();
    }

    @Test
    void aCastIsReadBackEqual() {
        Production production = CATALOG.production(CATALOG.productions().get(0));
        assertThat(read(Kind.CAST, "cast.json", JsonText.of(production.cast()))).isEqualTo(production.cast());
    }
}
