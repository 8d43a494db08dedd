package yeoun.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import yeoun.music.Chord;
import yeoun.music.Meter;
import yeoun.music.PitchClass;
import yeoun.music.Rational;
import yeoun.score.Dynamic;
import yeoun.score.Feel;
import yeoun.score.Mark;
import yeoun.score.Part;
import yeoun.score.PartMark;
import yeoun.score.Score;
import yeoun.score.TempoMap;

/** What stands beside the notes of a part, in order: for the first part also what concerns everyone. */
final class Asides {

    /** MusicXML counts loudness in hundredths of this velocity. */
    private static final double FORTE = 90;

    /** What stands above a silence of the harmony. */
    static final String NO_CHORD = "N.C.";

    private static final int TEMPO_DIGITS = 6;

    /** Words that nobody sees. */
    private static final String NO_WORDS = "\u00a0";

    /** How long the first of a swung pair is against the second: as in a triplet. */
    private static final int SWUNG_FIRST = 2;

    private final Score score;
    private final Ticks ticks;
    private final NotatedPart part;
    private final List<Aside> asides = new ArrayList<>();

    private Asides(Notation notation, NotatedPart part) {
        this.score = notation.score();
        this.ticks = notation.ticks();
        this.part = part;
    }

    /** What stands beside a part, sorted by place. */
    static List<Aside> of(Notation notation, int index) {
        Asides collector = new Asides(notation, notation.parts().get(index));
        if (index == 0) {
            collector.forEveryone();
        }
        if (index == chordPart(notation)) {
            collector.chords();
        }
        collector.forThePlayer();
        collector.asides.sort(Comparator.comparingInt(Aside::tick).thenComparing(aside -> !aside.closes()));
        return collector.asides;
    }

