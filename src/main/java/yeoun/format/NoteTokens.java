package yeoun.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import yeoun.music.Rational;
import yeoun.score.Articulation;
import yeoun.score.Bar;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.PartMark;
import yeoun.score.Sigimsae;

/** The notes of one voice as words, bar by bar: {@code G4q}, {@code C3+E3+G3h-}, {@code ri}. */
final class NoteTokens {

    /** Signs of articulation, behind the note value. */
    static final Map<Articulation, String> SIGNS = new EnumMap<>(Map.of(
            Articulation.STACCATO, "'",
            Articulation.TENUTO, "_",
            Articulation.ACCENT, ">",
            Articulation.MARCATO, "^",
            Articulation.FERMATA, "@",
            Articulation.BREATH, "\"",
            Articulation.TREMOLO, "%"));

    private static final Map<Sigimsae, String> ORNAMENTS = new EnumMap<>(Map.of(
            Sigimsae.LIGHT_VIBRATION, "{vib}",
            Sigimsae.DEEP_VIBRATION, "{deep}",
            Sigimsae.BREAKING, "{break}",
            Sigimsae.FALL, "{fall}",
            Sigimsae.PUSH, "{push}",
            Sigimsae.ROLL, "{roll}",
            Sigimsae.BREATH_ATTACK, "{breath}"));

    /** A note, or the part of it that falls into a bar. */
    private record Piece(Note note, Rational from, Rational to) {

        boolean goesOn() {
            return to.isLessThan(note.end());
        }

        boolean comesFromBefore() {
            return note.onset().isLessThan(from);
        }

        /** What it has in common with others that are written as one word. */
        String tail(boolean stroke) {
            StringBuilder tail = new StringBuilder(stroke ? "" : Lengths.of(to.minus(from)));
            if (!comesFromBefore()) {
                note.articulations().stream().sorted().map(SIGNS::get).forEach(tail::append);
                note.sigimsae().map(ORNAMENTS::get).ifPresent(tail::append);
            }
            return tail.append(goesOn() && !stroke ? "-" : "").toString();
        }
    }

    private final Part part;
    private final int voice;
    private final boolean strokes;
    private final List<PartMark.Slur> slurs = new ArrayList<>();
    private final NavigableMap<Rational, StringBuilder> graces = new TreeMap<>();
    private final NavigableMap<Rational, List<Piece>> pieces = new TreeMap<>();

    NoteTokens(Part part, int voice, List<Bar> bars) {
        this.part = part;
        this.voice = voice;
        this.strokes = part.instrument().isPercussion();
        for (PartMark mark : part.marks()) {
            if (mark instanceof PartMark.Slur slur && slur.voice() == voice) {
                slurs.add(slur);
            }
        }
        part.notes().stream().filter(note -> note.voice() == voice).forEach(note -> place(note, bars));
    }

    private void place(Note note, List<Bar> bars) {
        if (note.isGrace()) {
            graces.computeIfAbsent(note.onset(), at -> new StringBuilder())
                    .append(pitch(note))
                    .append('/');
            return;
        }
        for (int i = first(bars, note.onset()); i < bars.size(); i++) {
            Bar bar = bars.get(i);
            if (bar.onset().compareTo(note.end()) >= 0) {
                return;
            }
            Piece piece =
                    new Piece(note, note.onset().max(bar.onset()), note.end().min(bar.end()));
            pieces.computeIfAbsent(piece.from, at -> new ArrayList<>()).add(piece);
        }
    }

    private static int first(List<Bar> bars, Rational position) {
        int low = 0;
        int high = bars.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            boolean reached = bars.get(middle).onset().compareTo(position) <= 0;
            low = reached ? middle : low;
            high = reached ? high : middle - 1;
        }
        return low;
    }

    /** The part. */
    Part part() {
        return part;
    }

    /** The voice. */
    int voice() {
        return voice;
    }

    /** Whether anything sounds in the bar. */
    boolean soundsIn(Bar bar) {
        return !pieces.subMap(bar.onset(), bar.end()).isEmpty();
    }

    /** The words of a bar by their onsets: notes, and rests between them; {@code r} alone for a bar's rest. */
    SortedMap<Rational, String> words(Bar bar) {
        SortedMap<Rational, String> words = new TreeMap<>();
        Rational at = bar.onset();
        for (var entry : pieces.subMap(bar.onset(), bar.end()).entrySet()) {
            if (!strokes) {
                rest(words, at, entry.getKey());
            }
            words.put(entry.getKey(), word(entry.getKey(), entry.getValue()));
            for (Piece piece : entry.getValue()) {
                at = at.max(piece.to);
            }
        }
        if (words.isEmpty()) {
            words.put(bar.onset(), "r");
        } else if (!strokes) {
            rest(words, at, bar.end());
        }
        return words;
    }

    private static void rest(SortedMap<Rational, String> words, Rational from, Rational to) {
        if (from.isLessThan(to)) {
            words.put(from, "r" + Lengths.of(to.minus(from)));
        }
    }

    private String word(Rational onset, List<Piece> together) {
        StringBuilder word = new StringBuilder(slurs.stream().anyMatch(s -> s.at().equals(onset)) ? "(" : "");
        StringBuilder grace = graces.get(onset);
        word.append(grace == null ? "" : "/" + grace);
        word.append(together.get(0).comesFromBefore() ? "-" : "");
        for (int i = 0; i < together.size(); i++) {
            String tail = together.get(i).tail(strokes);
            boolean last = i + 1 == together.size();
            boolean joins = !last && together.get(i + 1).tail(strokes).equals(tail);
            word.append(pitch(together.get(i).note)).append(joins ? "+" : last ? tail : tail + "&");
        }
        return word.append(endsSlur(onset, together.get(0)) ? ")" : "").toString();
    }

    private boolean endsSlur(Rational onset, Piece piece) {
        return !piece.comesFromBefore() && slurs.stream().anyMatch(s -> s.to().equals(onset));
    }

    private String pitch(Note note) {
        boolean stroke = part.instrument().isPercussion();
        return stroke
                ? Drums.name(note.pitch().midi(), part.instrument())
                : note.pitch().toString();
    }
}
