package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.framework.Framework;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of a framework, each found by what tells it. */
final class Parts {

    private final Map<PartId, Part> byId = new HashMap<>();

    Parts(Framework framework) {
        collect(FrameworkParts.of(framework));
    }

    private void collect(List<Part> parts) {
        for (Part part : parts) {
            byId.put(part.id(), part);
            collect(part.parts());
        }
    }

    Optional<Part> find(PartId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns a part that is there. */
    Part get(PartId id) {
        return find(id).orElseThrow();
    }
}
