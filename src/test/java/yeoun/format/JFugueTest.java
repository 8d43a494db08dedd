package yeoun.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import yeoun.craft.Tables;
import yeoun.music.Rational;
import yeoun.score.Mark;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.Score;
import yeoun.support.Presets;
import yeoun.support.SamplePieces;

/** JFugue's notation, written and read, and heard by the real parser where it is installed. */
class JFugueTest {

    /** A note as it sounds. */
    private record Heard(int key, double from, double length) {

        boolean isClose(Heard other, double tolerance) {
            return key == other.key
                    && Math.abs(from - other.from) <= tolerance
                    && Math.abs(length - other.length) <= tolerance;
        }
    }

    private static Score read(String text) {
        Tables tables = Presets.YEOUN.catalog().tables();
        return new JFugueReader(tables.instruments(), tables.modes()).read(text);
    }

    private static List<Heard> heard(Score score) {
        List<Heard> heard = new ArrayList<>();
        for (Part part : score.parts()) {
            for (Note note : part.notes()) {
                double from = score.tempo().secondsAt(note.onset().toDouble());
                double to = score.tempo().secondsAt(note.end().toDouble());
                if (!note.isGrace()) {
                    heard.add(new Heard(note.pitch().midi(), from, to - from));
                }
            }
        }
        heard.sort(Comparator.comparingLong((Heard h) -> Math.round(h.from() * 200))
                .thenComparingInt(Heard::key));
        return heard;
    }

    private static void assertSame(List<Heard> found, List<Heard> expected, double tolerance) {
        assertThat(found).hasSameSizeAs(expected);
        List<Heard> left = new ArrayList<>(found);
        for (Heard note : expected) {
            int same = 0;
            while (same < left.size() && !left.get(same).isClose(note, tolerance)) {
                same++;
            }
            assertThat(same).as(note + " is heard").isLessThan(left.size());
            left.remove(same);
        }
    }

    @ParameterizedTest
    @EnumSource(JFugueDialect.class)
    void whatIsWrittenIsReadBackInSeconds(JFugueDialect dialect) {
        for (String id : List.of("han-seo-yeon", "aren", "lio")) {
            Score score = Presets.theme(id).score();
            assertSame(heard(read(JFugueWriter.write(score, dialect))), heard(score), 0.02);
        }
    }

    @Test
    void aWholeCueIsReadBackInSeconds() {
        Score cue = Presets.cues().get(1).score();
        assertSame(heard(read(JFugueWriter.write(cue, JFugueDialect.JFUGUE_5))), heard(cue), 0.5);
    }

    @Test
    void theCommonDialectHasNothingShorterThanAnEighth() {
        Score score = SamplePieces.score(
                60,
                SamplePieces.part(
                        "Violin",
                        SamplePieces.VIOLIN,
                        Part.Role.MELODY,
                        SamplePieces.line("C5 1/16, D5 3/16, E5 3/4")));
        assertThat(JFugueWriter.write(score, JFugueDialect.COMMON))
                .isEqualTo("T120 V0 L0 I40 L0 C6ia72 D6q.a72 E6w.a72 ");
        assertThat(JFugueWriter.write(score, JFugueDialect.JFUGUE_5))
                .isEqualTo("T60 V0 L0 I40 L0 C6sa72 D6i.a72 E6h.a72 ");
    }

    @Test
    void lengthsWithoutALetterAreRefusedInTheCommonDialect() {
        Score score = SamplePieces.score(
                60,
                SamplePieces.part(
                        "Violin", SamplePieces.VIOLIN, Part.Role.MELODY, SamplePieces.line("C5 1/5, D5 4/5")));
        assertThatIllegalArgumentException().isThrownBy(() -> JFugueWriter.write(score, JFugueDialect.COMMON));
        assertThat(JFugueWriter.write(score, JFugueDialect.JFUGUE_5)).contains("C6/0.2a72");
    }

    @Test
    void jfugueIsRead() {
        Score score = read("KEY:Dmin TIME:3/4 V0 I[0] T[Adagio] D5q".replace("I[0]", "I40")
                + " F5i. E5s A5h- | A5-q Rq C5q+E5q_G5q");
        assertThat(score.marks(Mark.MeterMark.class).get(0).meter()).hasToString("3/4");
        assertThat(score.keyAt(Rational.ZERO)).hasToString("D aeolian");
        assertThat(score.parts().get(0).instrument().id()).isEqualTo("violin");
        assertThat(score.parts().get(0).notes().stream().map(n -> n.pitch() + " " + n.onset() + " " + n.duration()))
                .containsExactly(
                        "D4 0 1/4",
                        "F4 1/4 3/16",
                        "E4 7/16 1/16",
                        "A4 1/2 3/4",
                        "C4 3/2 1/4",
                        "E4 3/2 1/4",
                        "G4 7/4 1/4");
    }

