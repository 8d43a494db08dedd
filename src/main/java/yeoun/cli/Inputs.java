package yeoun.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import yeoun.catalog.BadInput;
import yeoun.catalog.Brief;
import yeoun.catalog.Catalog;
import yeoun.catalog.Kind;
import yeoun.catalog.Problem;
import yeoun.format.Slug;
import yeoun.story.CharacterProfile;
import yeoun.story.Nearest;
import yeoun.story.Production;
import yeoun.story.Scene;

/** Finds what an argument means: a file, or a preset by its id, its name or its Korean name. */
final class Inputs {

    /** Kinds that have presets a user can name, in the order they are looked for. */
    private static final List<Kind<?>> NAMEABLE = List.of(Kind.CHARACTER, Kind.PRODUCTION, Kind.SCENE);

    private final Catalog catalog;

    Inputs(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Something that was found.
     *
     * @param kind what it is
     * @param brief what it says
     */
    record Found(Kind<?> kind, Brief<?> brief) {

        /** The value, if it is of this type. */
        <T> Optional<T> as(Class<T> type) {
            return type.isInstance(brief.value()) ? Optional.of(type.cast(brief.value())) : Optional.empty();
        }
    }

    /**
     * Reads a file or preset that is to be of one kind.
     *
     * @throws BadInput with everything that is wrong with it
     */
    <T> Brief<T> read(Kind<T> kind, String argument) {
        Optional<Path> file = file(argument);
        if (file.isPresent()) {
            return catalog.read(kind, file.get());
        }
        Optional<String> id = preset(kind, argument);
        return catalog.preset(kind, id.orElseThrow(() -> unknown(argument, List.of(kind))));
    }

    /**
     * Reads a file or preset of one of some kinds.
     *
     * @throws BadInput with everything that is wrong with it
     */
    Found read(List<Kind<?>> kinds, String argument) {
        Optional<Path> file = file(argument);
        if (file.isPresent()) {
            Kind<?> kind = catalog.kindOf(file.get()).filter(kinds::contains).orElse(kinds.get(0));
            return new Found(kind, catalog.read(kind, file.get()));
        }
        for (Kind<?> kind : NAMEABLE) {
            Optional<String> id = kinds.contains(kind) ? preset(kind, argument) : Optional.empty();
            if (id.isPresent()) {
                return new Found(kind, catalog.preset(kind, id.get()));
            }
        }
        throw unknown(argument, kinds);
    }

    /** The preset character of that name, if there is one. */
    Optional<Brief<CharacterProfile>> character(String name) {
        return preset(Kind.CHARACTER, name).map(id -> catalog.preset(Kind.CHARACTER, id));
    }

    /** The path that an argument is: whatever exists or looks like one. */
    private static Optional<Path> file(String argument) {
        try {
            Path path = Path.of(argument);
            boolean looksLikeOne = argument.contains("/")
                    || argument.contains("\\")
                    || argument.endsWith(".json")
                    || argument.endsWith(".yaml")
                    || argument.endsWith(".yml");
            return looksLikeOne || Files.isRegularFile(path) ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The id of the preset that an argument names. */
    private Optional<String> preset(Kind<?> kind, String argument) {
        List<String> ids = catalog.presets(kind);
        for (String wanted : List.of(argument, Slug.of(argument))) {
            if (ids.contains(wanted)) {
                return Optional.of(wanted);
            }
        }
        return ids.stream()
                .filter(id -> names(kind, id).contains(argument.strip()))
                .findFirst();
    }

    /** What a preset is called besides its id. */
    private List<String> names(Kind<?> kind, String id) {
        Object value = catalog.preset(kind, id).value();
        List<String> names = new ArrayList<>();
        if (value instanceof CharacterProfile character) {
            names.add(character.name());
            character.korean().ifPresent(names::add);
        } else if (value instanceof Production production) {
            names.add(production.title());
            production.korean().ifPresent(names::add);
        } else if (value instanceof Scene scene) {
            names.add(scene.title());
        }
        return names;
    }

    private BadInput unknown(String argument, List<Kind<?>> kinds) {
        Function<Kind<?>, List<String>> presets = catalog::presets;
        List<String> ids =
                kinds.stream().flatMap(kind -> presets.apply(kind).stream()).toList();
        Optional<String> nearest = Nearest.to(argument, ids).or(() -> Nearest.to(Slug.of(argument), ids));
        String words = String.join(", ", kinds.stream().map(Kind::word).toList());
        return new BadInput(List.of(new Problem(
                argument,
                0,
                0,
                "$",
                "neither a file nor a preset",
                "a file, or a preset (" + words + "); 'yeoun list presets' shows them",
                nearest)));
    }
}
