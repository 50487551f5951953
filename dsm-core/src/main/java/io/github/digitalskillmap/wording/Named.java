package io.github.digitalskillmap.wording;

import io.github.digitalskillmap.identity.Identified;
import java.util.List;

/**
 * Something that has a name by which people look it up.
 *
 * @since 0.1.0
 */
public interface Named extends Identified {

    /** {@return what it is called} */
    Wording name();

    /**
     * Returns every spelling by which it is found.
     *
     * @return the spellings of its name in each language and of its other names, without repetition
     */
    default List<Spelling> spellings() {
        return name().spellings();
    }
}
