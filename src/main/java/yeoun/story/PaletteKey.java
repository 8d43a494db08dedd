package yeoun.story;

import yeoun.music.Rational;

/**
 * The colours of the picture from a moment on.
 *
 * @param at seconds from the start of the scene
 * @param colours the colours with their shares of the picture
 */
public record PaletteKey(Rational at, Palette colours) {}
