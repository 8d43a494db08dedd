package yeoun.support;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A strict reader of standard MIDI files that shares nothing with the one that writes ours: every length must be right, every
 * track must end with its end, every note that begins must end.
 */
public final class Smf {

    /** A channel message (type 0x80 to 0xE0) or a meta event (type 0xFF, number in {@code first}). */
    public record Event(long tick, int type, int channel, int first, int second, byte[] data) {

        public boolean isMeta(int number) {
            return type == 0xFF && first == number;
        }

        public boolean isControl(int number) {
            return type == 0xB0 && first == number;
        }

        public String text() {
            return new String(data, StandardCharsets.UTF_8);
        }

        public int[] bytes() {
            int[] bytes = new int[data.length];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = data[i] & 0xFF;
            }
            return bytes;
        }

        /** A pitch bend from −8192 to 8191. */
        public int bend() {
            return (second << 7 | first) - 8192;
        }

        public int tempo() {
            return (data[0] & 0xFF) << 16 | (data[1] & 0xFF) << 8 | data[2] & 0xFF;
        }
    }

    public record Note(long on, long off, int channel, int key, int velocity) {}

    public record Track(List<Event> events) {

        public String name() {
            return events.stream()
                    .filter(e -> e.isMeta(3))
                    .findFirst()
                    .orElseThrow()
                    .text();
        }

        public List<Event> metas(int number) {
            return events.stream().filter(e -> e.isMeta(number)).toList();
        }

        public List<Event> messages() {
            return events.stream().filter(e -> e.type() != 0xFF).toList();
        }

        public List<Event> controls(int number) {
            return events.stream().filter(e -> e.isControl(number)).toList();
        }

        public List<Event> bends() {
            return events.stream().filter(e -> e.type() == 0xE0).toList();
        }

        public long end() {
            return events.get(events.size() - 1).tick();
        }

        /** The notes; fails if a key is struck twice at once or never let go. */
        public List<Note> notes() {
            List<Note> notes = new ArrayList<>();
            Event[][] sounding = new Event[16][128];
            for (Event event : events) {
                boolean on = event.type() == 0x90 && event.second() > 0;
                boolean off = event.type() == 0x80 || event.type() == 0x90 && event.second() == 0;
                Event before = on || off ? sounding[event.channel()][event.first()] : null;
                if (on) {
                    require(before == null, "key " + event.first() + " struck twice at " + event.tick());
                    sounding[event.channel()][event.first()] = event;
                } else if (off) {
                    require(before != null, "key " + event.first() + " let go twice at " + event.tick());
                    notes.add(new Note(before.tick(), event.tick(), event.channel(), event.first(), before.second()));
                    sounding[event.channel()][event.first()] = null;
                }
            }
            require(Arrays.stream(sounding).flatMap(Arrays::stream).allMatch(e -> e == null), "a note hangs");
            notes.sort(java.util.Comparator.comparingLong(Note::on).thenComparingInt(Note::key));
            return notes;
        }
    }

    private final byte[] bytes;
    private int at;
    private final List<Track> tracks = new ArrayList<>();
    private int type;
    private int division;

    private Smf(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Smf read(byte[] bytes) {
        Smf file = new Smf(bytes);
        require(file.word().equals("MThd") && file.number(4) == 6, "a header of six bytes");
        file.type = (int) file.number(2);
        int count = (int) file.number(2);
        file.division = (int) file.number(2);
        for (int i = 0; i < count; i++) {
            file.tracks.add(file.track());
        }
        require(file.at == bytes.length, "nothing after the last track");
        return file;
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("not a sound MIDI file: " + what);
        }
    }

    public int type() {
        return type;
    }

    public int division() {
        return division;
    }

    public List<Track> tracks() {
        return tracks;
    }

    public Track track(String name) {
        return tracks.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
    }

    /** Microseconds at a tick, by the tempo events of all tracks. */
    public double micros(long tick) {
        double micros = 0;
        long from = 0;
        int tempo = 500_000;
        for (Event event : tracks.get(0).metas(0x51)) {
            if (event.tick() >= tick) {
                break;
            }
            micros += (double) (event.tick() - from) * tempo / division;
            from = event.tick();
            tempo = event.tempo();
        }
        return micros + (double) (tick - from) * tempo / division;
    }

    private String word() {
        at += 4;
        return new String(bytes, at - 4, 4, StandardCharsets.US_ASCII);
    }

    private long number(int size) {
        long number = 0;
        for (int i = 0; i < size; i++) {
            number = number << 8 | bytes[at++] & 0xFF;
        }
        return number;
    }

    private long variable() {
        long number = 0;
        int next;
        int length = 0;
        do {
            next = bytes[at++] & 0xFF;
            number = number << 7 | next & 0x7F;
            require(++length <= 4, "a number of at most four bytes");
        } while (next > 0x7F);
        return number;
    }

    private Track track() {
        require(word().equals("MTrk"), "a track");
        int end = (int) number(4) + at;
        List<Event> events = new ArrayList<>();
        long tick = 0;
        int status = 0;
        while (at < end) {
            tick += variable();
            int next = bytes[at] & 0xFF;
            if (next >= 0x80) {
                status = next;
                at++;
            }
            events.add(event(tick, status));
        }
        require(at == end, "a track as long as it says");
        require(events.get(events.size() - 1).isMeta(0x2F), "an end of track");
        require(events.stream().filter(e -> e.isMeta(0x2F)).count() == 1, "one end of track");
        return new Track(events);
    }

    private Event event(long tick, int status) {
        require(status >= 0x80 && (status < 0xF0 || status == 0xFF), "a status known here, got " + status);
        if (status == 0xFF) {
            int number = bytes[at++] & 0xFF;
            int length = (int) variable();
            at += length;
            return new Event(tick, status, -1, number, 0, Arrays.copyOfRange(bytes, at - length, at));
        }
        int kind = status & 0xF0;
        int first = bytes[at++];
        int second = kind == 0xC0 || kind == 0xD0 ? 0 : bytes[at++];
        require(first >= 0 && second >= 0, "data bytes below 128");
        return new Event(tick, kind, status & 0x0F, first, second, new byte[0]);
    }
}
