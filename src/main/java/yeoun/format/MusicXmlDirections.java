package yeoun.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import yeoun.music.Rational;
import yeoun.score.Dynamic;
import yeoun.score.Feel;
import yeoun.score.PartMark;

/** Reads the directions of one part: tempi, words, rehearsal marks, dynamics, hairpins and pedals. */
final class MusicXmlDirections {

    /** A tempo that is written: words, and the beats a minute of a note of some length. */
    record WrittenTempo(String words, Optional<Double> perMinute, Rational beat) {}

    /** A rehearsal mark, words with an id, or a hit. */
    record WrittenWords(String kind, String text, String id) {}

    final List<Placed<Rational>> tempi = new ArrayList<>();
    final List<Placed<WrittenTempo>> tempoMarks = new ArrayList<>();
    final List<Placed<Feel>> feels = new ArrayList<>();
    final List<Placed<WrittenWords>> words = new ArrayList<>();

    private final PlacedMarks marks;
    private final Map<String, Placed<Boolean>> wedges = new HashMap<>();
    private Optional<BarPlace> pedal = Optional.empty();

    /** Directions whose marks are added to these. */
    MusicXmlDirections(PlacedMarks marks) {
        this.marks = marks;
    }

    /** Reads a direction. */
    void read(XmlTree tree, BarPlace place) {
        List<XmlTree> types = tree.all("direction-type").stream()
                .flatMap(type -> type.children().stream())
                .toList();
        Optional<XmlTree> metronome =
                types.stream().filter(type -> type.name().equals("metronome")).findFirst();
        tree.find("sound").ifPresent(sound -> sound(sound, place));
        Optional<Feel> feel =
                tree.find("sound").flatMap(sound -> sound.find("swing")).map(MusicXmlDirections::feel);
        if (metronome.isPresent()) {
            String text = String.join(
                    " ",
                    types.stream()
                            .filter(type -> type.name().equals("words") && !isOf(feel, type))
                            .map(XmlTree::text)
                            .toList());
            tempo(metronome.get(), text, place, tree.has("sound"));
            return;
        }
        for (XmlTree type : types) {
            if (isOf(feel, type)) {
                continue;
            }
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

    /** Reads a tempo as it sounds. */
    void sound(XmlTree sound, BarPlace place) {
        String tempo = sound.attribute("tempo");
        if (tempo.matches("\\d{1,4}(\\.\\d{1,12})?")) {
            tempi.add(new Placed<>(place, Rational.parse(tempo)));
        }
        sound.find("swing").ifPresent(swing -> feels.add(new Placed<>(place, feel(swing))));
    }

    private static Feel feel(XmlTree swing) {
        if (swing.has("straight")) {
            return Feel.STRAIGHT;
        }
        return swing.text("swing-type").equals("16th") ? Feel.SWUNG_SIXTEENTHS : Feel.SWING;
    }

    /** Whether words only say the feel that is heard. */
    private static boolean isOf(Optional<Feel> feel, XmlTree words) {
        return feel.isPresent()
                && words.text().strip().equalsIgnoreCase(feel.get().words());
    }

    private void tempo(XmlTree metronome, String text, BarPlace place, boolean sounds) {
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

    private void words(XmlTree type, BarPlace place) {
        String id = type.attribute("id");
        boolean everyones = id.startsWith("hit-")
                || id.startsWith("section-")
                || type.text().startsWith("HIT ");
        if (everyones) {
            words.add(new Placed<>(place, new WrittenWords("words", type.text(), id)));
        } else if (!type.text().replace('\u00a0', ' ').isBlank() && !type.text().equals(Asides.NO_CHORD)) {
            marks.add(starts -> Optional.of(new PartMark.Words(place.at(starts), type.text())));
        }
    }

    private void dynamic(XmlTree level, BarPlace place) {
        for (Dynamic dynamic : Dynamic.values()) {
            if (dynamic.name().toLowerCase(Locale.ROOT).equals(level.name())) {
                marks.add(starts -> Optional.of(new PartMark.Level(place.at(starts), dynamic)));
            }
        }
    }

    private void wedge(XmlTree type, BarPlace place) {
        String number = type.attribute("number");
        switch (type.attribute("type")) {
            case "crescendo", "diminuendo" ->
                wedges.put(number, new Placed<>(place, type.attribute("type").equals("crescendo")));
            case "stop" -> {
                Placed<Boolean> begun = wedges.remove(number);
                if (begun != null) {
                    marks.add(starts -> hairpin(begun, place, starts));
                }
            }
            default -> {}
        }
    }

    private static Optional<PartMark> hairpin(Placed<Boolean> begun, BarPlace end, Rational[] starts) {
        Rational from = begun.place().at(starts);
        Rational to = end.at(starts);
        return from.isLessThan(to) ? Optional.of(new PartMark.Hairpin(from, to, begun.what())) : Optional.empty();
    }

    private void pedal(XmlTree type, BarPlace place) {
        String kind = type.attribute("type");
        boolean ends = kind.equals("stop") || kind.equals("change");
        if (ends && pedal.isPresent()) {
            BarPlace from = pedal.get();
            marks.add(starts -> Optional.of(new PartMark.Pedal(from.at(starts), place.at(starts))));
            pedal = Optional.empty();
        }
        if (kind.equals("start") || kind.equals("change")) {
            pedal = Optional.of(place);
        }
    }

    /** What was begun and not ended ends with the part. */
    void finish(BarPlace end) {
        if (pedal.isPresent()) {
            BarPlace from = pedal.get();
            marks.add(starts -> Optional.of(new PartMark.Pedal(from.at(starts), end.at(starts))));
        }
    }
}
