package yeoun.story;

import java.util.Optional;

/**
 * A word for an emotion, with its place in emotional space.
 *
 * @param word the word in English, or the Korean word romanised
 * @param hangul the word in Hangul
 * @param emotion where it is in emotional space
 * @param mood the tempo family it belongs to, as the tempo table names it
 * @param gloss what it means, for the Korean concepts; empty otherwise
 * @param idiom how music says it, for the Korean concepts; empty otherwise
 */
public record EmotionWord(
        String word, Optional<String> hangul, Emotion emotion, Optional<String> mood, String gloss, String idiom) {}
