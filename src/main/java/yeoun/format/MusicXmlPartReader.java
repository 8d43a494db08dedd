package yeoun.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import yeoun.craft.Instrument;
import yeoun.craft.Table;
import yeoun.music.Chord;
import yeoun.music.ChordQuality;
import yeoun.music.Interval;
import yeoun.music.Meter;
import yeoun.music.Pitch;
import yeoun.music.PitchClass;
import yeoun.music.Rational;
import yeoun.score.Articulation;
import yeoun.score.Dynamic;
import yeoun.score.Part;
import yeoun.score.PartMark;

/** Reads one part bar by bar. Times are kept from the start of each bar until it is known how long the bars are. */
final class MusicXmlPartReader {

    private static final int MOST_NOTES = 1_000_000;
    private static final int MOST_MEASURES = 100_000;
    private static final String LETTERS = "CDEFGAB";

    /** A place: so far into the bar with a number. */
    record Place(int measure, Rational within) {

        Rational at(Rational[] starts) {
            return starts[measure].plus(within);
        }
    }

    /** Something at a place. */
    record Placed<T>(Place place, T what) {}

    /** A key signature: fifths as they sound, and the mode's name if it has one. */
    record Signature(int fifths, String mode) {}

    /** A tempo that is written: words, and the beats a minute of a note of some length. */
    record WrittenTempo(String words, Optional<Double> perMinute, Rational beat) {}

    /** A rehearsal mark, words with an id, or a hit. */
    record WrittenWords(String kind, String text, String id) {}

    /** The length of each bar as far as this part says. */
    final List<Rational> reached = new ArrayList<>();

    final List<Boolean> implicit = new ArrayList<>();
    final List<Placed<Meter>> meters = new ArrayList<>();
    final List<Placed<Signature>> keys = new ArrayList<>();
    final List<Placed<Rational>> tempi = new ArrayList<>();
    final List<Placed<WrittenTempo>> tempoMarks = new ArrayList<>();
    final List<Placed<WrittenWords>> words = new ArrayList<>();
    final List<Placed<Optional<Chord>>> chords = new ArrayList<>();

    private final List<DraftNote> notes = new ArrayList<>();
    private final List<Placed<Function<Rational[], Optional<PartMark>>>> marks = new ArrayList<>();
    private final Map<String, DraftNote> open = new HashMap<>();
    private final Map<String, Placed<DraftNote>> slurs = new HashMap<>();
    private final Map<String, Placed<Boolean>> wedges = new HashMap<>();
    private Optional<Place> pedal = Optional.empty();

    private final XmlTree head;
    private final Map<String, String> kept;
    private final Instrument instrument;
    private final Map<String, Integer> drumKeys = new HashMap<>();
    private final Map<String, Integer> voices = new HashMap<>();

    private int divisions = 1;
    private int staves = 1;
    private Interval sounding = Interval.UNISON;
    private int measure = -1;
    private Rational now = Rational.ZERO;
    private Rational furthest = Rational.ZERO;
    private Rational chordOnset = Rational.ZERO;
    private int chordVoice = 1;
    private List<Articulation> chordArticulations = List.of();

    MusicXmlPartReader(XmlTree head, Map<String, String> kept, Table<Instrument> instruments) {
        this.head = head;
        this.kept = kept;
        for (XmlTree midi : head.all("midi-instrument")) {
            midi.number("midi-unpitched").ifPresent(key -> drumKeys.put(midi.attribute("id"), key - 1));
        }
        this.instrument = new InstrumentFinder(instruments).find(head, kept);
    }

    String name() {
        return head.text("part-name");
    }

    void read(XmlTree bar) {
        measure++;
        if (measure >= MOST_MEASURES) {
            throw bar.wrong("more than " + MOST_MEASURES + " bars");
        }
        now = Rational.ZERO;
        furthest = Rational.ZERO;
        implicit.add(bar.attribute("implicit").equals("yes"));
        for (XmlTree child : bar.children()) {
            switch (child.name()) {
                case "attributes" -> attributes(child);
                case "note" -> note(child);
                case "backup" -> move(child, duration(child).negate());
                case "forward" -> move(child, duration(child));
                case "direction" -> direction(child);
                case "harmony" -> harmony(child);
                case "sound" -> sound(child, place(child));
                default -> {}
            }
        }
        reached.add(furthest);
    }

    private void move(XmlTree child, Rational by) {
        now = now.plus(by);
        if (now.signum() < 0) {
            throw child.wrong("a backup to before the bar");
        }
        furthest = furthest.max(now);
    }

