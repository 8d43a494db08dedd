package yeoun.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import yeoun.ComposedTheme;
import yeoun.Yeoun;
import yeoun.catalog.Brief;
import yeoun.catalog.Kind;
import yeoun.delivery.Commission;
import yeoun.story.CharacterProfile;

/** Composes the theme of one character, or several takes to choose from. */
@Command(
        header = "Compose the theme of a character.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  yeoun theme my-character.json -o out",
            "  yeoun theme 'Han Seo-yeon' --takes 4 --seed 7",
            "  yeoun theme han-seo-yeon --seed 7 --without answer-leaps",
            "  yeoun theme han-seo-yeon --json"
        })
final class ThemeCommand implements Callable<Integer> {

    static final int MOST_TAKES = 100;

    @Mixin
    private Shared shared;

    @Mixin
    private SeedOption seed;

    @Mixin
    private WithoutOption without;

    @Mixin
    private OutOption out;

    @Parameters(paramLabel = "CHARACTER", description = "A character file, or the name of a preset character.")
    private String character;

    @Mixin
    private TakesOption takes;

    @Override
    public Integer call() {
        out.require();
        int wanted = takes.value(MOST_TAKES);
        Yeoun yeoun = without.of(shared.yeoun());
        Brief<CharacterProfile> brief = new Inputs(yeoun.catalog()).read(Kind.CHARACTER, character);
        List<ComposedTheme> themes = yeoun.takes(brief.value(), wanted, seed.value());
        if (themes.size() < wanted) {
            shared.say("only " + themes.size() + " of " + wanted + " takes differ");
        }
        Commission commission = Commission.of(yeoun, brief, seed.value());
        new Works(shared).deliver(out.folder(), seed.value(), commission.takes(themes));
        if (wanted > 1) {
            for (int i = 0; i < themes.size(); i++) {
                shared.say((i + 1) + ". " + themes.get(i).judgement().why());
            }
        }
        return Exit.DONE;
    }
}
