package yeoun.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import yeoun.music.Rational;
import yeoun.score.Part;
import yeoun.score.Score;
import yeoun.score.TempoMap;

/**
 * What a score knows and MusicXML has no place for, as names and values among the miscellaneous fields of a file.
 */
final class Keepsakes {

    private static final String TEMPO = "yeoun:tempo-map";
    private static final String LENGTH = "yeoun:length";
    private static final String KEYS = "yeoun:keys";
    private static final String PART = "yeoun:part ";

    private Keepsakes() {}

    /** What is kept of a score. */
    static Map<String, String> of(Score score) {
        Map<String, String> kept = new TreeMap<>();
        kept.put(LENGTH, score.length().toString());
        kept.put(TEMPO, tempo(score.tempo()));
        kept.put(KEYS, keys(score));
        for (int i = 0; i < score.parts().size(); i++) {
            Part part = score.parts().get(i);
            String role = part.role().name().toLowerCase(Locale.ROOT);
            kept.put(PART + MusicXmlHeader.id(i), role + " " + part.instrument().id());
        }
        return kept;
    }

    private static String keys(Score score) {
        List<String> keys = new ArrayList<>();
        for (yeoun.score.Mark.KeyMark mark : score.marks(yeoun.score.Mark.KeyMark.class)) {
            keys.add(mark.at() + "=" + mark.key());
        }
        return String.join("; ", keys);
    }

    private static String tempo(TempoMap map) {
        List<String> anchors = new ArrayList<>();
        map.anchors().forEach(a -> anchors.add(a.position() + "=" + a.seconds()));
        return String.join(" ", anchors);
    }

    /** The tempo map that was kept, if it is whole. */
    static Optional<TempoMap> tempo(Map<String, String> kept) {
        try {
            List<TempoMap.Anchor> anchors = new ArrayList<>();
            for (String anchor : kept.getOrDefault(TEMPO, "").split(" ")) {
                String[] sides = anchor.split("=", 2);
                anchors.add(new TempoMap.Anchor(Rational.parse(sides[0]), Rational.parse(sides[1])));
            }
            return Optional.of(new TempoMap(anchors));
        } catch (IllegalArgumentException | ArithmeticException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** The keys that were kept, by place, as text. */
    static Map<String, String> keys(Map<String, String> kept) {
        Map<String, String> keys = new TreeMap<>();
        for (String key : kept.getOrDefault(KEYS, "").split("; ")) {
            String[] sides = key.split("=", 2);
            if (sides.length == 2) {
                keys.put(sides[0], sides[1]);
            }
        }
        return keys;
    }

    /** What the part with an id does, if that was kept. */
    static Optional<Part.Role> role(Map<String, String> kept, String id) {
        String word = kept.getOrDefault(PART + id, "").split(" ", 2)[0];
        for (Part.Role role : Part.Role.values()) {
            if (role.name().equalsIgnoreCase(word)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /** The id of the instrument of the part with an id, if that was kept. */
    static Optional<String> instrument(Map<String, String> kept, String id) {
        String[] words = kept.getOrDefault(PART + id, "").split(" ", 2);
        return words.length == 2 ? Optional.of(words[1]) : Optional.empty();
    }
}
