/**
 * How fast the library is, measured against what one would write by hand.
 *
 * <p>The benchmarks stand among the tests, so that every build compiles them, a test checks that the hand-written code
 * gives the same answers, and the program itself carries nothing of them.
 */
@NullMarked
package io.github.digitalskillmap.examples.benchmark;

import org.jspecify.annotations.NullMarked;
