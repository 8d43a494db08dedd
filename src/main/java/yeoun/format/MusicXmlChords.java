package yeoun.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yeoun.music.Chord;
import yeoun.music.ChordQuality;
import yeoun.music.PitchClass;

/** Chord symbols as MusicXML writes them. */
final class MusicXmlChords {

    private MusicXmlChords() {}

    /** The chord of a harmony element; empty where it is of a kind that Yeoun does not know. */
    static Optional<Chord> chord(XmlTree tree) {
        Optional<PitchClass> root = tree.find("root").flatMap(r -> MusicXmlPitches.pitchClass(r, "root"));
        List<ChordKind.Degree> degrees = new ArrayList<>();
        for (XmlTree degree : tree.all("degree")) {
            degrees.add(new ChordKind.Degree(
                    degree.number("degree-value").orElse(0),
                    degree.number("degree-alter").orElse(0),
                    degree.text("degree-type")));
        }
        String text = tree.find("kind").map(k -> k.attribute("text")).orElse("");
        Optional<ChordQuality> quality = ChordKind.quality(tree.text("kind"), text, degrees);
        if (root.isEmpty() || quality.isEmpty()) {
            return Optional.empty();
        }
        PitchClass bass = tree.find("bass")
                .flatMap(b -> MusicXmlPitches.pitchClass(b, "bass"))
                .orElse(root.get());
        return Optional.of(new Chord(root.get(), quality.get(), bass));
    }
}
