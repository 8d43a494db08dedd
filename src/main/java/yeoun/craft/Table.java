package yeoun.craft;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import yeoun.story.Nearest;

/**
 * Named things in the order of their table.
 *
 * @param <T> the kind of thing
 */
public final class Table<T> {

    private final String kind;
    private final Map<String, T> byId;

    /**
     * A table of these things.
     *
     * @param kind what they are, for messages: {@code "trait"}
     * @throws IllegalArgumentException if two have the same name
     */
    public Table(String kind, Collection<? extends T> things, Function<? super T, String> id) {
        this.kind = kind;
        Map<String, T> map = new LinkedHashMap<>();
        for (T thing : things) {
            if (map.put(id.apply(thing), thing) != null) {
                throw new IllegalArgumentException("two of kind " + kind + " are called " + id.apply(thing));
            }
        }
        this.byId = Collections.unmodifiableMap(map);
    }

    /** The thing of that name. */
    public Optional<T> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The thing of that name.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest
     */
    public T get(String id) {
        T found = byId.get(id);
        if (found == null) {
            throw new IllegalArgumentException("unknown " + kind + " \"" + id + "\"" + Nearest.hint(id, byId.keySet()));
        }
        return found;
    }

    /** The things of those names, without the ones that are unknown. */
    public List<T> known(Collection<String> ids) {
        return ids.stream().filter(byId::containsKey).map(byId::get).toList();
    }

    /** The names, in order. */
    public Set<String> ids() {
        return byId.keySet();
    }

    /** The things, in order. */
    public List<T> all() {
        return List.copyOf(byId.values());
    }

    /** What the things are called: {@code "trait"}. */
    public String kind() {
        return kind;
    }
}
