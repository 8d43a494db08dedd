package yeoun.story;

import yeoun.music.Rational;

/**
 * What is felt at a moment of a scene.
 *
 * @param at seconds from the start of the scene
 * @param feeling what is felt then
 */
public record Keyframe(Rational at, Feeling feeling) {}
