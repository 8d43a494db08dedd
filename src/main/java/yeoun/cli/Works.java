package yeoun.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import yeoun.ComposedCue;
import yeoun.ComposedDuet;
import yeoun.ComposedTheme;
import yeoun.ComposedVariations;
import yeoun.Music;
import yeoun.delivery.Delivered;
import yeoun.delivery.Delivery;
import yeoun.delivery.Piece;
import yeoun.music.Rational;
import yeoun.score.Score;
import yeoun.theme.Judgement;

/** Delivers pieces and reports them: one line each for people, one object each for programs. */
final class Works {

    private final Shared shared;

    Works(Shared shared) {
        this.shared = shared;
    }

    /** Writes the pieces and prints what was made. */
    List<Delivered> deliver(Path out, long seed, List<Piece> pieces) {
        List<Delivered> delivered = new ArrayList<>();
        if (!shared.json()) {
            shared.print("seed " + seed);
        }
        for (Piece piece : pieces) {
            Delivered one = Delivery.write(out, piece);
            delivered.add(one);
            if (!shared.json()) {
                shared.print(one.folder() + "  " + says(piece.music()));
            }
        }
        if (shared.json()) {
            Map<String, Object> report = new LinkedHashMap<>();
            report.put("seed", seed);
            report.put("pieces", delivered.stream().map(Works::report).toList());
            shared.print(report);
        }
        return delivered;
    }

    /** {@code theme Han Seo-yeon: F aeolian, 8 bars, 4 parts, 0:31.2}. */
    static String says(Music music) {
        Score score = music.score();
        return kind(music) + " " + name(music) + ": " + score.keyAt(Rational.ZERO) + ", "
                + score.bars().stream().filter(bar -> bar.number() > 0).count() + " bars, "
                + score.parts().size() + " parts, " + clock(score.seconds().toDouble());
    }

    private static String clock(double seconds) {
        long tenths = Math.round(seconds * 10);
        return String.format(Locale.ROOT, "%d:%02d.%d", tenths / 600, tenths / 10 % 60, tenths % 10);
    }

    private static Map<String, Object> report(Delivered delivered) {
        Music music = delivered.piece().music();
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("kind", kind(music));
        report.put("name", name(music));
        report.put("folder", delivered.folder().toString());
        report.put("files", delivered.files());
        report.put("key", music.score().keyAt(Rational.ZERO).toString());
        report.put("bars", music.score().bars().size());
        report.put("parts", music.score().parts().size());
        report.put("seconds", music.score().seconds().toDouble());
        if (music instanceof ComposedTheme theme) {
            report.put("judgement", judgement(theme.judgement()));
        }
        report.put("defaults", delivered.piece().provenance().defaults());
        return report;
    }

    private static Map<String, Object> judgement(Judgement judgement) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("total", judgement.total());
        judgement.criteria().forEach(c -> report.put(c.name(), c.score()));
        report.put("why", judgement.why());
        return report;
    }

    static String kind(Music music) {
        if (music instanceof ComposedVariations) {
            return "variations";
        }
        if (music instanceof ComposedDuet) {
            return "duet";
        }
        return music instanceof ComposedTheme ? "theme" : music instanceof ComposedCue ? "cue" : "variation";
    }

    static String name(Music music) {
        if (music instanceof ComposedTheme theme) {
            return theme.character().name();
        }
        return music instanceof ComposedCue cue
                ? cue.scene().title()
                : music.score().title();
    }
}
