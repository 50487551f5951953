package io.github.digitalskillmap.json.document.overlay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an overlay does to the parts of a kind. */
interface PartSection<C extends ChangedPart> {

    @Nullable
    List<@Nullable C> change();
}
