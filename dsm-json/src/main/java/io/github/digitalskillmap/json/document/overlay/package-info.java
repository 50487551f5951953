/**
 * The documents of overlays: what a body does differently.
 */
@NullMarked
package io.github.digitalskillmap.json.document.overlay;

import org.jspecify.annotations.NullMarked;
