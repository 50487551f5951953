/** How sentences about documents and tables quote what was found and suggest what may have been meant. */
@NullMarked
package io.github.digitalskillmap.json.text;

import org.jspecify.annotations.NullMarked;
