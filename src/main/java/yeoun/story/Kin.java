package yeoun.story;

/**
 * A bond to another character of the cast.
 *
 * @param to the other's name
 * @param as what the other is to this one
 */
public record Kin(String to, Kinship as) {}
