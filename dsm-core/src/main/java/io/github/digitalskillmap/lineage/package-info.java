/**
 * How an edition of careers, talent types or training takes over parts of another.
 *
 * <p>A city that goes by the careers of Tokyo but for one workplace states that workplace, names the edition that it takes all
 * else from, and lists what it leaves out. Each builder of such a system is an
 * {@link io.github.digitalskillmap.lineage.EditionDraft}, which keeps its parts kind by kind as
 * {@link io.github.digitalskillmap.lineage.EditionParts} and tells the faults where the document of the edition has them. What an edition states itself is
 * {@linkplain io.github.digitalskillmap.provenance.Provenance#adaptedBy() marked} with that edition, unless it names another
 * adaptation itself; what it takes over stays as its base states it. The module does not export this package: it is what such
 * builders are made of.
 *
 * <p>A framework is adapted by an overlay instead, which changes the aspects of a part one by one.
 */
@NullMarked
package io.github.digitalskillmap.lineage;

import org.jspecify.annotations.NullMarked;
