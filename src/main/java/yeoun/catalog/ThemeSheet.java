package yeoun.catalog;

import java.util.ArrayList;
import java.util.List;
import yeoun.music.Key;
import yeoun.music.Rational;
import yeoun.story.HouseStyle;
import yeoun.theme.BarText;
import yeoun.theme.ChordText;
import yeoun.theme.Manuscript;
import yeoun.theme.Melody;
import yeoun.theme.Motif;
import yeoun.theme.Theme;

/** Writes themes so that composers can edit them. */
final class ThemeSheet {

    private static final int BARS_A_LINE = 4;

    private ThemeSheet() {}

    /** A theme with how it was composed, so that composing can go on from it. */
    static Node write(Manuscript manuscript) {
        Sheet composed = new Sheet()
                .put("for", StorySheet.character(manuscript.profile()))
                .put("style", StyleMixes.write(manuscript.style()));
        if (!manuscript.house().equals(HouseStyle.NONE)) {
            composed.put("house", StorySheet.house(manuscript.house()));
        }
        composed.text("seed", manuscript.seed().toString())
                .text("texture", manuscript.texture().toString());
        return sheet(manuscript.theme()).put("composed", composed.node()).node();
    }

    static Node write(Theme theme) {
        return sheet(theme).node();
    }

    private static Sheet sheet(Theme theme) {
        Melody melody = theme.melody();
        Sheet sheet = new Sheet()
                .text("character", theme.character())
                .text("form", theme.form())
                .text("key", theme.key().toString())
                .number("tempo", theme.tempo())
                .put("motif", motif(theme));
        List<Rational> bars = BarText.bars(melody.meter(), melody.pickup(), melody.length());
        return melody(sheet, melody, theme.key())
                .put("chords", Node.texts(lines(ChordText.print(theme.harmony(), bars), melody.pickup())));
    }

    private static Node motif(Theme theme) {
        Motif motif = theme.motif();
        Sheet sheet = new Sheet().text("id", motif.id());
        if (theme.melody().head(motif.melody().size()).equals(motif.melody())) {
            return sheet.put("tones", Node.number(motif.melody().size())).node();
        }
        return melody(sheet, motif.melody(), theme.key()).node();
    }

    private static Sheet melody(Sheet sheet, Melody melody, Key key) {
        sheet.text("meter", melody.meter().toString());
        if (melody.pickup().isPositive()) {
            sheet.text("pickup", melody.pickup().toString());
        }
        return sheet.put("melody", Node.texts(BarText.print(melody, key)));
    }

    /** Bars in lines of four; a pickup is in the first line. */
    private static List<String> lines(List<String> bars, Rational pickup) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        int to = BARS_A_LINE + (pickup.isPositive() ? 1 : 0);
        while (from < bars.size()) {
            lines.add(String.join(" | ", bars.subList(from, Math.min(to, bars.size()))));
            from = to;
            to += BARS_A_LINE;
        }
        return lines;
    }
}
