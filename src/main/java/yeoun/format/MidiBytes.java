package yeoun.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The bytes of a MIDI file from one place to another, read in order. Never reads beyond its end. */
final class MidiBytes {

    private static final int LONGEST_NUMBER = 4;

    private final byte[] bytes;
    private final int end;
    private int at;

    MidiBytes(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    boolean isAtEnd() {
        return at >= end;
    }

    int place() {
        return at;
    }

    int left() {
        return end - at;
    }

    int next() {
        if (at >= end) {
            throw wrong("the file ends in the middle of an event");
        }
        return bytes[at++] & 0xFF;
    }

    /** The next byte, which is not taken. */
    int peek() {
        if (at >= end) {
            throw wrong("the file ends in the middle of an event");
        }
        return bytes[at] & 0xFF;
    }

    /** A data byte, from 0 to 127. */
    int data() {
        int value = next();
        if (value > 127) {
            throw wrong("a data byte is at most 127, got " + value);
        }
        return value;
    }

    /** A number of so many bytes, the highest first. */
    long number(int count) {
        long value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 8 | next();
        }
        return value;
    }

    /** A number of variable length, of at most four bytes. */
    int variable() {
        int value = 0;
        for (int i = 0; i < LONGEST_NUMBER; i++) {
            int next = next();
            value = value << 7 | next & 0x7F;
            if (next < 0x80) {
                return value;
            }
        }
        throw wrong("a number of more than " + LONGEST_NUMBER + " bytes");
    }

    /** What comes next, so many bytes of it. */
    MidiBytes part(long length) {
        if (length > left()) {
            throw wrong("a length of " + length + " bytes, but only " + left() + " are left");
        }
        MidiBytes part = new MidiBytes(bytes, at, at + (int) length);
        at += (int) length;
        return part;
    }

    /** All that is left as text: UTF-8 if it is that, Latin-1 otherwise. */
    String text() {
        ByteBuffer left = ByteBuffer.wrap(bytes, at, left());
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(left).toString().strip();
        } catch (CharacterCodingException e) {
            return new String(bytes, at, left(), StandardCharsets.ISO_8859_1).strip();
        }
    }

    UnreadableMusic wrong(String what) {
        return new UnreadableMusic("byte " + at + ": " + what);
    }
}