    private Rational duration(XmlTree tree) {
        XmlTree duration = tree.find("duration").orElseThrow(() -> tree.wrong("<" + tree.name() + "> has no duration"));
        Rational length = duration.decimal().dividedBy(4L * divisions);
        if (length.signum() < 0 || length.isMoreThan(Rational.of(4096))) {
            throw duration.wrong("a duration is from 0 to 4096 whole notes, got " + duration.text());
        }
        return length;
    }

    private Place place(XmlTree tree) {
        Rational offset = tree.find("offset")
                .map(o -> o.decimal().dividedBy(4L * divisions))
                .orElse(Rational.ZERO);
        return new Place(measure, now.plus(offset).max(Rational.ZERO));
    }

    private void attributes(XmlTree tree) {
        tree.number("divisions").ifPresent(value -> {
            if (value < 1 || value > 1 << 24) {
                throw tree.wrong("divisions are from 1 to " + (1 << 24) + ", got " + value);
            }
            divisions = value;
        });
        tree.number("staves").ifPresent(value -> staves = value);
        tree.find("transpose").ifPresent(value -> sounding = transposition(value));
        tree.find("key").filter(key -> key.has("fifths")).ifPresent(key -> {
            int fifths = key.find("fifths").map(XmlTree::number).orElse(0) + sounding.fifths();
            keys.add(new Placed<>(new Place(measure, now), new Signature(fifths, key.text("mode"))));
        });
        tree.find("time").filter(time -> time.has("beats")).ifPresent(this::time);
    }

    private void time(XmlTree time) {
        String beats = time.text("beats").replace(" ", "");
        String unit = time.text("beat-type");
        try {
            int sum = 0;
            for (String beat : beats.split("\\+")) {
                sum += Integer.parseInt(beat);
            }
            String text = sum + "/" + unit + (beats.contains("+") ? " (" + beats + ")" : "");
            meters.add(new Placed<>(new Place(measure, Rational.ZERO), Meter.parse(text)));
        } catch (IllegalArgumentException e) {
            throw new UnreadableMusic(
                    "line " + time.line() + ": a meter is such as 4/4, 6/8 or 3+2/8, got " + beats + "/" + unit, e);
        }
    }

    private static Interval transposition(XmlTree tree) {
        int semitones = tree.number("chromatic").orElse(0);
        int letters = tree.number("diatonic").orElseGet(() -> Math.round(semitones * 7 / 12f));
        int octaves = tree.number("octave-change").orElse(0);
        return new Interval(letters, semitones).plus(Interval.OCTAVE.times(octaves));
    }

    private void note(XmlTree tree) {
        if (tree.has("cue")) {
            return;
        }
        boolean grace = tree.has("grace");
        Rational length = grace ? Rational.ZERO : duration(tree);
        boolean chord = tree.has("chord");
        Rational onset = chord ? chordOnset : now;
        if (tree.has("pitch") || tree.has("unpitched")) {
            sounding(tree, onset, length, chord);
        }
        if (!chord) {
            chordOnset = onset;
            now = now.plus(length);
            furthest = furthest.max(now);
        }
    }

    private void sounding(XmlTree tree, Rational onset, Rational length, boolean chord) {
        Pitch pitch = pitch(tree);
        int voice = chord && !tree.has("voice") ? chordVoice : voice(tree);
        chordVoice = voice;
        NoteSigns signs = NoteSigns.of(tree);
        String key = voice + " " + pitch;
        DraftNote note = signs.tiedFrom() ? open.remove(key) : null;
        if (note == null || !meets(note, onset)) {
            note = new DraftNote(measure, onset, length, pitch, voice);
            notes.add(note);
            if (notes.size() > MOST_NOTES) {
                throw tree.wrong("more than " + MOST_NOTES + " notes in a part");
            }
        } else {
            note.endMeasure = measure;
            note.end = onset.plus(length);
        }
        if (signs.tiedOn()) {
            open.put(key, note);
        }
        chordArticulations = chord && signs.articulations().isEmpty() ? chordArticulations : signs.articulations();
        note.articulations.addAll(chordArticulations);
        if (signs.sigimsae().isPresent()) {
            note.sigimsae = signs.sigimsae();
        }
        slurs(signs, note);
    }

    private boolean meets(DraftNote note, Rational onset) {
        boolean here = note.endMeasure == measure && note.end.equals(onset);
        boolean before = note.endMeasure == measure - 1 && onset.isZero() && note.end.equals(reached.get(measure - 1));
        return here || before;
    }

