package yeoun.catalog;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yeoun.craft.Cadence;
import yeoun.craft.CadenceHabit;
import yeoun.craft.Form;
import yeoun.craft.HarmonyTable;
import yeoun.craft.Progression;
import yeoun.music.Chord;
import yeoun.music.ChordQuality;
import yeoun.music.PitchClass;

/** Reads the tables of harmony: cadences, progressions, and how chords follow one another. */
final class HarmonyReader {

    private final TableReader tables;

    HarmonyReader(TableReader tables) {
        this.tables = tables;
    }

    /** A Roman numeral, as it was written. */
    static String numeral(String text) {
        Chord.numeral(text, PitchClass.C);
        return text;
    }

    Cadence cadence(Fields row) {
        Values values = row.values();
        return new Cadence(
                row.text("id"),
                row.text("name"),
                row.choice("ending", "an ending", Form.Ending.class),
                row.number("closure", 0, 1),
                runs(row, "major"),
                runs(row, "minor"),
                row.eachIf("finals", degree -> values.whole(degree, 1, 7)),
                row.text("says"));
    }

    private static List<List<String>> runs(Fields row, String name) {
        Values values = row.values();
        return row.list(name).stream()
                .map(run -> values.list(run).stream()
                        .flatMap(n -> values.parsed(n, HarmonyReader::numeral).stream())
                        .toList())
                .toList();
    }

    CadenceHabit habit(Fields row) {
        return new CadenceHabit(TableReader.emotion(row), row.object("shares").allNumbers(0, 10));
    }

    Progression progression(Fields row) {
        return new Progression(
                row.text("id"),
                row.parsedList("chords", HarmonyReader::numeral),
                row.values()
                        .name(row.require("in", "major or minor"), "a kind of mode", List.of("major", "minor"))
                        .equals(Optional.of("major")),
                TableReader.emotion(row),
                row.texts("tags"),
                row.text("says"));
    }

    HarmonyTable harmony(Fields file) {
        Map<ChordQuality, HarmonyTable.Affect> affects = new EnumMap<>(ChordQuality.class);
        for (var entry : tables.rows(file, "qualities", HarmonyReader::affect)) {
            affects.put(entry.getKey(), entry.getValue());
        }
        Map<String, List<String>> modal = new LinkedHashMap<>();
        tables.rows(file, "modal", row -> Map.entry(row.text("mode"), row.parsedList("chords", HarmonyReader::numeral)))
                .forEach(entry -> modal.put(entry.getKey(), entry.getValue()));
        return new HarmonyTable(transitions(file), affects, modal);
    }

    private static Map<String, Map<String, Map<String, Double>>> transitions(Fields file) {
        return file.object("transitions")
                .all(matrix -> new Fields(matrix, file.problems())
                        .all(row -> new Fields(row, file.problems()).allNumbers(0, 1)));
    }

    private static Map.Entry<ChordQuality, HarmonyTable.Affect> affect(Fields row) {
        return Map.entry(
                row.parsed("quality", ChordQuality::ofSymbol).orElse(ChordQuality.MAJOR),
                new HarmonyTable.Affect(
                        row.number("valence", -1, 1),
                        row.number("arousal", -1, 1),
                        row.number("tension", 0, 1),
                        row.number("roughness", 0, 1)));
    }
}
