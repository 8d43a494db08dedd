package yeoun.theme;

import java.util.ArrayList;
import java.util.List;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Rational;

/**
 * A melody as text, bar by bar, to be read and edited by people: the notes of {@link NoteText}, tied over the barlines, so that
 * every bar is full. A pickup is a bar of its own; the last bar may be short.
 */
public final class BarText {

    private BarText() {}

    /** The lengths of the bars that music of this length fills, the pickup first if there is one. */
    public static List<Rational> bars(Meter meter, Rational pickup, Rational length) {
        List<Rational> bars = new ArrayList<>();
        Rational left = length;
        while (left.isPositive()) {
            Rational full = bars.isEmpty() && pickup.isPositive() ? pickup : meter.bar();
            bars.add(full.min(left));
            left = left.minus(full);
        }
        return bars;
    }

    /** Writes a melody in a key, one text for each bar; a {@link Reader} reads it back. */
    public static List<String> print(Melody melody, Key key) {
        List<String> texts = new ArrayList<>();
        List<NoteText.Token> tokens = new ArrayList<>(NoteText.tokens(melody.notes(), key));
        for (Rational bar : bars(melody.meter(), melody.pickup(), melody.length())) {
            texts.add(text(tokens, bar));
        }
        return texts;
    }

    /** Takes a bar from the tokens, the last of them cut where it sticks out. */
    private static String text(List<NoteText.Token> tokens, Rational bar) {
        List<String> text = new ArrayList<>();
        Rational left = bar;
        while (left.isPositive()) {
            NoteText.Token token = tokens.remove(0);
            if (token.length().isMoreThan(left)) {
                tokens.add(0, rest(token, left));
                token = start(token, left);
            }
            text.add(token.toString());
            left = left.minus(token.length());
        }
        return String.join(" ", text);
    }

    private static NoteText.Token start(NoteText.Token token, Rational length) {
        boolean tied = token.pitch().isPresent();
        return new NoteText.Token(token.pitch(), length, token.goesOn(), tied, token.accented());
    }

    private static NoteText.Token rest(NoteText.Token token, Rational without) {
        boolean goesOn = token.pitch().isPresent();
        return new NoteText.Token(token.pitch(), token.length().minus(without), goesOn, token.tied(), false);
    }

    /** Reads a melody bar by bar, so that a bar with a mistake can be named. Not thread-safe. */
    public static final class Reader {

        private final Meter meter;
        private final Rational pickup;
        private final TokenLine line;
        private boolean begun;

        /** A reader of a melody in this key and meter. */
        public Reader(Key key, Meter meter, Rational pickup) {
            this.meter = meter;
            this.pickup = pickup;
            this.line = new TokenLine(key);
        }

        /**
         * Reads the next bar; the first is the pickup, if there is one. After a bar with a mistake the next can be read, to
         * see what is wrong with that.
         *
         * @param last whether it is the last, which may be short
         * @throws IllegalArgumentException if it has something that is no note, or is not full
         */
        public void bar(String text, boolean last) {
            Rational full = !begun && pickup.isPositive() ? pickup : meter.bar();
            begun = true;
            try {
                List<NoteText.Token> tokens = NoteText.tokens(text);
                requireFull(tokens, full, last);
                tokens.forEach(line::add);
            } catch (IllegalArgumentException e) {
                line.leaveOut();
                throw e;
            }
        }

        private static void requireFull(List<NoteText.Token> tokens, Rational full, boolean last) {
            Rational length = tokens.stream().map(NoteText.Token::length).reduce(Rational.ZERO, Rational::plus);
            if (last ? length.isMoreThan(full) : !length.equals(full)) {
                throw new IllegalArgumentException(
                        "a bar here is " + full + (last ? " long or shorter" : " long") + ", got " + length);
            }
        }

        /**
         * The melody.
         *
         * @throws IllegalArgumentException if its last note is tied to nothing
         */
        public Melody melody() {
            return new Melody(meter, pickup, line.passage());
        }
    }
}