    private void slurs(NoteSigns signs, DraftNote note) {
        for (NoteSigns.Slur slur : signs.slurs()) {
            if (slur.start()) {
                slurs.put(slur.number(), new Placed<>(new Place(note.measure, note.onset), note));
            } else if (slurs.containsKey(slur.number())) {
                DraftNote first = slurs.remove(slur.number()).what();
                Place from = new Place(first.measure, first.onset);
                Place to = new Place(note.measure, note.onset);
                mark(from, starts -> Optional.of(new PartMark.Slur(from.at(starts), to.at(starts), first.voice)));
            }
        }
    }

    private void mark(Place place, Function<Rational[], Optional<PartMark>> mark) {
        marks.add(new Placed<>(place, mark));
    }

    private int voice(XmlTree tree) {
        String text = tree.text("voice");
        if (!kept.isEmpty() && kept.keySet().stream().anyMatch(key -> key.startsWith("yeoun:"))) {
            return text.matches("[1-9]\\d{0,3}") ? VoiceNumber.voice(Integer.parseInt(text)) : 1;
        }
        if (staves > 1) {
            return tree.number("staff").orElse(1) == 1 ? 1 : 2;
        }
        return voices.computeIfAbsent(text, v -> Math.min(2, voices.size() + 1));
    }

    private Pitch pitch(XmlTree tree) {
        if (tree.has("unpitched")) {
            String id = tree.find("instrument").map(i -> i.attribute("id")).orElse("");
            int key = drumKeys.getOrDefault(
                    id,
                    DrumStaff.keyAt(tree.find("unpitched")
                            .map(u -> u.text("display-step") + u.text("display-octave"))
                            .orElse("")));
            return Pitch.ofMidi(key, PitchClass.C);
        }
        XmlTree pitch = tree.find("pitch").orElseThrow();
        int letter = pitch.text("step").length() == 1 ? LETTERS.indexOf(pitch.text("step")) : -1;
        int octave = pitch.number("octave").orElse(4);
        int alter = pitch.number("alter").orElse(0);
        if (letter < 0 || octave < -1 || octave > 10 || Math.abs(alter) > 3) {
            throw pitch.wrong("a pitch is a step from A to G, an alter from -3 to 3 and an octave from -1 to 10");
        }
        Interval natural = Interval.natural(letter + 7 * octave);
        Pitch sounds = new Pitch(natural.plus(new Interval(0, alter)).plus(sounding));
        if (sounds.midi() < 0 || sounds.midi() > 127) {
            throw pitch.wrong("a pitch from C-1 to G9, got " + sounds);
        }
        return sounds;
    }

    private void direction(XmlTree tree) {
        Place place = place(tree);
        List<XmlTree> types = tree.all("direction-type").stream()
                .flatMap(type -> type.children().stream())
                .toList();
        Optional<XmlTree> metronome =
                types.stream().filter(type -> type.name().equals("metronome")).findFirst();
        tree.find("sound").ifPresent(sound -> sound(sound, place));
        if (metronome.isPresent()) {
            String text = String.join(
                    " ",
                    types.stream()
                            .filter(type -> type.name().equals("words"))
                            .map(XmlTree::text)
                            .toList());
            tempo(metronome.get(), text, place, tree.has("sound"));
            return;
        }
        for (XmlTree type : types) {
            switch (type.name()) {
                case "words" -> words(type, place);
                case "rehearsal" -> words.add(new Placed<>(place, new WrittenWords("rehearsal", type.text(), "")));
                case "dynamics" -> type.children().forEach(level -> dynamic(level, place));
                case "wedge" -> wedge(type, place);
                case "pedal" -> pedal(type, place);
                default -> {}
            }
        }
    }

    private void sound(XmlTree sound, Place place) {
        String tempo = sound.attribute("tempo");
        if (tempo.matches("\\d{1,4}(\\.\\d{1,12})?")) {
            tempi.add(new Placed<>(place, Rational.parse(tempo)));
        }
    }

    private void tempo(XmlTree metronome, String text, Place place, boolean sounds) {
        Optional<Double> perMinute = Optional.of(metronome.text("per-minute"))
                .filter(t -> t.matches("\\d{1,4}(\\.\\d{1,6})?"))
                .map(Double::parseDouble);
        Rational beat = NoteValue.named(
                        metronome.text("beat-unit"),
                        metronome.all("beat-unit-dot").size())
                .map(NoteValue::length)
                .orElse(Rational.of(1, 4));
        tempoMarks.add(new Placed<>(place, new WrittenTempo(text, perMinute, beat)));
        if (!sounds && perMinute.isPresent() && perMinute.get() > 0) {
            Rational quarters = Rational.parse(metronome.text("per-minute")).times(beat.times(4));
            tempi.add(new Placed<>(place, quarters));
        }
    }

