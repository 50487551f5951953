package io.github.digitalskillmap.json.framework;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import java.util.List;

/**
 * Offers a framework to all that is found by service loading.
 *
 * <p>A body with a framework of its own declares an implementation with a public constructor without parameters, in its
 * {@code module-info} ({@code provides FrameworkProvider with ...}) or in
 * {@code META-INF/services/io.github.digitalskillmap.json.framework.FrameworkProvider}.
 *
 * <p>An implementation is asked once. What it returns is immutable.
 *
 * @since 0.1.0
 */
public interface FrameworkProvider {

    /**
     * Returns the framework.
     *
     * @return the framework, of an edition that nobody else provides
     */
    Framework framework();

    /**
     * Returns the exams that people who are judged by the framework can have passed.
     *
     * @return the catalogues, empty if there are none
     */
    List<ExamCatalogue> catalogues();
}
