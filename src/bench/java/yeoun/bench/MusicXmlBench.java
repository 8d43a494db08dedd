package yeoun.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import yeoun.Yeoun;
import yeoun.format.MusicXmlWriter;
import yeoun.score.Score;
import yeoun.support.SamplePieces;

/** Notation out and in: a cue of three minutes for eight parts, and files of five megabytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MusicXmlBench {

    private static final int FIVE_MEGABYTES = 5_000_000;

    private Yeoun yeoun;
    private Score cue;
    private byte[] musicXml;
    private byte[] midi;

    /** Makes the files once. */
    @Setup
    public void prepare() {
        yeoun = Yeoun.standard();
        cue = SamplePieces.cue();
        musicXml = musicXml().getBytes(StandardCharsets.UTF_8);
        midi = midi();
    }

    /** The parts of the cue over and over. */
    private String musicXml() {
        String one = MusicXmlWriter.text(cue);
        int parts = one.indexOf("<part id=");
        int end = one.lastIndexOf("</score-partwise>");
        int times = FIVE_MEGABYTES / (end - parts) + 1;
        return one.substring(0, parts) + one.substring(parts, end).repeat(times) + one.substring(end);
    }

    /** One track of notes, eight bytes each. */
    private static byte[] midi() {
        ByteArrayOutputStream track = new ByteArrayOutputStream();
        for (int note = 0; track.size() < FIVE_MEGABYTES; note++) {
            byte key = (byte) (40 + note % 50);
            track.writeBytes(new byte[] {0, (byte) 0x90, key, 100, 60, (byte) 0x80, key, 0});
        }
        track.writeBytes(new byte[] {0, (byte) 0xFF, 0x2F, 0});
        int length = track.size();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("MThd\0\0\0\6\0\1\0\1\1\0MTrk".getBytes(StandardCharsets.ISO_8859_1));
        file.writeBytes(new byte[] {
            (byte) (length >> 24), (byte) (length >> 16), (byte) (length >> 8), (byte) length
        });
        file.writeBytes(track.toByteArray());
        return file.toByteArray();
    }

    /** The cue as MusicXML. */
    @Benchmark
    public String writeThreeMinutes() {
        return MusicXmlWriter.text(cue);
    }

    /** Five megabytes of MusicXML. */
    @Benchmark
    public Score readMusicXml() {
        return yeoun.readScore(musicXml);
    }

    /** Five megabytes of MIDI, 625 000 notes. */
    @Benchmark
    public Score readMidi() {
        return yeoun.readScore(midi);
    }
}
