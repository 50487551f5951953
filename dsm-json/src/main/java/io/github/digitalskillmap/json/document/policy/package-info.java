/** The documents of what a policy says beside what people are scored by. */
@NullMarked
package io.github.digitalskillmap.json.document.policy;

import org.jspecify.annotations.NullMarked;
