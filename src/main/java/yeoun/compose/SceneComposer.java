package yeoun.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import yeoun.chance.Seed;
import yeoun.chance.Weights;
import yeoun.compose.performance.PerformanceBrief;
import yeoun.compose.scene.ExposurePlan;
import yeoun.compose.scene.Player;
import yeoun.compose.scene.Portion;
import yeoun.compose.scene.Section;
import yeoun.compose.scene.Spotter;
import yeoun.compose.scene.StatementChooser;
import yeoun.compose.scene.Telling;
import yeoun.compose.scene.TempoWriter;
import yeoun.compose.scene.TimedSection;
import yeoun.craft.Form;
import yeoun.craft.Style;
import yeoun.craft.Tables;
import yeoun.music.Chord;
import yeoun.music.Event;
import yeoun.music.Key;
import yeoun.music.Mode;
import yeoun.music.PitchClass;
import yeoun.music.Rational;
import yeoun.palette.CueModel;
import yeoun.palette.ModeLadder;
import yeoun.score.Score;
import yeoun.score.TempoMap;
import yeoun.story.HouseStyle;
import yeoun.story.Presence;
import yeoun.story.Scene;
import yeoun.story.SceneEvent;
import yeoun.story.StyleMix;
import yeoun.theme.Operators;
import yeoun.theme.Statement;
import yeoun.theme.Theme;
import yeoun.theme.Treatment;

/** Scores a scene: spotting, tempo map, statements, harmony, texture, in this order. */
final class SceneComposer {

    private final Tables tables;
    private final Spotter spotter;
    private final StatementChooser chooser;
    private final TempoWriter tempi = new TempoWriter();
    private final SectionWriter writer;
    private final SceneTexture texture;
    private final ModeLadder ladder;

    /** How often a cue ends as the house does: a habit, not a rule (MUSIC 5.10: three endings in ten at least). */
    private static final double HABIT = 0.65;

    SceneComposer(Tables tables, Operators operators, SectionWriter writer) {
        this.tables = tables;
        this.spotter = new Spotter(tables);
        this.chooser = new StatementChooser(tables, operators);
        this.writer = writer;
        this.texture = new SceneTexture(tables);
        this.ladder = new ModeLadder(tables.modes().all());
    }

    /**
     * Scores a scene.
     *
     * @param cast the themes of its characters
     * @param heard how often each character's theme was heard before; counted on
     * @param exposure the plan of the production
     * @param number the number of the scene in it, from 0
     */
    Cue compose(
            Scene scene,
            List<ThemeTake> cast,
            StyleMix fallback,
            HouseStyle house,
            Map<String, Integer> heard,
            ExposurePlan exposure,
            int number,
            Seed seed) {
        Style style = Style.of(scene.style().orElse(fallback), tables.styles());
        Weights weights = style.rules().overriddenBy(house.rules());
        List<Player> players = cast.stream().map(this::player).toList();
        List<Section> sections = spotter.spot(scene);
        List<Optional<Player>> leads = chooser.leads(sections, players, exposure.stages(number), seed.at("leads"));
        TempoWriter.Drawn tempo = tempi.write(sections, StatementChooser.meters(leads), weights);
        List<TimedSection> timed = tempo.sections();
        List<Telling> tellings =
                chooser.tell(timed, leads, players, heard, exposure.stages(number), seed.at("statements"));
        List<Key> keys = keys(timed, leads, tellings, players, style, seed.at("key"));
        List<SectionMusic> written = new ArrayList<>();
        int lastSounding = lastSounding(sections);
        boolean habit = seed.at("ending").chance(HABIT);
        for (TimedSection section : timed) {
            int index = section.section().index();
            SectionWriter.Brief brief = new SectionWriter.Brief(
                    section,
                    keys.get(index),
                    tellings.stream().filter(t -> t.section() == index).toList(),
                    leads.get(index),
                    style,
                    ending(timed, index),
                    index == lastSounding && habit ? house.ending().orElse("") : "",
                    OptionalInt.empty(),
                    weights);
            written.add(writer.write(brief, seed.at("section").at(index)));
        }
        Trimmer trimmer = new Trimmer(written);
        List<SectionMusic> music = written.stream()
                .map(m -> m.with(m.lines().stream().filter(trimmer::hears).toList()))
                .toList();
        List<Telling> told = music.stream()
                .flatMap(m -> m.lines().stream())
                .map(PlacedLine::telling)
                .toList();
        SceneTexture.Parts parts = texture.write(scene, music, players, style, house, seed.at("texture"));
        Score score = score(scene, music, parts, style.rhythm(), tables);
        return new Cue(
                scene,
                score,
                new CueSheetWriter(scene, score, music, tables).write(planned(scene, told, exposure, number)),
                playing(style, music),
                List.copyOf(music),
                parts.courses(),
                tempo,
                seed);
    }

    /** What the plan says about those who are in a scene. */
    private static List<String> planned(Scene scene, List<Telling> tellings, ExposurePlan exposure, int number) {
        List<String> planned = new ArrayList<>();
        for (String who : scene.present().stream().map(Presence::who).distinct().toList()) {
            List<Portion> portions = tellings.stream()
                    .filter(telling -> telling.player().name().equals(who))
                    .map(Telling::portion)
                    .toList();
            exposure.says(number, who, portions).ifPresent(planned::add);
        }
        return planned;
    }

    private static int lastSounding(List<Section> sections) {
        int last = -1;
        for (Section section : sections) {
            last = section.silent() ? last : section.index();
        }
        return last;
    }

    private Player player(ThemeTake take) {
        return new Player(take.portrait(), take.theme(), take.plan().form().phrases());
    }

