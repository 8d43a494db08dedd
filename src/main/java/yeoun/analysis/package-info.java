/** Listens to finished music: statistics of melodies, keys, and what a teacher would mark in red. */
@NullMarked
package yeoun.analysis;

import org.jspecify.annotations.NullMarked;
