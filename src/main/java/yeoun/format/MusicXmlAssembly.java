package yeoun.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yeoun.craft.Table;
import yeoun.music.Chord;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Mode;
import yeoun.music.PitchClass;
import yeoun.music.Rational;
import yeoun.score.Feel;
import yeoun.score.Mark;
import yeoun.score.Part;
import yeoun.score.Score;
import yeoun.score.TempoMap;

/** Puts parts that were read together into a score: how long its bars are, and what concerns everyone. */
final class MusicXmlAssembly {

    private static final Rational USUAL_TEMPO = Rational.of(120);

    private final Map<String, XmlTree> header;
    private final Map<String, String> kept;
    private final List<MusicXmlPartReader> parts;
    private final Table<Mode> modes;
    private final List<Mark> marks = new ArrayList<>();
    private final int bars;
    private final Rational[] starts;
    private Rational pickup = Rational.ZERO;

    MusicXmlAssembly(
            Map<String, XmlTree> header, Map<String, String> kept, List<MusicXmlPartReader> parts, Table<Mode> modes) {
        this.header = header;
        this.kept = kept;
        this.parts = parts;
        this.modes = modes;
        this.bars = parts.stream().mapToInt(p -> p.reached.size()).max().orElse(0);
        this.starts = new Rational[bars + 1];
        if (bars == 0) {
            throw new UnreadableMusic("a score without a bar");
        }
    }

    Score score() {
        bars();
        keys();
        tempoMarks();
        feels();
        words();
        chords();
        Rational length = starts[bars];
        if (!length.isPositive()) {
            throw new UnreadableMusic("a score without a note or a rest");
        }
        return new Score(title(), subtitle(), length, pickup, tempo(length), marks, all());
    }

    private List<Part> all() {
        List<Part> all = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (MusicXmlPartReader part : parts) {
            if (part.isSilence()) {
                continue;
            }
            String plain = part.name().isEmpty() ? "Part" : part.name();
            String name = plain;
            for (int i = 2; !names.add(name); i++) {
                name = plain + " " + i;
            }
            all.add(part.part(starts, name));
        }
        return all;
    }

    private String title() {
        String work = text("work", "work-title");
        String movement = Optional.ofNullable(header.get("movement-title"))
                .map(XmlTree::text)
                .orElse("");
        return work.isEmpty() ? movement : work;
    }

    private String subtitle() {
        String movement = Optional.ofNullable(header.get("movement-title"))
                .map(XmlTree::text)
                .orElse("");
        return text("work", "work-title").isEmpty() ? "" : movement;
    }

    private String text(String element, String child) {
        return Optional.ofNullable(header.get(element)).map(t -> t.text(child)).orElse("");
    }

    /** How long the bars are, and the meters that say so. A bar that its meter does not say gets a meter of its own. */
    private void bars() {
        Meter meter = Meter.COMMON;
        Meter shown = null;
        Rational at = Rational.ZERO;
        for (int bar = 0; bar < bars; bar++) {
            starts[bar] = at;
            Rational reached = reached(bar);
            meter = meter(bar).orElse(meter);
            boolean shorter = reached.isPositive() && reached.isLessThan(meter.bar());
            boolean upbeat = bar == 0 && bars > 1 && shorter && (implicit(bar) || meter(1).isEmpty());
            boolean cut = bar + 1 == bars && shorter;
            Meter own = upbeat || cut || !reached.isPositive() ? meter : fitting(meter, reached);
            Rational length = upbeat || cut ? reached : own.bar();
            pickup = upbeat ? reached : pickup;
            if (!own.equals(shown)) {
                marks.add(new Mark.MeterMark(at, own));
                shown = own;
            }
            at = at.plus(length);
        }
        starts[bars] = at;
    }

    private Rational reached(int bar) {
        return parts.stream()
                .filter(part -> bar < part.reached.size())
                .map(part -> part.reached.get(bar))
                .reduce(Rational.ZERO, Rational::max);
    }

    private Optional<Meter> meter(int bar) {
        return parts.stream()
                .flatMap(part -> part.meters.stream())
                .filter(m -> m.place().measure() == bar)
                .map(Placed::what)
                .findFirst();
    }

    private boolean implicit(int bar) {
        return parts.stream().anyMatch(part -> bar < part.implicit.size() && part.implicit.get(bar));
    }

    /** The meter, or one as long as what is in the bar. */
    private static Meter fitting(Meter meter, Rational length) {
        if (meter.bar().equals(length)) {
            return meter;
        }
        for (int unit = Math.max(4, meter.unit()); unit <= 64; unit *= 2) {
            Rational count = length.times(unit);
            if (count.denominator() == 1 && count.numerator() < 100) {
                return Meter.of((int) count.numerator(), unit);
            }
        }
        throw new UnreadableMusic("a bar of " + length + " whole notes in " + meter + ", which no meter says");
    }

