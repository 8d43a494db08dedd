package yeoun.compose.performance;

/** In a chord the top note sings and inner notes stand back. */
final class TopNotesSing extends LevelRule {

    private static final double TOP = 1.0;
    private static final double INNER = -1.5;

    TopNotesSing() {
        super(
                "top-notes-sing",
                "In a chord the top note is brought out and the inner notes stand back.",
                "MUSIC 8.9: top note +5, inner notes −8 of velocity (professional convention)");
    }

    @Override
    double decibels(Spot spot) {
        Spot.Line line = spot.line();
        if (line.size() == 1 || spot.isStroke()) {
            return 0;
        }
        return line.isTop() ? TOP : line.rank() > 0 ? INNER : 0;
    }
}
