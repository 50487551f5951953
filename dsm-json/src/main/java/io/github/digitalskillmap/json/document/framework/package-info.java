/**
 * The documents of frameworks, and the parts of them that other documents have too.
 */
@NullMarked
package io.github.digitalskillmap.json.document.framework;

import org.jspecify.annotations.NullMarked;
