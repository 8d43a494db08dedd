package yeoun.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yeoun.score.Part;

/** Gives every part of a score a name of its own: of two called Strings, the second is Strings II. */
final class PartNames {

    private static final List<String> NUMERALS = List.of("", " II", " III", " IV", " V", " VI", " VII", " VIII");

    private PartNames() {}

    static List<Part> unique(List<Part> parts) {
        Set<String> taken = new LinkedHashSet<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<Part> named = new ArrayList<>();
        for (Part part : parts) {
            String name = part.name();
            while (taken.contains(name)) {
                int count = counts.merge(part.name(), 1, Integer::sum);
                name = part.name() + (count < NUMERALS.size() ? NUMERALS.get(count) : " " + (count + 1));
            }
            taken.add(name);
            named.add(new Part(name, part.instrument(), part.role(), part.notes(), part.marks()));
        }
        return named;
    }
}