    @Test
    void nonsenseIsNamed() {
        for (String text : List.of(
                "",
                "H5q",
                "C5q Zz",
                "V99 C5q",
                "I200 C5q",
                "T[Sideways] C5q",
                "C5/0",
                "KEY:X C5",
                "TIME:4/5 C5",
                "Rq")) {
            assertThatExceptionOfType(UnreadableMusic.class).as(text).isThrownBy(() -> read(text));
        }
        assertThatExceptionOfType(UnreadableMusic.class)
                .isThrownBy(() -> read("C5q D5q E5$"))
                .satisfies(e -> assertThat(e.getMessage()).contains("token 3", "E5$"));
        assertThatExceptionOfType(UnreadableMusic.class).isThrownBy(() -> read("C5" + "w".repeat(100_000)));
    }

    @Test
    void theRealParserHearsTheSameNotes() throws ReflectiveOperationException {
        Assumptions.assumeTrue(isInstalled(), "JFugue 4 is not on the class path");
        for (String id : Presets.YEOUN.catalog().characters()) {
            Score score = Presets.theme(id).score();
            String text;
            try {
                text = JFugueWriter.write(score, JFugueDialect.COMMON);
            } catch (IllegalArgumentException e) {
                continue;
            }
            assertSame(new Ear().listen(text), heard(score), 0.02);
        }
        assertThat(JFuguePlayer.find(JFugueTest.class.getClassLoader()))
                .hasValueSatisfying(p -> assertThat(p.dialect()).isEqualTo(JFugueDialect.COMMON));
    }

    @Test
    void withoutJFugueThereIsNoPlayer() {
        assertThat(JFuguePlayer.find(ClassLoader.getPlatformClassLoader())).isEmpty();
    }

    private static boolean isInstalled() {
        try {
            Class.forName("org.jfugue.MusicStringParser");
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** Listens to what JFugue 4's parser says. */
    private static final class Ear {

        private final List<Heard> heard = new ArrayList<>();
        private final Map<String, Double> places = new HashMap<>();
        private String line = "0 0";
        private double onset;
        private int tempo = 120;

        List<Heard> listen(String text) throws ReflectiveOperationException {
            Class<?> parserType = Class.forName("org.jfugue.MusicStringParser");
            Class<?> listenerType = Class.forName("org.jfugue.ParserListener");
            Class<?> patternType = Class.forName("org.jfugue.Pattern");
            Object parser = parserType.getConstructor().newInstance();
            InvocationHandler handler = (proxy, method, arguments) -> {
                if (arguments != null && arguments.length == 1) {
                    take(method.getName(), arguments[0]);
                }
                return method.getReturnType() == boolean.class
                        ? Boolean.FALSE
                        : method.getReturnType() == int.class ? 0 : null;
            };
            Object listener =
                    Proxy.newProxyInstance(listenerType.getClassLoader(), new Class<?>[] {listenerType}, handler);
            parserType.getMethod("addParserListener", listenerType).invoke(parser, listener);
            Object pattern = patternType.getConstructor(String.class).newInstance(text);
            parserType.getMethod("parse", patternType).invoke(parser, pattern);
            return heard;
        }

        private void take(String event, Object what) throws ReflectiveOperationException {
            switch (event) {
                case "tempoEvent" -> tempo = ((Number) get(what, "getTempo")).intValue();
                case "voiceEvent" -> line = get(what, "getVoice") + " 0";
                case "layerEvent" -> line = line.split(" ")[0] + " " + get(what, "getLayer");
                case "noteEvent" -> note(what, places.getOrDefault(line, 0.0));
                case "parallelNoteEvent" -> note(what, onset);
                default -> {}
            }
        }

        private void note(Object note, double from) throws ReflectiveOperationException {
            double length = ((Number) get(note, "getDecimalDuration")).doubleValue();
            onset = from;
            places.merge(line, from + length, Math::max);
            if (!(boolean) get(note, "isRest")) {
                double second = 240.0 / tempo;
                heard.add(new Heard(((Number) get(note, "getValue")).intValue(), from * second, length * second));
            }
        }

        private static Object get(Object what, String method) throws ReflectiveOperationException {
            return what.getClass().getMethod(method).invoke(what);
        }
    }
}
