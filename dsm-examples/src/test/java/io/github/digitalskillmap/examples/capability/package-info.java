/**
 * A framework that nobody here wrote: two sheets of roles and skills, as the government of the United Kingdom publishes its
 * capability framework, read into a framework with every defect told.
 */
@NullMarked
package io.github.digitalskillmap.examples.capability;

import org.jspecify.annotations.NullMarked;
