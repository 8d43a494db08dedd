package yeoun.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads one track of a MIDI file: notes by channel, and what concerns everyone. Ticks count from the start. */
final class MidiTrackReader {

    /** A note in ticks. */
    record Tone(long from, long to, int key) {}

    /** Something at a tick. */
    record At<T>(long tick, T what) {}

    /** A meter as MIDI says it. */
    record Time(int beats, int unit) {}

    /** A key as MIDI says it. */
    record Signature(int fifths, boolean minor) {}

    /** Ticks after which no music is any more: a day of quarters at 960. */
    private static final long LAST_TICK = 1L << 31;

    private static final int MOST_TONES = 2_000_000;
    private static final int NOTE_OFF = 0x80;
    private static final int NOTE_ON = 0x90;
    private static final int PROGRAM = 0xC0;
    private static final int PRESSURE = 0xD0;
    private static final int META = 0xFF;

    final TreeMap<Integer, List<Tone>> tones = new TreeMap<>();
    final Map<Integer, Integer> programs = new HashMap<>();
    final List<At<Integer>> tempi = new ArrayList<>();
    final List<At<Time>> times = new ArrayList<>();
    final List<At<Signature>> keys = new ArrayList<>();
    final List<At<String>> markers = new ArrayList<>();
    String name = "";
    long end;

    private final MidiBytes bytes;
    private final Map<Integer, List<Long>> open = new HashMap<>();
    private int count;
    private int status;
    private long tick;

    MidiTrackReader(MidiBytes bytes) {
        this.bytes = bytes;
    }

    void read() {
        boolean goesOn = true;
        while (goesOn && !bytes.isAtEnd()) {
            tick += bytes.variable();
            if (tick > LAST_TICK) {
                throw bytes.wrong("an event after " + LAST_TICK + " ticks, which no music is");
            }
            goesOn = event();
        }
        if (goesOn) {
            throw bytes.wrong("a track without an end");
        }
        for (Map.Entry<Integer, List<Long>> sounding : new TreeMap<>(open).entrySet()) {
            sounding.getValue().forEach(from -> add(sounding.getKey(), from));
        }
        end = tick;
    }

    /** Reads an event; whether the track goes on. */
    private boolean event() {
        if (bytes.peek() >= 0x80) {
            status = bytes.next();
        } else if (status == 0) {
            throw bytes.wrong("a track begins with an event of its own, got " + bytes.peek());
        }
        if (status == META) {
            status = 0;
            return meta();
        }
        if (status >= 0xF0) {
            if (status != 0xF0 && status != 0xF7) {
                throw bytes.wrong("an event " + status + ", which no file has");
            }
            status = 0;
            bytes.part(bytes.variable());
            return true;
        }
        channel();
        return true;
    }

    private void channel() {
        int channel = status & 0x0F;
        int kind = status & 0xF0;
        int first = bytes.data();
        if (kind == PROGRAM) {
            programs.putIfAbsent(channel, first);
            return;
        }
        if (kind == PRESSURE) {
            return;
        }
        int second = bytes.data();
        int tone = channel << 7 | first;
        if (kind == NOTE_ON && second > 0) {
            open.computeIfAbsent(tone, k -> new ArrayList<>(1)).add(tick);
        } else if (kind == NOTE_OFF || kind == NOTE_ON) {
            List<Long> sounding = open.getOrDefault(tone, List.of());
            if (!sounding.isEmpty()) {
                add(tone, sounding.remove(0));
            }
        }
    }

    private void add(int tone, long from) {
        if (++count > MOST_TONES) {
            throw bytes.wrong("more than " + MOST_TONES + " notes in a track");
        }
        tones.computeIfAbsent(tone >> 7, c -> new ArrayList<>()).add(new Tone(from, tick, tone & 0x7F));
    }

    private boolean meta() {
        int kind = bytes.data();
        MidiBytes data = bytes.part(bytes.variable());
        switch (kind) {
            case 0x2F -> {
                return false;
            }
            case 0x03 -> name = name.isEmpty() ? data.text() : name;
            case 0x06 -> markers.add(new At<>(tick, data.text()));
            case 0x51 -> {
                if (data.left() == 3) {
                    tempi.add(new At<>(tick, (int) data.number(3)));
                }
            }
            case 0x58 -> {
                if (data.left() >= 2) {
                    times.add(new At<>(tick, new Time(data.next(), data.next())));
                }
            }
            case 0x59 -> {
                if (data.left() >= 2) {
                    keys.add(new At<>(tick, new Signature((byte) data.next(), data.next() == 1)));
                }
            }
            default -> {}
        }
        return true;
    }
}
