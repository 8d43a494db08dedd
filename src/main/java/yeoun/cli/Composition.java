package yeoun.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yeoun.ComposedCue;
import yeoun.ComposedProduction;
import yeoun.ComposedTheme;
import yeoun.Music;
import yeoun.Yeoun;
import yeoun.analysis.CastReport;
import yeoun.catalog.BadInput;
import yeoun.catalog.Brief;
import yeoun.catalog.Kind;
import yeoun.catalog.Problem;
import yeoun.score.Provenance;
import yeoun.story.Cast;
import yeoun.story.CharacterProfile;
import yeoun.story.HouseStyle;
import yeoun.story.Nearest;
import yeoun.story.Presence;
import yeoun.story.Production;
import yeoun.story.Scene;
import yeoun.theme.Manuscript;

/** What a file or preset becomes when it is composed: the themes of its cast and its cues. */
final class Composition {

    /** What can be composed. */
    static final List<Kind<?>> COMPOSABLE = List.of(Kind.PRODUCTION, Kind.SCENE, Kind.CAST, Kind.CHARACTER, Kind.THEME);

    private final Shared shared;
    private final Yeoun yeoun;
    private final Inputs inputs;

    Composition(Shared shared, Yeoun yeoun) {
        this.shared = shared;
        this.yeoun = yeoun;
        this.inputs = new Inputs(yeoun.catalog());
    }

    /**
     * Composed music and what it was composed from.
     *
     * @param themes themes, in the order of the cast
     * @param cues cues, in the order of the scenes
     * @param cast how the themes of a cast stand to each other, where there is a cast of two or more
     * @param brief everything that was read for it
     * @param seed the seed
     */
    record Made(
            List<ComposedTheme> themes, List<ComposedCue> cues, Optional<CastReport> cast, Brief<?> brief, long seed) {

        /** Cues first where there are any, then themes. */
        List<Music> music() {
            List<Music> music = new ArrayList<>(cues);
            music.addAll(themes);
            return music;
        }
    }

    /**
     * Reads and composes.
     *
     * @param argument a file or preset of what is composable
     * @param cast the cast of a scene: a file; by default the preset characters that the scene names
     */
    Made compose(String argument, Optional<String> cast, SeedOption seed) {
        Inputs.Found found = inputs.read(COMPOSABLE, argument);
        if (found.as(Production.class).isPresent()) {
            return production(found.as(Production.class).get(), found.brief(), seed);
        }
        if (found.as(Scene.class).isPresent()) {
            return scene(argument, found.as(Scene.class).get(), found.brief(), cast, seed);
        }
        if (found.as(Cast.class).isPresent()) {
            Cast characters = found.as(Cast.class).get();
            announce(characters, 0);
            List<ComposedTheme> themes = yeoun.cast(characters, found.brief().written(), seed.value());
            CastReport report = CastReport.of(
                    characters,
                    HouseStyle.NONE,
                    themes.stream().map(ComposedTheme::theme).toList(),
                    List.of(),
                    List.of());
            return new Made(themes, List.of(), several(report), found.brief(), seed.value());
        }
        if (found.as(Manuscript.class).isPresent()) {
            ComposedTheme theme = yeoun.theme(found.as(Manuscript.class).get());
            return new Made(
                    List.of(theme),
                    List.of(),
                    Optional.empty(),
                    found.brief(),
                    theme.seed().value());
        }
        CharacterProfile character = found.as(CharacterProfile.class).orElseThrow();
        return new Made(
                List.of(yeoun.theme(character, seed.value())),
                List.of(),
                Optional.empty(),
                found.brief(),
                seed.value());
    }

    private static Optional<CastReport> several(CastReport report) {
        return Optional.of(report).filter(r -> r.members().size() > 1);
    }

    private void announce(Cast cast, int scenes) {
        shared.say("composing " + counted(cast.characters().size(), "theme")
                + (scenes == 0 ? "" : " and " + counted(scenes, "cue")) + " …");
    }

    static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private Made production(Production production, Brief<?> brief, SeedOption seed) {
        announce(production.cast(), production.scenes().size());
        ComposedProduction composed = yeoun.compose(production, brief.written(), seed.value(production.seed()));
        return new Made(composed.themes(), composed.cues(), several(composed.report()), brief, composed.seed());
    }

    private Made scene(String argument, Scene scene, Brief<?> brief, Optional<String> file, SeedOption seed) {
        Brief<Cast> cast = file.isPresent() ? inputs.read(Kind.CAST, file.get()) : presets(argument, scene);
        requireEveryone(argument, scene, cast.value());
        announce(cast.value(), 1);
        List<ComposedTheme> themes = yeoun.cast(cast.value(), cast.written(), seed.value());
        ComposedCue cue = yeoun.cue(scene, themes, seed.value());
        List<Provenance.Source> sources = new ArrayList<>(brief.sources());
        sources.addAll(cast.sources());
        List<String> defaults = new ArrayList<>(brief.defaults());
        defaults.addAll(cast.defaults());
        return new Made(themes, List.of(cue), Optional.empty(), new Brief<>(scene, sources, defaults), seed.value());
    }

    /** The preset characters that a scene names. */
    private Brief<Cast> presets(String argument, Scene scene) {
        List<CharacterProfile> characters = new ArrayList<>();
        List<Provenance.Source> sources = new ArrayList<>();
        List<String> defaults = new ArrayList<>();
        for (String who : scene.present().stream().map(Presence::who).distinct().toList()) {
            Optional<Brief<CharacterProfile>> brief = inputs.character(who);
            brief.ifPresent(known -> {
                characters.add(known.value());
                sources.addAll(known.sources());
                defaults.addAll(known.defaults());
            });
        }
        return new Brief<>(new Cast(characters), sources, defaults);
    }

    private static void requireEveryone(String argument, Scene scene, Cast cast) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < scene.present().size(); i++) {
            String who = scene.present().get(i).who();
            if (cast.find(who).isEmpty()) {
                problems.add(new Problem(
                        argument,
                        0,
                        0,
                        "$.present[" + i + "].who",
                        "\"" + who + "\", who is not in the cast",
                        "one of " + cast.names() + "; --cast FILE names the cast of a scene",
                        Nearest.to(who, cast.names())));
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }
}