    /** A question before a hit or a tense silence, a close at the end of the cue. */
    private static Form.Ending ending(List<TimedSection> timed, int index) {
        Section section = timed.get(index).section();
        boolean last = index == timed.size() - 1;
        if (last) {
            return section.emotion().tension() > 0.55 ? Form.Ending.HALF : Form.Ending.CLOSE;
        }
        Section next = timed.get(index + 1).section();
        boolean leads = next.opening()
                .flatMap(SceneEvent::role)
                .filter(r -> r == SceneEvent.Role.CADENCE || r == SceneEvent.Role.DOWNBEAT)
                .isPresent();
        if (next.silent()) {
            return section.emotion().tension() > 0.4 ? Form.Ending.HALF : Form.Ending.OPEN;
        }
        return leads || next.beginsWithHardHit() ? Form.Ending.HALF : Form.Ending.BREATH;
    }

    /** The key of every section: one tonic for the cue, moved only where someone else takes over at a turn of feeling. */
    private List<Key> keys(
            List<TimedSection> timed,
            List<Optional<Player>> leads,
            List<Telling> tellings,
            List<Player> players,
            Style style,
            Seed seed) {
        Key key = home(leads, players, timed.get(0), style, seed);
        String owner = leads.stream()
                .flatMap(Optional::stream)
                .map(Player::name)
                .findFirst()
                .orElse("");
        List<Key> keys = new ArrayList<>();
        for (int i = 0; i < timed.size(); i++) {
            Section section = timed.get(i).section();
            Optional<Telling> first = tellings.stream()
                    .filter(t -> t.section() == section.index())
                    .findFirst();
            boolean takesOver = first.isPresent()
                    && !first.get().player().name().equals(owner)
                    && i > 0
                    && (section.beginsWithHardHit()
                            || section.emotion()
                                            .distance(timed.get(i - 1).section().emotion())
                                    >= 0.6);
            PitchClass tonic = takesOver ? first.get().player().theme().key().tonic() : key.tonic();
            owner = takesOver ? first.get().player().name() : owner;
            Mode mode = first.isPresent() ? modeOf(first.get()) : nearMode(key.mode(), section);
            key = new Key(tonic, mode).simplySpelled();
            keys.add(key);
        }
        return keys;
    }

    private static Mode modeOf(Telling telling) {
        Theme theme = telling.player().theme();
        Statement plain = new Statement(theme.key(), theme.melody(), Treatment.PLAIN);
        return telling.variation().apply(plain).key().mode();
    }

    /** The mode stays unless the feeling is far from it (MUSIC 1.3: identity rule). */
    private Mode nearMode(Mode mode, Section section) {
        double wanted = CueModel.expression(section.emotion()).brightness();
        boolean far = !mode.isTori() && Math.abs(mode.brightness().orElse(wanted) - wanted) >= 0.35;
        boolean bittersweet = mode.isMajor() && ModeLadder.isBittersweet(section.emotion());
        return far && !bittersweet ? ladder.nearestPlain(wanted) : mode;
    }

    private Key home(List<Optional<Player>> leads, List<Player> players, TimedSection first, Style style, Seed seed) {
        Optional<Player> lead = leads.stream().flatMap(Optional::stream).findFirst();
        if (lead.isPresent()) {
            return lead.get().theme().key();
        }
        if (!players.isEmpty()) {
            return players.get(0).theme().key();
        }
        Mode mode = ladder.nearestPlain(
                CueModel.expression(first.section().emotion()).brightness());
        List<String> tonics = style.harmony().tonics().isEmpty()
                ? List.of("C", "D", "F", "G", "A")
                : style.harmony().tonics();
        return new Key(PitchClass.parse(seed.pick(tonics)), mode).simplySpelled();
    }

    /** The sections and parts as a score. */
    static Score score(
            Scene scene, List<SectionMusic> music, SceneTexture.Parts parts, Style.Rhythm rhythm, Tables tables) {
        return new Score(
                scene.title(),
                "",
                music.get(music.size() - 1).timed().end(),
                Rational.ZERO,
                tempoMap(music),
                SceneMarks.of(scene, music, rhythm, tables),
                parts.parts());
    }

    private static TempoMap tempoMap(List<SectionMusic> music) {
        List<TempoMap.Anchor> anchors = new ArrayList<>();
        for (SectionMusic section : music) {
            List<TempoMap.Anchor> own = section.timed().anchors();
            anchors.addAll(own.subList(0, own.size() - 1));
        }
        TimedSection last = music.get(music.size() - 1).timed();
        anchors.add(new TempoMap.Anchor(last.end(), last.section().to()));
        return new TempoMap(anchors);
    }

    private static PerformanceBrief playing(Style style, List<SectionMusic> music) {
        List<PerformanceBrief.Stretch> stretches = new ArrayList<>();
        List<Rational> frozen = new ArrayList<>();
        for (SectionMusic section : music) {
            TimedSection timed = section.timed();
            boolean swung = section.isSwung();
            stretches.add(new PerformanceBrief.Stretch(
                    timed.start(),
                    timed.end(),
                    timed.section().emotion(),
                    swung ? Optional.of(style.rhythm().swung()) : Optional.empty()));
            frozen.add(timed.start());
            timed.marked().forEach(anchor -> frozen.add(anchor.position()));
        }
        frozen.add(music.get(music.size() - 1).timed().end());
        return PerformanceBrief.of(style.rhythm(), style.performance())
                .feeling(stretches)
                .frozenAt(frozen);
    }

    /** The chord that sounds at a position, if any. */
    static Optional<Chord> chordAt(List<SectionMusic> music, Rational position) {
        for (SectionMusic section : music) {
            for (Event<Chord> event : section.chords()) {
                if (event.covers(position)) {
                    return Optional.of(event.value());
                }
            }
        }
        return Optional.empty();
    }
}
