package yeoun.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yeoun.support.SamplePieces.BASS;
import static yeoun.support.SamplePieces.VIOLIN;
import static yeoun.support.SamplePieces.at;
import static yeoun.support.SamplePieces.line;
import static yeoun.support.SamplePieces.note;
import static yeoun.support.SamplePieces.part;
import static yeoun.support.SamplePieces.score;
import static yeoun.support.SamplePieces.song;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import yeoun.Yeoun;
import yeoun.music.Chord;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.PitchClass;
import yeoun.music.Rational;
import yeoun.score.Articulation;
import yeoun.score.Mark;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.PartMark;
import yeoun.score.Score;
import yeoun.score.TempoMap;
import yeoun.support.Any;
import yeoun.support.Golden;
import yeoun.support.Modes;
import yeoun.support.Xml;

/** Lead sheets: everything of the tune is on the page, once, in its place. */
class LeadSheetTest {

    /** A pickup, a tuplet, ties, dots, chords with seconds, accidentals, grace notes, signs, slurs and a change of meter. */
    static Score hard() {
        List<Note> notes = new ArrayList<>(line("G4 1/8, C5 1/6, D5 1/6, E5 1/6, F#5 3/8, Ab5 1/16, G5 1/16, "
                + "C4+D4+G4 1/2, A6 1/4, F3 1/4, R 1/4, B4 1/8, R 1/8, Bb4 1/16, B4 1/8, C5 1/16, D5 1/2, D5 1/1, "
                + "E5 1/32, F5 1/32, G5 1/16, C6 1/8, C6 3/8, Cbb5 1/8, F##4 1/16, R 1/16, E4 1/4"));
        notes.add(note(at(19, 8), Rational.ZERO, "C#5"));
        notes.set(1, notes.get(1).with(Articulation.STACCATO));
        notes.set(4, notes.get(4).with(Articulation.ACCENT));
        notes.set(10, notes.get(10).with(Articulation.FERMATA));
        notes.set(11, notes.get(11).with(Articulation.TENUTO).with(Articulation.MARCATO));
        notes.set(15, notes.get(15).with(Articulation.BREATH));
        Rational length = at(49, 8);
        List<Mark> marks = List.of(
                new Mark.MeterMark(Rational.ZERO, Meter.COMMON),
                new Mark.MeterMark(at(41, 8), Meter.of(3, 4)),
                new Mark.KeyMark(Rational.ZERO, new Key(PitchClass.parse("Eb"), Modes.IONIAN)),
                new Mark.KeyMark(at(33, 8), new Key(PitchClass.parse("C"), Modes.IONIAN)),
                new Mark.TempoMark(Rational.ZERO, "Adagio", 62.5),
                new Mark.ChordMark(at(1, 8), at(1, 1), Chord.parse("Ebmaj7/Bb")),
                new Mark.ChordMark(at(9, 8), at(1, 2), Chord.parse("F#m7b5")),
                new Mark.ChordMark(at(13, 8), at(1, 2), Chord.parse("B7#9")));
        Part part = part(
                "Violin",
                VIOLIN,
                Part.Role.MELODY,
                notes,
                new PartMark.Slur(at(1, 8), at(5, 8), 1),
                new PartMark.Slur(at(25, 8), at(33, 8), 1));
        return new Score(
                "A hard one <&>",
                "어려운 곡",
                length,
                at(1, 8),
                TempoMap.constant(length, Rational.of(62)),
                marks,
                List.of(part));
    }

    @Test
    void theSheetOfAHardTuneIsAsItWas() {
        Golden.check("lead-sheet.svg", LeadSheet.of(hard()).svg());
    }

    @Test
    void everyHeadAndRestOfTheTuneIsOnThePageOnce() {
        Score score = hard();
        Notation notation = Notation.of(score);
        long heads = 0;
        long rests = 0;
        for (NotatedBar bar : notation.parts().get(0).bars()) {
            for (VoiceLine line : bar.staves().get(0).lines()) {
                heads += line.symbols().stream()
                        .mapToInt(s -> s.heads().size() + s.graces().size())
                        .sum();
                rests += line.symbols().stream().filter(Symbol::isRest).count();
            }
        }
        String svg = LeadSheet.of(score).svg();
        long drawnHeads = count(svg, Glyph.BLACK) + count(svg, Glyph.HALF) + count(svg, Glyph.WHOLE);
        long drawnRests = count(svg, Glyph.WHOLE_REST)
                + count(svg, Glyph.HALF_REST)
                + count(svg, Glyph.QUARTER_REST)
                + count(svg, Glyph.EIGHTH_REST)
                + count(svg, Glyph.SIXTEENTH_REST);
        assertThat(drawnHeads).as("heads and the one of the tempo").isEqualTo(heads + 1);
        assertThat(drawnRests).isEqualTo(rests);
        assertThat(count(svg, Glyph.FERMATA)).isEqualTo(1);
        assertThat(count(svg, Glyph.BREATH)).isEqualTo(1);
        assertThat(count(svg, Glyph.DOUBLE_SHARP)).isEqualTo(1);
    }

