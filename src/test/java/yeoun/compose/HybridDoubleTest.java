package yeoun.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yeoun.ComposedTheme;
import yeoun.Yeoun;
import yeoun.delivery.Decisions;
import yeoun.format.ScoreReader;
import yeoun.palette.ColourModel;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.Score;
import yeoun.story.CharacterProfile;
import yeoun.story.Colour;
import yeoun.story.Palette;
import yeoun.story.StyleMix;
import yeoun.support.Presets;

/** In a hybrid style a synthesiser softly doubles live players who hold their notes. */
class HybridDoubleTest {

    private static final Yeoun YEOUN = Presets.YEOUN;

    private static ComposedTheme theme(String style, String voice, String colour) {
        return YEOUN.theme(
                CharacterProfile.named("Live")
                        .style(StyleMix.of(style))
                        .voice(voice)
                        .palette(Palette.of(List.of(Colour.parse(colour))))
                        .build(),
                5);
    }

    private static Optional<Part> part(Score score, Part.Role role) {
        return score.parts().stream().filter(p -> p.role() == role).findFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "synth-noir, alto-sax, #1B2A49, warm-pad",
        "synth-noir, tenor-sax, #1B2A49, synth-strings",
        "gugak-fusion, daegeum, #1B2A49, warm-pad",
        "gugak-fusion, haegeum, #223355, warm-pad",
        "lo-fi, flute, #223355, warm-pad"
    })
    void whoHoldsNotesIsDoubled(String style, String voice, String colour, String synthesiser) {
        ComposedTheme theme = theme(style, voice, colour);
        Part tune = part(theme.score(), Part.Role.MELODY).orElseThrow();
        Part twin = part(theme.score(), Part.Role.DOUBLE).orElseThrow();
        assertThat(twin.instrument().id()).isEqualTo(synthesiser);
        assertThat(twin.notes()).isNotEmpty().allSatisfy(note -> {
            Note own = tune.notes().stream()
                    .filter(n -> n.onset().equals(note.onset()) && !n.isGrace())
                    .findFirst()
                    .orElseThrow();
            assertThat(own.duration()).isEqualTo(note.duration());
            assertThat(own.pitch().midi() - note.pitch().midi()).isIn(0, 12);
        });
        assertThat(Decisions.of(theme))
                .anyMatch(d -> d.startsWith("The " + twin.name() + " doubles the held notes of " + tune.name()));
        double softer = 40 * Math.log10(loudness(theme, tune) / loudness(theme, twin));
        assertThat(softer).isBetween(8.0, 15.0);
    }

    /** The mean velocity of a part. */
    private static double loudness(ComposedTheme theme, Part part) {
        return theme.performance().players().stream()
                .filter(p -> p.part().name().equals(part.name()))
                .flatMap(p -> p.notes().stream())
                .mapToInt(n -> n.velocity())
                .average()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "synth-noir, fm-epiano, #1B2A49",
        "synth-noir, synth-lead, #1B2A49",
        "gugak-fusion, daegeum, #E8A24A",
        "chamber, violin, #1B2A49"
    })
    void attacksSynthesisersAndWarmPicturesAreNot(String style, String voice, String colour) {
        assertThat(part(theme(style, voice, colour).score(), Part.Role.DOUBLE)).isEmpty();
    }

    @Test
    void itsRoleIsReadBack() {
        ComposedTheme theme = theme("gugak-fusion", "daegeum", "#1B2A49");
        var tables = YEOUN.catalog().tables();
        Score read = new ScoreReader(tables.instruments(), tables.modes())
                .read(theme.musicXml().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(part(read, Part.Role.DOUBLE)).isPresent();
    }

    @Test
    void partsHaveNamesOfTheirOwn() {
        for (String production : YEOUN.catalog().productions()) {
            YEOUN.compose(YEOUN.catalog().production(production), 3).cues().forEach(cue -> {
                List<String> names =
                        cue.score().parts().stream().map(Part::name).toList();
                assertThat(names).doesNotHaveDuplicates();
            });
        }
    }

    @Test
    void coldAndDarkPicturesAreMoreSynthesised() {
        double cold = HybridDouble.share(ColourModel.of(Colour.parse("#1B2A49")));
        double warm = HybridDouble.share(ColourModel.of(Colour.parse("#E8A24A")));
        assertThat(cold).isGreaterThan(0.5);
        assertThat(warm).isLessThan(0.3);
    }
}
