/** Spots a scene: sections, tempo map, who is stated where and how. */
@NullMarked
package yeoun.compose.scene;

import org.jspecify.annotations.NullMarked;
