package yeoun.compose.performance;

import yeoun.chance.Seed;
import yeoun.craft.Instrument;
import yeoun.score.Articulation;
import yeoun.score.Part;

/** How notes are held and let go (MUSIC 8.7). Times are milliseconds. */
final class Touch {

    private static final double STACCATO = 0.55;
    private static final double MARCATO = 0.75;
    private static final double TENUTO = 0.95;
    private static final double FULL = 1;

    /** The last note under a slur is this much shorter. */
    private static final double LET_GO = 0.85;

    /** How far bound notes of strings and of others reach into the next. */
    private static final double STRINGS_OVERLAP = 30;

    private static final double OVERLAP = 10;

    /** What duration contrast takes from a short note, by its curve (MUSIC 8.2). */
    private static final double CONTRAST = 1.5;

    /** Standard deviation of lengths, as a share (MUSIC 8.4). */
    private static final double UNEVEN = 0.03;

    /** The least of a note that sounds. */
    private static final double LEAST = 30;

    private static final double LEAST_SHARE = 0.25;

    private final double[] factors;

    Touch(PerformanceBrief brief) {
        factors = PlayingRules.GAPS.stream()
                .mapToDouble(rule -> brief.factor(rule.name()))
                .toArray();
    }

    /** How long a note sounds, when it lasts so long in the performed tempo and the next begins so much later. */
    double sounding(Spot spot, double lasting, double untilNext, Seed seed) {
        if (spot.isStroke()) {
            return lasting;
        }
        double least = Math.min(LEAST, LEAST_SHARE * lasting);
        if (isBound(spot)) {
            return Math.max(least, untilNext + overlap(spot.desk().instrument()));
        }
        double uneven = 1 + UNEVEN * Math.sqrt(12) * (seed.uniform() - 0.5);
        double contrast = spot.moment().manner().contrast()
                * CONTRAST
                * DurationContrast.at(spot.line().interval());
        double wished = share(spot) * lasting * uneven + contrast;
        double room = spot.line().follows() ? untilNext - gap(spot) : lasting;
        return Math.max(least, Math.min(wished, room));
    }

    /** The longest silence that a rule asks for after a note. */
    double gap(Spot spot) {
        double longest = 0;
        for (int i = 0; i < factors.length; i++) {
            if (factors[i] > 0) {
                longest =
                        Math.max(longest, factors[i] * PlayingRules.GAPS.get(i).milliseconds(spot));
            }
        }
        return longest;
    }

    private static boolean isBound(Spot spot) {
        Spot.Line line = spot.line();
        boolean under = line.slurred() == Spot.Slurred.FIRST || line.slurred() == Spot.Slurred.WITHIN;
        boolean marked = spot.note().has(Articulation.STACCATO) || spot.note().has(Articulation.BREATH);
        return under && line.follows() && !line.repeats() && !marked;
    }

    private static double overlap(Instrument instrument) {
        return switch (instrument.family()) {
            case STRINGS, STRING_SECTION, GUGAK_BOWED -> STRINGS_OVERLAP;
            default -> OVERLAP;
        };
    }

    /** Sounding share of a note's length by its marks; without marks as the emotion plays it. */
    static double share(Spot spot) {
        if (spot.note().has(Articulation.STACCATO)) {
            return STACCATO;
        }
        if (spot.note().has(Articulation.MARCATO)) {
            return MARCATO;
        }
        boolean held = spot.desk().part().role() == Part.Role.PAD
                || spot.desk().instrument().sustain() == Instrument.Sustain.SHORT
                || spot.note().has(Articulation.FERMATA);
        if (held) {
            return FULL;
        }
        double usual = spot.note().has(Articulation.TENUTO)
                ? TENUTO
                : spot.moment().manner().share();
        return spot.line().slurred() == Spot.Slurred.LAST ? LET_GO * Math.min(1, usual) : usual;
    }
}
