package yeoun.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import yeoun.Yeoun;
import yeoun.delivery.Commission;
import yeoun.delivery.Delivered;
import yeoun.delivery.Delivery;

/** Composes the built-in drama and says what to try next. */
@Command(
        header = "Compose the built-in drama, and see what to try next.",
        footerHeading = "%nExamples:%n",
        footer = {"  yeoun demo", "  yeoun demo -o somewhere --seed 12"})
final class DemoCommand implements Callable<Integer> {

    static final String DRAMA = "ten-winters";

    /** The demo is the same for everybody unless asked otherwise. */
    private static final long SEED = 7;

    @Mixin
    private Shared shared;

    @Mixin
    private SeedOption seed;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            defaultValue = "yeoun-demo",
            description = "The folder to write to (${DEFAULT-VALUE}).")
    private Path out;

    @Override
    public Integer call() {
        Delivery.requireWritable(out);
        Yeoun yeoun = shared.yeoun();
        seed.value(Optional.of(SEED));
        Composition.Made made = new Composition(shared, yeoun).compose(DRAMA, Optional.empty(), seed);
        Commission commission = Commission.of(yeoun, made.brief(), made.seed());
        List<Delivered> delivered =
                new Works(shared).deliver(out, made.seed(), commission.pieces(made.themes(), made.cues()));
        next(delivered);
        return Exit.DONE;
    }

    private void next(List<Delivered> delivered) {
        Path theme = delivered.get(0).folder();
        Path cue = delivered.get(delivered.size() - 1).folder();
        shared.say("");
        shared.say("Each folder holds MIDI to play and to notate, the score as text, and why it is so. Try next:");
        shared.say("  yeoun show " + theme);
        shared.say("  yeoun explain " + cue);
        shared.say("  yeoun theme 'Han Seo-yeon' --takes 4");
        shared.say("  yeoun list");
    }
}
