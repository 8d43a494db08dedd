package yeoun.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MetaMessage;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;

/** A track in the making: events in any order, brought into the one in which every reader understands them. */
final class MidiTrack {

    private static final int NAME = 0x03;
    private static final int MARKER = 0x06;
    private static final int END = 0x2F;
    private static final int TEMPO = 0x51;
    private static final int SMPTE_OFFSET = 0x54;
    private static final int TIME_SIGNATURE = 0x58;
    private static final int KEY_SIGNATURE = 0x59;
    private static final int RELEASE = 64;

    /** What comes first at one tick: names, sound, what ends, controllers and bends, then what begins. */
    private enum Order {
        NAME,
        PROGRAM,
        OFF,
        CONTROL,
        ON
    }

    private record Event(long tick, Order order, MidiMessage message) {}

    private final List<Event> events = new ArrayList<>();

    void name(String text) {
        meta(0, NAME, text.getBytes(StandardCharsets.UTF_8));
    }

    void marker(long tick, String text) {
        meta(tick, MARKER, text.getBytes(StandardCharsets.UTF_8));
    }

    void smpteOffset(int... bytes) {
        meta(0, SMPTE_OFFSET, bytes);
    }

    void timeSignature(long tick, int... bytes) {
        meta(tick, TIME_SIGNATURE, bytes);
    }

    void keySignature(long tick, int sharps, boolean minor) {
        meta(tick, KEY_SIGNATURE, sharps, minor ? 1 : 0);
    }

    void tempo(long tick, int microsAQuarter) {
        meta(tick, TEMPO, microsAQuarter >> 16, microsAQuarter >> 8, microsAQuarter);
    }

    void program(int channel, int program) {
        add(0, Order.PROGRAM, ShortMessage.PROGRAM_CHANGE, channel, program, 0);
    }

    void control(long tick, int channel, int number, int value) {
        add(tick, Order.CONTROL, ShortMessage.CONTROL_CHANGE, channel, number, value);
    }

    /** A pitch bend from 0 to 16383, 8192 being none. */
    void bend(long tick, int channel, int value) {
        add(tick, Order.CONTROL, ShortMessage.PITCH_BEND, channel, value & 0x7F, value >> 7);
    }

    void note(int channel, Span note) {
        add(note.on(), Order.ON, ShortMessage.NOTE_ON, channel, note.key(), note.velocity());
        add(note.off(), Order.OFF, ShortMessage.NOTE_OFF, channel, note.key(), RELEASE);
    }

    private void add(long tick, Order order, int command, int channel, int first, int second) {
        try {
            events.add(new Event(tick, order, new ShortMessage(command, channel, first, second)));
        } catch (InvalidMidiDataException e) {
            throw new IllegalArgumentException("MIDI numbers are 0 to 127, got " + first + " and " + second, e);
        }
    }

    private void meta(long tick, int type, int... bytes) {
        byte[] data = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            data[i] = (byte) bytes[i];
        }
        meta(tick, type, data);
    }

    private void meta(long tick, int type, byte[] data) {
        try {
            events.add(new Event(tick, Order.NAME, new MetaMessage(type, data, data.length)));
        } catch (InvalidMidiDataException e) {
            throw new IllegalArgumentException("no such MIDI event: " + type, e);
        }
    }

    /** Writes the events into a track that lasts until a tick. */
    void into(Sequence sequence, long end) {
        events.sort(Comparator.comparingLong(Event::tick).thenComparing(Event::order));
        meta(end, END, new byte[0]);
        Track track = sequence.createTrack();
        for (Event event : events) {
            track.add(new MidiEvent(event.message, event.tick));
        }
    }
}
