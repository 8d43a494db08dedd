package yeoun.format;

import java.text.Normalizer;

/**
 * Names in plain Latin letters, for formats whose text has no declared script: Hangul by the Revised Romanization of Korean,
 * letter by letter but for ll; accents dropped; what has no Latin form left out.
 */
final class Latin {

    private static final String[] INITIALS = {
        "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"
    };
    private static final String[] VOWELS = {
        "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu",
        "ui", "i"
    };
    private static final String[] FINALS = {
        "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng",
        "t", "t", "k", "t", "p", "t"
    };
    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;

    private Latin() {}

    /** The text in printable ASCII, trimmed; empty if nothing of it has a Latin form. */
    static String of(String text) {
        StringBuilder latin = new StringBuilder();
        boolean inWord = false;
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
            if (c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE) {
                String syllable = syllable(c - FIRST_SYLLABLE);
                boolean doubled =
                        inWord && syllable.startsWith("r") && latin.toString().endsWith("l");
                String spoken = doubled ? "l" + syllable.substring(1) : syllable;
                latin.append(inWord ? spoken : capitalised(spoken));
            } else {
                latin.append(plain(c));
            }
            inWord = Character.isLetterOrDigit(c);
        }
        return latin.toString().replaceAll(" {2,}", " ").trim();
    }

    private static String syllable(int index) {
        int vowels = VOWELS.length * FINALS.length;
        return INITIALS[index / vowels] + VOWELS[index % vowels / FINALS.length] + FINALS[index % FINALS.length];
    }

    private static String capitalised(String syllable) {
        return Character.toUpperCase(syllable.charAt(0)) + syllable.substring(1);
    }

    private static String plain(char c) {
        if (c >= ' ' && c <= '~') {
            return String.valueOf(c);
        }
        return switch (c) {
            case '–', '—', '·', '−' -> "-";
            case '‘', '’' -> "'";
            case '“', '”' -> "\"";
            case '♭' -> "b";
            case '♯' -> "#";
            case 'ß' -> "ss";
            case 'ø' -> "o";
            case '\t', '\n', '\r', '\u00a0' -> " ";
            default ->
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).replaceAll("[^ -~]", "");
        };
    }
}