    private static long count(String svg, Glyph glyph) {
        return svg.split(java.util.regex.Pattern.quote("\"" + glyph.outline() + "\""), -1).length - 1;
    }

    @Test
    void placesRiseInTimeAndStayOnThePage() {
        LeadSheet sheet = LeadSheet.of(song(16, 90));
        double position = -1;
        double bottom = 0;
        LeadSheet.Place before = sheet.places().get(0);
        for (LeadSheet.Place place : sheet.places()) {
            assertThat(place.position()).isGreaterThanOrEqualTo(position);
            assertThat(place.x()).isBetween(0.0, 794.0);
            if (place.top() == before.top()) {
                assertThat(place.x()).isGreaterThanOrEqualTo(before.x());
            } else {
                assertThat(place.top()).isGreaterThanOrEqualTo(bottom);
            }
            position = place.position();
            bottom = place.bottom();
            before = place;
        }
        assertThat(position).isEqualTo(16);
    }

    @Test
    void sixteenBarsFitAPageOfA4() {
        Element root = Xml.parse(LeadSheet.of(song(16, 90)).svg()).getDocumentElement();
        assertThat(Double.parseDouble(root.getAttribute("width"))).isEqualTo(794);
        assertThat(Double.parseDouble(root.getAttribute("height"))).isBetween(300.0, 1123.0);
    }

    @Test
    void everyThemeOfTheDemoIsDrawnWellAndTheSameAgain() {
        Yeoun yeoun = Yeoun.standard();
        Locale before = Locale.getDefault();
        for (var theme : yeoun.cast(yeoun.catalog().production("ten-winters").cast(), 42)) {
            String svg = theme.leadSheetSvg();
            Xml.parse(svg);
            assertThat(svg)
                    .contains(theme.character().name())
                    .doesNotContain("NaN")
                    .doesNotContain("Infinity");
            try {
                Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                assertThat(theme.leadSheetSvg()).isEqualTo(svg);
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    @Test
    void longAndShortAndEmptyTunesAreDrawn() {
        Xml.parse(LeadSheet.of(song(200, 90)).svg());
        Xml.parse(LeadSheet.of(score(60, part("Bass", BASS, Part.Role.BASS, line("C2 1/1"))))
                .svg());
        Xml.parse(LeadSheet.of(score(60, part("Bass", BASS, Part.Role.BASS, List.of())))
                .svg());
        assertThatThrownBy(() -> LeadSheet.of(score(60)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs a part");
    }

    @Test
    void transposingInstrumentsAreWrittenAsTheySoundSoThatTheChordsFit() {
        String plain = heads(VIOLIN);
        var clarinet = new yeoun.craft.Instrument(
                "clarinet",
                "Violin",
                VIOLIN.korean(),
                yeoun.craft.Instrument.Family.WOODWIND,
                71,
                40,
                100,
                40,
                100,
                0.5,
                0.5,
                0.5,
                VIOLIN.sustain(),
                64,
                "wind.reed.clarinet",
                yeoun.music.Interval.parse("M2"),
                7,
                11,
                List.of(),
                List.of());
        assertThat(heads(clarinet)).isEqualTo(plain);
    }

    private static String heads(yeoun.craft.Instrument instrument) {
        return LeadSheet.of(score(60, part("Violin", instrument, Part.Role.MELODY, line("C5 1/4, D5 1/4, E5 1/2"))))
                .svg();
    }

    @Test
    void tunesOfAllKindsAreDrawn() {
        Any.times(60, any -> {
            List<String> tokens = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                String pitch = any.of("R", "C4", "F#4", "Bb4", "E5+F5", "Cbb5", "G5", "D##5", "A6", "E3");
                tokens.add(pitch + " "
                        + any.of("1/4", "1/8", "1/16", "3/8", "1/12", "1/6", "1/20", "5/8", "1/2", "1/32", "7/4"));
            }
            Score score = score(90, part("Violin", VIOLIN, Part.Role.MELODY, line(String.join(", ", tokens))));
            String svg = LeadSheet.of(score).svg();
            Xml.parse(svg);
            assertThat(svg).doesNotContain("NaN").doesNotContain("Infinity");
        });
    }
}
