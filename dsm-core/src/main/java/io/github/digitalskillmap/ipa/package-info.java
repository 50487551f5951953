/**
 * The national exams of Japan that IPA holds, for any framework to use.
 *
 * <p>{@link io.github.digitalskillmap.ipa.IpaCatalogue#fiscalYear2026()} is the catalogue, and
 * {@link io.github.digitalskillmap.ipa.IpaExams} names its exams.
 */
@NullMarked
package io.github.digitalskillmap.ipa;

import org.jspecify.annotations.NullMarked;
