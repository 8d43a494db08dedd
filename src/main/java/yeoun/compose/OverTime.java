package yeoun.compose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import yeoun.music.Rational;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.PartMark;
import yeoun.theme.Treatment;

/** What some variations do over time: who is left when a theme dissolves, who joins when it awakes, what a freeze holds. */
final class OverTime {

    /** When each role leaves as a theme dissolves, as shares of its length. */
    private static final Map<Part.Role, Double> LEAVES = new EnumMap<>(
            Map.of(Part.Role.PULSE, 0.25, Part.Role.COUNTERLINE, 0.4, Part.Role.CHORDS, 0.5, Part.Role.BASS, 0.75));

    /** When each role joins as a theme awakes. */
    private static final Map<Part.Role, Double> JOINS = new EnumMap<>(
            Map.of(Part.Role.CHORDS, 0.25, Part.Role.BASS, 0.5, Part.Role.COUNTERLINE, 0.6, Part.Role.PULSE, 0.75));

    private final PlacedLine line;
    private final Rational end;

    /**
     * The shaping of one statement.
     *
     * @param end where the piece ends
     */
    OverTime(PlacedLine line, Rational end) {
        this.line = line;
        this.end = end;
    }

    /** The parts as the variation leaves them. */
    List<Part> shaped(List<Part> parts) {
        List<Part> shaped = new ArrayList<>();
        for (Part part : parts) {
            if (!sounds(part)) {
                continue;
            }
            Part one = part;
            for (String operator : line.variation().operators()) {
                one = shaped(operator, one);
            }
            if (!one.notes().isEmpty()) {
                shaped.add(worded(one));
            }
        }
        return shaped;
    }

    /** A music box has no company but its own chords; what is far away has no pulse and no ground. */
    private boolean sounds(Part part) {
        return switch (line.treatment().timbre()) {
            case MUSIC_BOX -> part.role() == Part.Role.MELODY || part.role() == Part.Role.CHORDS;
            case DISTANT -> part.role() != Part.Role.PULSE && part.role() != Part.Role.BASS;
            default -> true;
        };
    }

    private Part shaped(String operator, Part part) {
        return switch (operator) {
            case "suspension" -> part.role() == Part.Role.MELODY ? part : frozen(part);
            case "interruption" -> kept(part, note -> before(note, line.end()));
            case "liquidation" -> kept(part, note -> before(note, share(LEAVES.getOrDefault(part.role(), 1.0))));
            case "accumulation" -> kept(part, note -> after(note, share(JOINS.getOrDefault(part.role(), 0.0))));
            default -> part;
        };
    }

    private Rational share(double share) {
        return end.times(Math.round(share * 16)).dividedBy(16);
    }

    private static Part kept(Part part, Function<Note, @org.jspecify.annotations.Nullable Note> change) {
        List<Note> notes = new ArrayList<>();
        for (Note note : part.notes()) {
            Note changed = change.apply(note);
            if (changed != null) {
                notes.add(changed);
            }
        }
        return part.withNotes(notes);
    }

    private static @org.jspecify.annotations.Nullable Note before(Note note, Rational limit) {
        if (!note.onset().isLessThan(limit)) {
            return null;
        }
        return note.moved(note.onset(), note.duration().min(limit.minus(note.onset())));
    }

    private static @org.jspecify.annotations.Nullable Note after(Note note, Rational limit) {
        return note.onset().isLessThan(limit) ? null : note;
    }

    /** What sounds when the last tone of the line begins is held to the end; nothing new begins. */
    private Part frozen(Part part) {
        Rational freeze = line.start()
                .plus(line.line().events().get(line.line().size() - 1).onset());
        List<Note> notes = new ArrayList<>();
        for (Note note : part.notes()) {
            boolean sounds = !note.onset().isMoreThan(freeze) && note.end().isMoreThan(freeze);
            if (sounds && part.role() != Part.Role.PULSE) {
                notes.add(note.moved(note.onset(), end.minus(note.onset())));
            } else if (!note.onset().isMoreThan(freeze)) {
                notes.add(note);
            }
        }
        return part.withNotes(notes);
    }

    /** What the player of the tune is told. */
    private Part worded(Part part) {
        String words = switch (line.treatment().timbre()) {
            case MUSIC_BOX -> "come un carillon";
            case DISTANT -> "lontano";
            default -> line.treatment().harmony() == Treatment.Harmony.PEDAL ? "sostenuto" : "";
        };
        if (words.isEmpty() || part.role() != Part.Role.MELODY) {
            return part;
        }
        List<PartMark> marks = new ArrayList<>(part.marks());
        marks.add(new PartMark.Words(part.notes().get(0).onset(), words));
        return part.withMarks(marks);
    }
}
