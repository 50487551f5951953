/**
 * How the document of an overlay tells a part of its base: by the keys of an object, or where the object is plain, by a text.
 */
@NullMarked
package io.github.digitalskillmap.json.document.overlay.name;

import org.jspecify.annotations.NullMarked;