    private void words(XmlTree type, Place place) {
        String id = type.attribute("id");
        boolean everyones = id.startsWith("hit-")
                || id.startsWith("section-")
                || type.text().startsWith("HIT ");
        if (everyones) {
            words.add(new Placed<>(place, new WrittenWords("words", type.text(), id)));
        } else if (!type.text().isEmpty()) {
            mark(place, starts -> Optional.of(new PartMark.Words(place.at(starts), type.text())));
        }
    }

    private void dynamic(XmlTree level, Place place) {
        for (Dynamic dynamic : Dynamic.values()) {
            if (dynamic.name().toLowerCase(Locale.ROOT).equals(level.name())) {
                mark(place, starts -> Optional.of(new PartMark.Level(place.at(starts), dynamic)));
            }
        }
    }

    private void wedge(XmlTree type, Place place) {
        String number = type.attribute("number");
        switch (type.attribute("type")) {
            case "crescendo", "diminuendo" ->
                wedges.put(number, new Placed<>(place, type.attribute("type").equals("crescendo")));
            case "stop" -> {
                Placed<Boolean> begun = wedges.remove(number);
                if (begun != null) {
                    mark(begun.place(), starts -> hairpin(begun, place, starts));
                }
            }
            default -> {}
        }
    }

    private static Optional<PartMark> hairpin(Placed<Boolean> begun, Place end, Rational[] starts) {
        Rational from = begun.place().at(starts);
        Rational to = end.at(starts);
        return from.isLessThan(to) ? Optional.of(new PartMark.Hairpin(from, to, begun.what())) : Optional.empty();
    }

    private void pedal(XmlTree type, Place place) {
        String kind = type.attribute("type");
        boolean ends = kind.equals("stop") || kind.equals("change");
        if (ends && pedal.isPresent()) {
            Place from = pedal.get();
            mark(from, starts -> Optional.of(new PartMark.Pedal(from.at(starts), place.at(starts))));
            pedal = Optional.empty();
        }
        if (kind.equals("start") || kind.equals("change")) {
            pedal = Optional.of(place);
        }
    }

    private void harmony(XmlTree tree) {
        String kind = tree.text("kind");
        Optional<Chord> chord = kind.equals("none") ? Optional.empty() : chord(tree, kind);
        boolean known = kind.equals("none") || chord.isPresent();
        if (known) {
            chords.add(new Placed<>(place(tree), chord.map(c -> c.transposed(sounding))));
        }
    }

    private static Optional<Chord> chord(XmlTree tree, String kind) {
        Optional<PitchClass> root = tree.find("root").flatMap(r -> name(r, "root"));
        List<ChordKind.Degree> degrees = new ArrayList<>();
        for (XmlTree degree : tree.all("degree")) {
            degrees.add(new ChordKind.Degree(
                    degree.number("degree-value").orElse(0),
                    degree.number("degree-alter").orElse(0),
                    degree.text("degree-type")));
        }
        String text = tree.find("kind").map(k -> k.attribute("text")).orElse("");
        Optional<ChordQuality> quality = ChordKind.quality(kind, text, degrees);
        if (root.isEmpty() || quality.isEmpty()) {
            return Optional.empty();
        }
        PitchClass bass = tree.find("bass").flatMap(b -> name(b, "bass")).orElse(root.get());
        return Optional.of(new Chord(root.get(), quality.get(), bass));
    }

    private static Optional<PitchClass> name(XmlTree tree, String prefix) {
        String step = tree.text(prefix + "-step");
        int alter = tree.number(prefix + "-alter").orElse(0);
        boolean known = step.length() == 1 && LETTERS.contains(step) && Math.abs(alter) <= 3;
        return known ? Optional.of(new PitchClass(PitchClass.parse(step).fifths() + 7 * alter)) : Optional.empty();
    }

    /** What was begun and not ended ends with the part. */
    void finish() {
        if (pedal.isPresent() && measure >= 0) {
            Place from = pedal.get();
            Place end = new Place(measure, furthest);
            mark(from, starts -> Optional.of(new PartMark.Pedal(from.at(starts), end.at(starts))));
        }
    }

    /** The part, when the bars begin at these places. */
    Part part(Rational[] starts, String uniqueName) {
        List<PartMark> own = new ArrayList<>();
        marks.forEach(mark -> mark.what().apply(starts).ifPresent(own::add));
        Part.Role role = Keepsakes.role(kept, head.attribute("id")).orElse(role());
        return new Part(
                uniqueName,
                instrument,
                role,
                notes.stream().map(n -> n.note(starts)).toList(),
                own);
    }

    private Part.Role role() {
        return instrument.isPercussion() ? Part.Role.PULSE : Part.Role.MELODY;
    }
}
