package yeoun.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import yeoun.craft.Instrument;
import yeoun.craft.Table;

/** Finds which instrument of the table a file means: by what our files keep, by name, by standard sound, by program. */
final class InstrumentFinder {

    private static final int DRUM_CHANNEL = 10;

    private final Table<Instrument> instruments;

    InstrumentFinder(Table<Instrument> instruments) {
        this.instruments = instruments;
    }

    /** The instrument of a part in a part list. */
    Instrument find(XmlTree part, Map<String, String> kept) {
        Optional<Instrument> own =
                Keepsakes.instrument(kept, part.attribute("id")).flatMap(instruments::find);
        if (own.isPresent()) {
            return own.get();
        }
        List<XmlTree> sounds = part.all("score-instrument");
        List<XmlTree> midi = part.all("midi-instrument");
        boolean drums = midi.stream()
                .anyMatch(
                        m -> m.has("midi-unpitched") || m.number("midi-channel").orElse(1) == DRUM_CHANNEL);
        if (drums) {
            return percussion();
        }
        String name = sounds.isEmpty() ? part.text("part-name") : sounds.get(0).text("instrument-name");
        String sound = sounds.isEmpty() ? "" : sounds.get(0).text("instrument-sound");
        int program = midi.stream()
                .flatMap(m -> m.number("midi-program").stream())
                .findFirst()
                .map(p -> p - 1)
                .orElse(-1);
        return find(name, part.text("part-name"), sound, program);
    }

    /** The instrument of this name or sound; one of the program, or a piano, if it is not known. */
    Instrument find(String name, String partName, String sound, int program) {
        return first(i -> i.name().equalsIgnoreCase(name))
                .or(() -> first(i -> i.name().equalsIgnoreCase(partName)))
                .or(() -> first(i -> !sound.isEmpty() && i.sound().equals(sound)))
                .or(() -> first(i -> i.program() == program))
                .orElseGet(() -> first(i -> true).orElseThrow());
    }

    Instrument percussion() {
        return instruments.all().stream()
                .filter(Instrument::isPercussion)
                .findFirst()
                .orElseThrow(() -> new UnreadableMusic("drums, and no drums among the known instruments"));
    }

    private Optional<Instrument> first(Predicate<Instrument> wanted) {
        return instruments.all().stream()
                .filter(i -> !i.isPercussion())
                .filter(wanted)
                .findFirst();
    }
}
