package yeoun.catalog;

import yeoun.craft.Tables;
import yeoun.music.Interval;
import yeoun.music.PitchClass;
import yeoun.story.HouseStyle;

/** Reads house styles. */
final class HouseReader {

    private HouseReader() {}

    static HouseStyle read(Reading reading, Document document) {
        Fields file = new Fields(document.root(), reading.problems());
        Tables tables = reading.known().tables();
        HouseStyle house = new HouseStyle(
                file.line("name"),
                file.parsedIf("signatureInterval", Interval::parse),
                file.parsedList("signatureProgression", HarmonyReader::numeral),
                file.parsedList("homeKeys", HouseReader::tonic),
                file.numberIf("tempo", 30, 240),
                file.namesIf(
                        "instruments", "an instrument", tables.instruments().ids()),
                file.namesIf("colours", "an instrument", tables.instruments().ids()),
                file.nameIf("ending", "a cadence", tables.cadences().ids()),
                file.namesIf(
                        "forbidden",
                        "an instrument, a cadence or a progression",
                        reading.known().forbidden()),
                StyleReader.weights(file));
        new References(reading.problems())
                .rules(document.root(), reading.known().rules());
        file.done();
        return house;
    }

    /** A tonic, as it is printed. */
    static String tonic(String text) {
        PitchClass tonic = PitchClass.parse(text);
        if (Math.abs(tonic.alteration()) > 1) {
            throw new IllegalArgumentException("not a tonic: \"" + text + "\"; write C, F# or Bb");
        }
        return tonic.toString();
    }
}
