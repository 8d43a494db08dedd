package yeoun.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yeoun.Yeoun;
import yeoun.music.Degree;
import yeoun.music.Event;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Passage;
import yeoun.music.Rational;
import yeoun.story.CharacterProfile;
import yeoun.story.OwnMotif;
import yeoun.theme.Melody;

/** The motif that a composer brings along is the head of the theme, note for note. */
class OwnMotifTest {

    private static final Yeoun YEOUN = Yeoun.standard();

    /** An upbeat, then five notes over two bars: 5 | 5 3 2 4 | 3. */
    private static OwnMotif motif(String key) {
        int[] degrees = {4, 4, 2, 1, 3, 2};
        Rational[] lengths = {
            Rational.of(1, 4),
            Rational.of(1, 4),
            Rational.of(3, 8),
            Rational.of(1, 8),
            Rational.of(1, 4),
            Rational.of(1)
        };
        List<Event<Degree>> events = new java.util.ArrayList<>();
        Rational at = Rational.ZERO;
        for (int i = 0; i < degrees.length; i++) {
            events.add(new Event<>(at, lengths[i], Degree.of(degrees[i])));
            at = at.plus(lengths[i]);
        }
        Key parsed = YEOUN.theme(CharacterProfile.named("Any").key(key).build(), 1)
                .theme()
                .key();
        return new OwnMotif("mine", parsed, Meter.COMMON, Rational.of(1, 4), new Passage<>(at, events));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C dorian", "A aeolian", "Eb ionian", "F# mixolydian"})
    void theHeadIsTheMotif(String key) {
        OwnMotif own = motif(key);
        for (long seed = 1; seed <= 5; seed++) {
            Melody melody = YEOUN.theme(
                            CharacterProfile.named("Mira")
                                    .feels(YEOUN.feeling("longing"))
                                    .motif(own)
                                    .build(),
                            seed)
                    .theme()
                    .melody();
            assertThat(melody.pickup()).isEqualTo(own.pickup());
            for (int i = 0; i < own.notes().events().size(); i++) {
                Event<Degree> note = own.notes().events().get(i);
                assertThat(melody.events().get(i).onset()).isEqualTo(note.onset());
                assertThat(melody.events().get(i).duration()).isEqualTo(note.duration());
                assertThat(melody.events().get(i).value().degree().simple())
                        .isEqualTo(note.value().simple());
            }
        }
    }
}
