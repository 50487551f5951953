package io.github.digitalskillmap.json;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.framework.FrameworkProvider;
import java.util.List;

/** Offers the invented framework to service loading. */
public final class ParkProvider implements FrameworkProvider {

    @Override
    public Framework framework() {
        return InventedFramework.FRAMEWORK;
    }

    @Override
    public List<ExamCatalogue> catalogues() {
        return List.of(InventedFramework.EXAMS);
    }
}
