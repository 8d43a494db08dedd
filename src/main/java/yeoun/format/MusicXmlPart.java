package yeoun.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import yeoun.music.Interval;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.score.Mark;
import yeoun.score.Score;

/** Writes the bars of one part. */
final class MusicXmlPart {

    private static final int QUARTERS = 4;

    private final Xml xml;
    private final Notation notation;
    private final int index;
    private final NotatedPart part;
    private final List<Aside> asides;
    private final MusicXmlNotes notes;
    private int nextAside;

    MusicXmlPart(Xml xml, Notation notation, int index) {
        this.xml = xml;
        this.notation = notation;
        this.index = index;
        this.part = notation.parts().get(index);
        this.asides = Asides.of(notation, index);
        this.notes = new MusicXmlNotes(xml, part, index);
    }

    void write() throws IOException {
        xml.element(
                "part",
                () -> {
                    for (int bar = 0; bar < part.bars().size(); bar++) {
                        bar(bar);
                    }
                },
                "id",
                MusicXmlHeader.id(index));
    }

    private void bar(int number) throws IOException {
        NotatedBar bar = part.bars().get(number);
        boolean last = number + 1 == part.bars().size();
        List<String> attributes =
                new ArrayList<>(List.of("number", String.valueOf(bar.bar().number())));
        if (bar.bar().number() == 0) {
            attributes.addAll(List.of("implicit", "yes"));
        }
        xml.element(
                "measure",
                () -> {
                    attributes(number);
                    staves(bar, asidesOf(bar, last));
                    barline(bar, last);
                },
                attributes.toArray(String[]::new));
    }

    private List<Aside> asidesOf(NotatedBar bar, boolean last) {
        List<Aside> own = new ArrayList<>();
        while (nextAside < asides.size() && asides.get(nextAside).isIn(bar.start(), bar.end(), last)) {
            own.add(asides.get(nextAside++));
        }
        return own;
    }

    private void attributes(int number) throws IOException {
        NotatedBar bar = part.bars().get(number);
        NotatedBar before = part.bars().get(Math.max(0, number - 1));
        boolean first = number == 0;
        Key key = notation.score().keyAt(bar.bar().onset());
        boolean newKey =
                first || !key.equals(notation.score().keyAt(before.bar().onset()));
        boolean newMeter = first || !bar.bar().meter().equals(before.bar().meter());
        boolean newTransposition = first
                || !bar.transposition().written().equals(before.transposition().written());
        boolean newClef = first || !clefs(bar).equals(clefs(before));
        boolean pitched = !part.part().instrument().isPercussion();
        if (!newKey && !newMeter && !newTransposition && !newClef) {
            return;
        }
        xml.element("attributes", () -> {
            if (first) {
                xml.text("divisions", notation.ticks().whole() / QUARTERS);
            }
            if ((newKey || newTransposition) && pitched) {
                key(bar.transposition().signature(), key);
            }
            if (newMeter) {
                time(bar.bar().meter());
            }
            if (first && part.staves() > 1) {
                xml.text("staves", part.staves());
                if (MusicXmlHeader.isEnsemble(part)) {
                    xml.text("part-symbol", "bracket");
                }
            }
            for (int staff = 0; staff < part.staves(); staff++) {
                if (first
                        || bar.staves().get(staff).clef()
                                != before.staves().get(staff).clef()) {
                    clef(staff, bar.staves().get(staff).clef());
                }
            }
            Interval written = bar.transposition().written();
            if (newTransposition && pitched && !(first && written.equals(Interval.UNISON))) {
                transpose(written.negate());
            }
        });
    }

    private static List<Clef> clefs(NotatedBar bar) {
        return bar.staves().stream().map(StaffBar::clef).toList();
    }

    private void key(int signature, Key key) throws IOException {
        xml.element("key", () -> {
            xml.text("fifths", signature);
            if (ModeName.of(key.mode()).isPresent()) {
                xml.text("mode", ModeName.of(key.mode()).get());
            }
        });
    }

    private void time(Meter meter) throws IOException {
        boolean usual = meter.equals(Meter.of(meter.numerator(), meter.unit()));
        List<String> groups = meter.beats().stream().map(String::valueOf).toList();
        xml.element("time", () -> {
            xml.text("beats", usual ? String.valueOf(meter.numerator()) : String.join("+", groups));
            xml.text("beat-type", meter.unit());
        });
    }

    private void clef(int staff, Clef clef) throws IOException {
        List<String> attributes = part.staves() > 1 ? List.of("number", String.valueOf(staff + 1)) : List.of();
        xml.element(
                "clef",
                () -> {
                    xml.text("sign", clef.sign());
                    if (clef.line() > 0) {
                        xml.text("line", clef.line());
                    }
                },
                attributes.toArray(String[]::new));
    }

    /** From the written to the sounding pitch: within an octave, and octaves. */
    private void transpose(Interval sounding) throws IOException {
        int octaves = sounding.steps() / 7;
        Interval within = sounding.minus(Interval.OCTAVE.times(octaves));
        xml.element("transpose", () -> {
            xml.text("diatonic", within.steps());
            xml.text("chromatic", within.semitones());
            if (octaves != 0) {
                xml.text("octave-change", octaves);
            }
        });
    }

    private void staves(NotatedBar bar, List<Aside> own) throws IOException {
        boolean begun = false;
        for (int staff = 0; staff < bar.staves().size(); staff++) {
            for (VoiceLine line : bar.staves().get(staff).lines()) {
                if (begun) {
                    xml.element("backup", () -> xml.text("duration", bar.length()));
                }
                line(bar, staff, line, begun ? List.of() : own);
                begun = true;
            }
        }
    }

    private void line(NotatedBar bar, int staff, VoiceLine line, List<Aside> beside) throws IOException {
        int next = 0;
        for (int i = 0; i < line.symbols().size(); i++) {
            Symbol symbol = line.symbols().get(i);
            while (next < beside.size() && beside.get(next).tick() < bar.start() + symbol.end()) {
                write(beside.get(next++), bar.start() + symbol.onset());
            }
            notes.write(new SignPlace(bar, staff, line, i));
        }
        while (next < beside.size()) {
            write(beside.get(next++), bar.end());
        }
    }

    private void write(Aside aside, int tick) throws IOException {
        aside.writing().write(xml, aside.tick() - tick);
    }

    private void barline(NotatedBar bar, boolean last) throws IOException {
        Score score = notation.score();
        boolean doubled = score.marks().stream()
                .anyMatch(mark -> (mark instanceof Mark.SectionMark || mark instanceof Mark.KeyMark)
                        && mark.at().equals(bar.bar().end()));
        if (last || doubled) {
            xml.element(
                    "barline", () -> xml.text("bar-style", last ? "light-heavy" : "light-light"), "location", "right");
        }
    }
}
