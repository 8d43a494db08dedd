package yeoun.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import yeoun.score.Performance;

/**
 * Performances as the numbers a page plays from: small JSON arrays.
 *
 * <p>A piece is {@code [id, milliseconds, players, places]}; a player {@code [sound, pan, notes, levels, bends]}; a note is the
 * milliseconds since the one before, its length, its key and its velocity, one after the other; a level and a bend are the
 * milliseconds since the one before and a value. Places are {@code [milliseconds, x, top, bottom]} on a lead sheet.
 */
final class BookMusic {

    private static final int MODULATION = 1;
    private static final int VOLUME = 7;
    private static final int EXPRESSION = 11;
    private static final int PEDAL = 64;

    /** Levels that differ by less are not worth a number. */
    private static final int SAME_LEVEL = 3;

    /** The usual volume and expression of a performance: level 100. */
    private static final double USUAL = 100.0 * 105;

    private final StringBuilder json = new StringBuilder("[");

    /** Adds a piece. */
    void add(String id, Performance performance, List<LeadSheet.Place> places) {
        json.append(json.length() > 1 ? ",\n" : "").append("[\"").append(id).append("\",");
        json.append(millis(length(performance))).append(",[");
        for (int i = 0; i < performance.players().size(); i++) {
            json.append(i > 0 ? ",\n" : "");
            player(performance.players().get(i));
        }
        json.append("],[");
        places(performance, places);
        json.append("]]");
    }

    private static long length(Performance performance) {
        long end = performance.players().stream()
                .flatMap(player -> player.notes().stream())
                .mapToLong(Performance.Tone::end)
                .max()
                .orElse(0);
        double written =
                performance.tempo().secondsAt(performance.score().length().toDouble()) * 1e6;
        return Math.max(end, Math.round(written));
    }

    private static long millis(long micros) {
        return Math.round(micros / 1000.0);
    }

    private void player(Performance.Player player) {
        double pan = (player.part().instrument().pan() - 64) / 64.0 * 70;
        json.append("[\"")
                .append(BookPatch.of(player.part().instrument()))
                .append("\",")
                .append(Math.round(pan))
                .append(",[");
        notes(player);
        json.append("],[");
        levels(player);
        json.append("],[");
        long before = 0;
        for (int i = 0; i < player.bends().size(); i++) {
            Performance.Bend bend = player.bends().get(i);
            before = step(i, before, bend.at());
            json.append(',').append(Math.round(bend.cents()));
        }
        json.append("]]");
    }

    /** Adds how many milliseconds later something is, and returns when. */
    private long step(int index, long before, long micros) {
        long at = millis(micros);
        json.append(index > 0 ? "," : "").append(at - before);
        return at;
    }

    private void notes(Performance.Player player) {
        List<Performance.Tone> tones = new ArrayList<>(player.notes());
        tones.sort(Comparator.comparingLong(Performance.Tone::onset).thenComparingInt(Performance.Tone::key));
        long before = 0;
        for (int i = 0; i < tones.size(); i++) {
            Performance.Tone tone = tones.get(i);
            before = step(i, before, tone.onset());
            long length = Math.max(20, millis(released(player, tone)) - before);
            json.append(',')
                    .append(length)
                    .append(',')
                    .append(tone.key())
                    .append(',')
                    .append(tone.velocity());
        }
    }

    /** When a note ends that the pedal may hold. */
    private static long released(Performance.Player player, Performance.Tone tone) {
        boolean down = false;
        for (Performance.Control control : player.controls()) {
            if (control.number() == PEDAL) {
                boolean later = control.at() > tone.end();
                if (later && down && control.value() < 64) {
                    return control.at();
                }
                if (later && !down) {
                    return tone.end();
                }
                down = control.value() >= 64;
            }
        }
        return tone.end();
    }

    /** Volume, expression and inner dynamic as one level; 100 is the usual one. */
    private void levels(Performance.Player player) {
        double volume = 100;
        double expression = 105;
        double inner = 1;
        int last = -SAME_LEVEL;
        long before = 0;
        int count = 0;
        for (Performance.Control control : player.controls()) {
            switch (control.number()) {
                case VOLUME -> volume = control.value();
                case EXPRESSION -> expression = control.value();
                case MODULATION -> inner = 0.8 + 0.4 * Math.min(1, control.value() / 100.0);
                default -> {}
            }
            int level = (int) Math.round(100 * volume * expression / USUAL * inner);
            if (Math.abs(level - last) >= SAME_LEVEL) {
                before = step(count++, before, control.at());
                json.append(',').append(level);
                last = level;
            }
        }
    }

    private void places(Performance performance, List<LeadSheet.Place> places) {
        for (int i = 0; i < places.size(); i++) {
            LeadSheet.Place place = places.get(i);
            double seconds = performance.tempo().secondsAt(place.position());
            json.append(i > 0 ? ",[" : "[").append(Math.round(seconds * 1000));
            for (double number : new double[] {place.x(), place.top(), place.bottom()}) {
                json.append(',').append(Math.round(number));
            }
            json.append(']');
        }
    }

    /** Everything, as JSON. */
    String json() {
        return json + "]";
    }
}
