package yeoun.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yeoun.craft.Instrument;
import yeoun.craft.Table;
import yeoun.music.Chord;
import yeoun.music.Interval;
import yeoun.music.Meter;
import yeoun.music.Pitch;
import yeoun.music.PitchClass;
import yeoun.music.Rational;
import yeoun.score.Articulation;
import yeoun.score.Part;
import yeoun.score.PartMark;

/** Reads one part bar by bar. Times are kept from the start of each bar until it is known how long the bars are. */
final class MusicXmlPartReader {

    private static final int MOST_NOTES = 1_000_000;
    private static final int MOST_MEASURES = 100_000;

    /** A key signature: fifths as they sound, and the mode's name if it has one. */
    record Signature(int fifths, String mode) {}

    /** The length of each bar as far as this part says. */
    final List<Rational> reached = new ArrayList<>();

    final List<Boolean> implicit = new ArrayList<>();
    final List<Placed<Meter>> meters = new ArrayList<>();
    final List<Placed<Signature>> keys = new ArrayList<>();
    final List<Placed<Optional<Chord>>> chords = new ArrayList<>();

    private final List<DraftNote> notes = new ArrayList<>();
    private final PlacedMarks marks = new PlacedMarks();
    final MusicXmlDirections directions = new MusicXmlDirections(marks);
    private final Map<String, DraftNote> open = new HashMap<>();
    private final Map<String, Placed<DraftNote>> slurs = new HashMap<>();

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
                case "direction" -> directions.read(child, place(child));
                case "harmony" -> harmony(child);
                case "sound" -> directions.sound(child, place(child));
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

    private BarPlace place(XmlTree tree) {
        Rational offset = tree.find("offset")
                .map(o -> o.decimal().dividedBy(4L * divisions))
                .orElse(Rational.ZERO);
        return new BarPlace(measure, now.plus(offset).max(Rational.ZERO));
    }

    private void attributes(XmlTree tree) {
        tree.number("divisions").ifPresent(value -> {
            if (value < 1 || value > 1 << 24) {
                throw tree.wrong("divisions are from 1 to " + (1 << 24) + ", got " + value);
            }
            divisions = value;
        });
        tree.number("staves").ifPresent(value -> staves = value);
        tree.find("transpose").ifPresent(value -> sounding = MusicXmlPitches.transposition(value));
        tree.find("key").filter(key -> key.has("fifths")).ifPresent(key -> {
            int fifths = key.find("fifths").map(XmlTree::number).orElse(0) + sounding.fifths();
            keys.add(new Placed<>(new BarPlace(measure, now), new Signature(fifths, key.text("mode"))));
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
            meters.add(new Placed<>(new BarPlace(measure, Rational.ZERO), Meter.parse(text)));
        } catch (IllegalArgumentException e) {
            throw new UnreadableMusic(
                    "line " + time.line() + ": a meter is such as 4/4, 6/8 or 3+2/8, got " + beats + "/" + unit, e);
        }
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
                slurs.put(slur.number(), new Placed<>(new BarPlace(note.measure, note.onset), note));
            } else if (slurs.containsKey(slur.number())) {
                DraftNote first = slurs.remove(slur.number()).what();
                BarPlace from = new BarPlace(first.measure, first.onset);
                BarPlace to = new BarPlace(note.measure, note.onset);
                marks.add(starts -> Optional.of(new PartMark.Slur(from.at(starts), to.at(starts), first.voice)));
            }
        }
    }

    private Pitch pitch(XmlTree tree) {
        return tree.find("unpitched")
                .map(unpitched -> drum(tree, unpitched))
                .orElseGet(() -> MusicXmlPitches.pitch(tree.find("pitch").orElseThrow(), sounding));
    }

    private Pitch drum(XmlTree tree, XmlTree unpitched) {
        String id = tree.find("instrument").map(i -> i.attribute("id")).orElse("");
        String line = unpitched.text("display-step") + unpitched.text("display-octave");
        return Pitch.ofMidi(drumKeys.getOrDefault(id, DrumStaff.keyAt(line)), PitchClass.C);
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

    private void harmony(XmlTree tree) {
        String kind = tree.text("kind");
        Optional<Chord> chord = kind.equals("none") ? Optional.empty() : MusicXmlChords.chord(tree);
        boolean known = kind.equals("none") || chord.isPresent();
        if (known) {
            chords.add(new Placed<>(place(tree), chord.map(c -> c.transposed(sounding))));
        }
    }

    /** What was begun and not ended ends with the part. */
    void finish() {
        if (measure >= 0) {
            directions.finish(new BarPlace(measure, furthest));
        }
    }

    /** The part, when the bars begin at these places. */
    /** Whether it is there only because a file must have a part. */
    boolean isSilence() {
        return notes.isEmpty() && Silence.is(kept, head.attribute("id"));
    }

    Part part(Rational[] starts, String uniqueName) {
        Part.Role role = Keepsakes.role(kept, head.attribute("id")).orElse(role());
        return new Part(
                uniqueName,
                instrument,
                role,
                notes.stream().map(n -> n.note(starts)).toList(),
                marks.at(starts));
    }

    private Part.Role role() {
        return instrument.isPercussion() ? Part.Role.PULSE : Part.Role.MELODY;
    }
}
