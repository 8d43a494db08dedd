package yeoun.compose.voicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import yeoun.Yeoun;
import yeoun.chance.Weights;
import yeoun.craft.Fretboard;
import yeoun.craft.Idiom;
import yeoun.music.Chord;

/** Every chord is voiced, as itself. */
class VoicingWriterTest {

    private static final Idiom IDIOM =
            Yeoun.standard().catalog().tables().idioms().all().get(0);

    private static List<Voicing> voiced(Weights weights, int bassLow, int bassHigh, String... symbols) {
        List<VoicingBrief.Place> places = Stream.of(symbols)
                .map(symbol -> new VoicingBrief.Place(Chord.parse(symbol), 127))
                .toList();
        return new VoicingWriter()
                .write(new VoicingBrief(places, 3, 41, 60, bassLow, bassHigh, IDIOM, 16, false, weights));
    }

    @Test
    void aBassThatLeavesNoRoomAboveItGoesAnOctaveDown() {
        List<Voicing> voiced = voiced(Weights.OWN, 54, 54, "D/F#", "D");
        assertThat(voiced.get(0).midi().get(0)).isEqualTo(42);
    }

    private static List<List<Integer>> upper(String idiom, boolean gripped, String... symbols) {
        List<VoicingBrief.Place> places = Stream.of(symbols)
                .map(symbol -> new VoicingBrief.Place(Chord.parse(symbol), 127))
                .toList();
        Idiom spread = Yeoun.standard().catalog().tables().idioms().get(idiom);
        VoicingBrief brief =
                new VoicingBrief(places, gripped ? 3 : 4, 50, 69, 36, 48, spread, 16, gripped, Weights.OWN);
        return new VoicingWriter()
                .write(brief).stream()
                        .map(v -> v.midi().subList(1, v.midi().size()))
                        .toList();
    }

    @Test
    void aGuitarGripsItsChordsInOnePosition() {
        String[] symbols = {"Fm7", "Bbm7", "Eb7", "Abmaj7", "Db6", "G7b9", "Cm7"};
        assertThat(upper("rootless", true, symbols)).allMatch(Fretboard::canHold);
        assertThat(upper("rootless", false, symbols)).anyMatch(midi -> !Fretboard.canHold(midi));
    }

    @Test
    void noSecondStandsAtTheBottom() {
        assertThat(upper("rootless", false, "Dm9", "G13", "Cmaj9", "Em7", "A7b9", "Gmaj7"))
                .noneMatch(midi -> midi.get(1) - midi.get(0) <= 2);
    }

    @Test
    void chordsStayThemselvesWhereTheRuleThatSaysSoIsSilenced() {
        String[] symbols = Stream.of("C", "G7", "Am", "F", "C", "Dm7", "G7", "Em", "Am", "F", "Bb", "C", "F", "G7", "C")
                .toArray(String[]::new);
        List<Voicing> voiced = voiced(Weights.OWN.with("stand-well", 0), 36, 48, symbols);
        assertThat(voiced.stream().map(v -> v.chord().toString())).containsExactly(symbols);
    }

    @Test
    void aRaisedNinthIsTheHighestVoice() {
        List<Integer> voices = upper("rootless", false, "Gm7", "C7#9", "Fm7").get(1);
        assertThat(voices).anyMatch(m -> m % 12 == 3).anyMatch(m -> m % 12 == 4);
        assertThat(voices.get(voices.size() - 1) % 12).isEqualTo(3);
        assertThat(voices).allMatch(m -> m % 12 != 4 || voices.get(voices.size() - 1) - m >= 11);
    }
}
