/**
 * A team on one page: what each person and all together hold, as charts with their tables, in a file that needs no network.
 *
 * <p>{@link io.github.digitalskillmap.examples.page.TeamPage} gathers what is to be told as plain texts; the template {@code
 * team.ftlh} says how it looks. The template engine escapes each text, so that nothing that stands in a file of people or a
 * framework becomes part of the page.
 */
@NullMarked
package io.github.digitalskillmap.examples.page;

import org.jspecify.annotations.NullMarked;