    /** The part that chord symbols stand above: the first, or one that reads them as they sound. */
    private static int chordPart(Notation notation) {
        List<NotatedPart> parts = notation.parts();
        if (parts.isEmpty() || readsAsItSounds(parts.get(0))) {
            return 0;
        }
        for (Part.Role role : List.of(Part.Role.CHORDS, Part.Role.PAD, Part.Role.MELODY, Part.Role.BASS)) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).part().role() == role && readsAsItSounds(parts.get(i))) {
                    return i;
                }
            }
        }
        return 0;
    }

    private static boolean readsAsItSounds(NotatedPart part) {
        return !part.part().instrument().isPercussion()
                && part.bars().stream()
                        .allMatch(bar -> bar.transposition().written().fifths() == 0);
    }

    private void add(Rational at, boolean closes, Aside.Writing writing) {
        asides.add(new Aside(ticks.of(at), closes, writing));
    }

    private void forEveryone() {
        int sections = 0;
        for (Mark.SectionMark mark : score.marks(Mark.SectionMark.class)) {
            section(mark, ++sections);
        }
        tempo();
        int hits = 0;
        for (Mark.HitMark mark : score.marks(Mark.HitMark.class)) {
            String id = "hit-" + ++hits;
            add(mark.at(), false, direction("above", 1, xml -> {
                xml.text("words", mark.label(), "font-weight", "bold", "enclosure", "rectangle", "id", id);
            }));
        }
    }

    private void section(Mark.SectionMark mark, int number) {
        add(mark.at(), false, direction("above", 1, xml -> xml.text("rehearsal", mark.letter())));
        if (!mark.name().isEmpty()) {
            add(mark.at(), false, direction("above", 1, xml -> {
                xml.text("words", mark.name(), "font-style", "italic", "id", "section-" + number);
            }));
        }
    }

    private void tempo() {
        List<TempoMap.Anchor> anchors = score.tempo().anchors();
        List<Mark.TempoMark> marks = score.marks(Mark.TempoMark.class);
        for (Mark.TempoMark mark : marks) {
            add(mark.at(), false, tempo(mark));
        }
        for (Mark.FeelMark mark : score.marks(Mark.FeelMark.class)) {
            if (marks.stream().noneMatch(m -> m.at().equals(mark.at()))) {
                add(mark.at(), false, feel(mark.feel()));
            }
        }
        String before = "";
        for (TempoMap.Anchor anchor : anchors.subList(0, anchors.size() - 1)) {
            String now = quarters(anchor.position());
            boolean marked = marks.stream().anyMatch(m -> m.at().equals(anchor.position()));
            if (!marked && !now.equals(before)) {
                add(anchor.position(), false, (xml, offset) -> sound(xml, now, offset));
            }
            before = now;
        }
    }

    /** A tempo that is heard and not read: MuseScore 3 prints every one that stands without words. */
    private static void sound(Xml xml, String tempo, int offset) throws IOException {
        xml.element(
                "direction",
                () -> {
                    xml.element("direction-type", () -> xml.text("words", NO_WORDS));
                    offset(xml, offset);
                    xml.empty("sound", "tempo", tempo);
                },
                "placement",
                "above");
    }

    private String quarters(Rational position) {
        return Decimal.of(score.tempo().quartersPerMinute(position), TEMPO_DIGITS);
    }

    private Aside.Writing tempo(Mark.TempoMark mark) {
        Meter meter = meterAt(mark.at());
        Optional<NoteValue> value = NoteValue.of(ticks.of(meter.beat(0)), ticks.whole());
        NoteValue beat = value.orElse(new NoteValue(Integer.numberOfTrailingZeros(meter.unit()), 0));
        double units = value.isPresent() ? 1 : meter.beats().get(0);
        Optional<Feel> feel = score.marks(Mark.FeelMark.class).stream()
                .filter(m -> m.at().equals(mark.at()))
                .map(Mark.FeelMark::feel)
                .findFirst();
        return (xml, offset) -> xml.element(
                "direction",
                () -> {
                    if (!mark.words().isEmpty()) {
                        xml.element(
                                "direction-type", () -> xml.text("words", mark.words() + " ", "font-weight", "bold"));
                    }
                    xml.element(
                            "direction-type",
                            () -> xml.element("metronome", () -> {
                                xml.text("beat-unit", beat.type());
                                if (beat.dots() > 0) {
                                    xml.empty("beat-unit-dot");
                                }
                                xml.text("per-minute", Decimal.of(mark.beatsPerMinute() * units, 1));
                            }));
                    if (feel.isPresent()) {
                        words(xml, feel.get());
                    }
                    offset(xml, offset);
                    if (feel.isPresent()) {
                        xml.element("sound", () -> swing(xml, feel.get()), "tempo", quarters(mark.at()));
                    } else {
                        xml.empty("sound", "tempo", quarters(mark.at()));
                    }
                },
                "placement",
                "above",
                "directive",
                "yes");
    }

    /** A feel where no tempo stands. */
    private static Aside.Writing feel(Feel feel) {
        return (xml, offset) -> xml.element(
                "direction",
                () -> {
                    words(xml, feel);
                    offset(xml, offset);
                    xml.element("sound", () -> swing(xml, feel));
                },
                "placement",
                "above",
                "directive",
                "yes");
    }

    private static void words(Xml xml, Feel feel) throws IOException {
        xml.element("direction-type", () -> xml.text("words", feel.words() + " ", "font-weight", "bold"));
    }

    private static void swing(Xml xml, Feel feel) throws IOException {
        xml.element("swing", () -> {
            if (feel == Feel.STRAIGHT) {
                xml.empty("straight");
            } else {
                xml.text("first", SWUNG_FIRST);
                xml.text("second", 1);
                xml.text("swing-type", feel == Feel.SWING ? "eighth" : "16th");
            }
        });
    }

    private Meter meterAt(Rational at) {
        Meter meter = Meter.COMMON;
        for (Mark.MeterMark mark : score.marks(Mark.MeterMark.class)) {
            meter = mark.at().compareTo(at) <= 0 || mark.at().isZero() ? mark.meter() : meter;
        }
        return meter;
    }

    private void chords() {
        List<Mark.ChordMark> chords = score.marks(Mark.ChordMark.class);
        for (int i = 0; i < chords.size(); i++) {
            Mark.ChordMark mark = chords.get(i);
            Chord shown =
                    mark.chord().transposed(part.bars().get(0).transposition().written());
            add(mark.at(), false, (xml, offset) -> chord(xml, shown, offset));
            Rational end = mark.at().plus(mark.duration());
            boolean silent = i + 1 < chords.size() && chords.get(i + 1).at().isMoreThan(end);
            if (silent || (i + 1 == chords.size() && end.isLessThan(score.length()))) {
                add(end, false, Asides::noChord);
            }
        }
    }

    /** Says that the chord ends: unseen, because MuseScore 3 prints the root of no chord, and in words for the eye. */
    private static void noChord(Xml xml, int offset) throws IOException {
        xml.element(
                "harmony",
                () -> {
                    xml.element("root", () -> xml.text("root-step", "C", "text", ""));
                    xml.text("kind", "none", "text", "");
                    offset(xml, offset);
                },
                "print-object",
                "no");
        xml.element(
                "direction",
                () -> {
                    xml.element("direction-type", () -> xml.text("words", NO_CHORD));
                    offset(xml, offset);
                },
                "placement",
                "above");
    }

    private static void chord(Xml xml, Chord chord, int offset) throws IOException {
        ChordKind kind = ChordKind.of(chord.quality());
        xml.element("harmony", () -> {
            name(xml, "root", chord.root());
            xml.text("kind", kind.kind(), attributes(kind));
            if (chord.isInverted()) {
                name(xml, "bass", chord.bass());
            }
            for (ChordKind.Degree degree : kind.degrees()) {
                xml.element(
                        "degree",
                        () -> {
                            xml.text("degree-value", degree.value());
                            xml.text("degree-alter", degree.alter());
                            xml.text("degree-type", degree.type());
                        },
                        "print-object",
                        "no");
            }
            offset(xml, offset);
        });
    }

    /** MuseScore 3 prints brackets around what is added only where it is told so beside the text that has them. */
    private static String[] attributes(ChordKind kind) {
        boolean inBrackets = kind.text().contains("(") && !kind.degrees().isEmpty();
        return inBrackets
                ? new String[] {"text", kind.text(), "parentheses-degrees", "yes"}
                : new String[] {"text", kind.text()};
    }

    private static void name(Xml xml, String element, PitchClass name) throws IOException {
        xml.element(element, () -> {
            xml.text(element + "-step", name.toString().charAt(0));
            if (name.alteration() != 0) {
                xml.text(element + "-alter", name.alteration());
            }
        });
    }

    private void forThePlayer() {
        List<PartMark.Pedal> pedals = part.part().marks().stream()
                .filter(PartMark.Pedal.class::isInstance)
                .map(PartMark.Pedal.class::cast)
                .toList();
        for (PartMark mark : part.part().marks()) {
            if (mark instanceof PartMark.Level level) {
                add(level.at(), false, level(level.dynamic()));
            } else if (mark instanceof PartMark.Words words) {
                add(words.at(), false, direction("above", 1, xml -> {
                    xml.text("words", words.text(), "font-style", "italic");
                }));
            } else if (mark instanceof PartMark.Hairpin hairpin) {
                String type = hairpin.growing() ? "crescendo" : "diminuendo";
                add(hairpin.at(), false, direction("below", 1, xml -> wedge(xml, type)));
                add(hairpin.to(), true, direction("below", 1, xml -> wedge(xml, "stop")));
            }
        }
        pedals(pedals);
    }

    private static void wedge(Xml xml, String type) throws IOException {
        xml.empty("wedge", "type", type, "number", "1");
    }

    private Aside.Writing level(Dynamic dynamic) {
        String loudness = Decimal.of(dynamic.velocity() / FORTE * 100, 2);
        return (xml, offset) -> xml.element(
                "direction",
                () -> {
                    xml.element(
                            "direction-type",
                            () -> xml.element(
                                    "dynamics", () -> xml.empty(dynamic.name().toLowerCase(Locale.ROOT))));
                    offset(xml, offset);
                    staff(xml, 1);
                    xml.empty("sound", "dynamics", loudness);
                },
                "placement",
                "below");
    }

    private void pedals(List<PartMark.Pedal> pedals) {
        for (int i = 0; i < pedals.size(); i++) {
            PartMark.Pedal pedal = pedals.get(i);
            boolean follows = i > 0 && pedals.get(i - 1).to().equals(pedal.at());
            boolean goesOn = i + 1 < pedals.size() && pedals.get(i + 1).at().equals(pedal.to());
            add(pedal.at(), false, pedal(follows ? "change" : "start"));
            if (!goesOn) {
                add(pedal.to(), true, pedal("stop"));
            }
        }
    }

    private Aside.Writing pedal(String type) {
        return direction("below", part.staves(), xml -> xml.empty("pedal", "type", type, "line", "yes"));
    }

    private interface Type {
        void write(Xml xml) throws IOException;
    }

    private Aside.Writing direction(String placement, int staff, Type type) {
        return (xml, offset) -> xml.element(
                "direction",
                () -> {
                    xml.element("direction-type", () -> type.write(xml));
                    offset(xml, offset);
                    staff(xml, staff);
                },
                "placement",
                placement);
    }

    private void staff(Xml xml, int staff) throws IOException {
        if (part.staves() > 1) {
            xml.text("staff", staff);
        }
    }

    private static void offset(Xml xml, int offset) throws IOException {
        if (offset != 0) {
            xml.text("offset", offset);
        }
    }
}
