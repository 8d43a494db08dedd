package yeoun.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import yeoun.score.CueSheet;
import yeoun.score.Part;
import yeoun.score.Score;
import yeoun.story.Palette;
import yeoun.story.PaletteKey;
import yeoun.story.Presence;
import yeoun.story.Scene;

/**
 * The colours of a scene's picture: characters in their own, parts in those of the picture, all told apart. Tunes come last,
 * since what states a theme is in its character's colour.
 */
final class SceneColours {

    private final Map<String, String> characters = new LinkedHashMap<>();
    private final Map<String, String> parts = new LinkedHashMap<>();

    SceneColours(Scene scene, Score score, CueSheet sheet, Map<String, Palette> palettes) {
        List<Hue> taken = new ArrayList<>();
        for (String name : names(scene, sheet)) {
            Palette palette = palettes.getOrDefault(name, Palette.NONE);
            List<Hue> own = palette.isEmpty() ? Hue.readable(palette) : Hue.striking(palette);
            Hue hue = Hue.distinct(own, taken, 1).get(0);
            taken.add(hue);
            characters.put(name, hue.colour().toString());
        }
        List<Part> inOrder = new ArrayList<>(score.parts());
        inOrder.sort(Comparator.comparing(part -> part.role() == Part.Role.MELODY));
        List<Hue> hues = Hue.distinct(ofPicture(scene), taken, inOrder.size());
        for (int i = 0; i < hues.size(); i++) {
            parts.put(inOrder.get(i).name(), hues.get(i).colour().toString());
        }
    }

    private static Set<String> names(Scene scene, CueSheet sheet) {
        Set<String> names = new TreeSet<>();
        scene.present().stream().map(Presence::who).forEach(names::add);
        sheet.sections().stream()
                .flatMap(section -> section.statement().stream())
                .map(CueSheet.Statement::character)
                .forEach(names::add);
        return names;
    }

    private static List<Hue> ofPicture(Scene scene) {
        List<Hue> hues = new ArrayList<>();
        for (PaletteKey key : scene.palette()) {
            Hue.readable(key.colours()).stream()
                    .filter(hue -> !hues.contains(hue))
                    .forEach(hues::add);
        }
        return hues.isEmpty() ? Hue.readable(Palette.NONE) : hues;
    }

    /** The characters that have a colour, in order of name. */
    Set<String> characters() {
        return characters.keySet();
    }

    String of(String character) {
        return characters.getOrDefault(character, Svg.SOFT);
    }

    String of(Part part) {
        return parts.getOrDefault(part.name(), Svg.SOFT);
    }
}