    private void keys() {
        Map<String, String> own = Keepsakes.keys(kept);
        if (!own.isEmpty()) {
            own.forEach((place, text) -> key(text).ifPresent(key -> addKey(Rational.parse(place), key)));
        }
        if (marks.stream().noneMatch(m -> m instanceof Mark.KeyMark && m.at().isZero())) {
            marks.removeIf(m -> m instanceof Mark.KeyMark);
            parts.stream().filter(p -> !p.keys.isEmpty()).findFirst().ifPresent(part -> {
                part.keys.forEach(k -> addKey(k.place().at(starts), key(k.what())));
            });
        }
        if (marks.stream().noneMatch(m -> m instanceof Mark.KeyMark && m.at().isZero())) {
            marks.add(new Mark.KeyMark(Rational.ZERO, key(new MusicXmlPartReader.Signature(0, "major"))));
        }
    }

    private void addKey(Rational at, Key key) {
        if (marks.stream().noneMatch(m -> m instanceof Mark.KeyMark && m.at().equals(at))) {
            marks.add(new Mark.KeyMark(at, key));
        }
    }

    private Optional<Key> key(String text) {
        String[] words = text.split(" ");
        return words.length == 2 && words[0].matches("[A-G][#b]{0,2}")
                ? modes.find(words[1]).map(mode -> new Key(PitchClass.parse(words[0]), mode))
                : Optional.empty();
    }

    private Key key(MusicXmlPartReader.Signature signature) {
        Mode mode = modes.find(ModeName.id(signature.mode())).orElseGet(() -> modes.get(ModeName.id("major")));
        int fifths = Math.max(-14, Math.min(14, signature.fifths()));
        return new Key(new PitchClass(fifths - mode.signature()), mode);
    }

    private void tempoMarks() {
        List<Placed<MusicXmlDirections.WrittenTempo>> all = parts.stream()
                .flatMap(part -> part.directions.tempoMarks.stream())
                .toList();
        Set<Rational> taken = new HashSet<>();
        for (var placed : all) {
            Rational at = placed.place().at(starts);
            MusicXmlDirections.WrittenTempo tempo = placed.what();
            if (tempo.perMinute().isPresent() && tempo.perMinute().get() > 0 && taken.add(at)) {
                double ratio = tempo.beat().dividedBy(meterAt(at).beat(0)).toDouble();
                marks.add(
                        new Mark.TempoMark(at, tempo.words(), tempo.perMinute().get() * ratio));
            }
        }
    }

    private void feels() {
        Set<Rational> taken = new HashSet<>();
        for (var part : parts) {
            for (Placed<Feel> placed : part.directions.feels) {
                Rational at = placed.place().at(starts);
                if (taken.add(at)) {
                    marks.add(new Mark.FeelMark(at, placed.what()));
                }
            }
        }
    }

    private Meter meterAt(Rational at) {
        Meter meter = Meter.COMMON;
        for (Mark mark : marks) {
            meter = mark instanceof Mark.MeterMark own && own.at().compareTo(at) <= 0 ? own.meter() : meter;
        }
        return meter;
    }

    private void words() {
        Set<Mark> seen = new HashSet<>();
        for (MusicXmlPartReader part : parts) {
            for (int i = 0; i < part.directions.words.size(); i++) {
                var placed = part.directions.words.get(i);
                Rational at = placed.place().at(starts);
                MusicXmlDirections.WrittenWords words = placed.what();
                Optional<Mark> mark = Optional.empty();
                if (words.kind().equals("rehearsal")) {
                    mark = Optional.of(new Mark.SectionMark(at, words.text(), nameAfter(part, i, at)));
                } else if (!words.id().startsWith("section-")) {
                    mark = Optional.of(new Mark.HitMark(at, words.text()));
                }
                mark.filter(seen::add).ifPresent(marks::add);
            }
        }
    }

    /** The name of a section that stands behind its letter. */
    private String nameAfter(MusicXmlPartReader part, int index, Rational at) {
        if (index + 1 < part.directions.words.size()) {
            var next = part.directions.words.get(index + 1);
            boolean named = next.what().id().startsWith("section-")
                    && next.place().at(starts).equals(at);
            return named ? next.what().text() : "";
        }
        return "";
    }

    private void chords() {
        List<Placed<Optional<Chord>>> all = parts.stream()
                .filter(part -> !part.chords.isEmpty())
                .findFirst()
                .map(part -> part.chords)
                .orElse(List.of())
                .stream()
                .sorted(Comparator.comparing(c -> c.place().at(starts)))
                .toList();
        for (int i = 0; i < all.size(); i++) {
            Rational at = all.get(i).place().at(starts);
            Rational end = i + 1 < all.size() ? all.get(i + 1).place().at(starts) : starts[bars];
            if (all.get(i).what().isPresent() && at.isLessThan(end)) {
                marks.add(
                        new Mark.ChordMark(at, end.minus(at), all.get(i).what().get()));
            }
        }
    }

    private TempoMap tempo(Rational length) {
        Optional<TempoMap> own = Keepsakes.tempo(kept);
        if (own.isPresent()) {
            return own.get();
        }
        TempoLine line = new TempoLine(USUAL_TEMPO);
        parts.stream()
                .flatMap(part -> part.directions.tempi.stream())
                .sorted(Comparator.comparing(t -> t.place().at(starts)))
                .forEach(t -> line.change(t.place().at(starts), t.what()));
        return line.map(length);
    }
}
