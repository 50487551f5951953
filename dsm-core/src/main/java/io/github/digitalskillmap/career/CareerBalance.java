package io.github.digitalskillmap.career;

import io.github.digitalskillmap.ladder.Quotient;
import io.github.digitalskillmap.ladder.QuotientId;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.step.Share;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * How the days of a career are spread over the quotients that they grow.
 *
 * <p>Days are counted, the first and the last of each placement included. A day at a workplace that grows several quotients
 * counts for each of them in equal parts. A day at a workplace of which it is not known what it grows counts for none, and is
 * told apart; it only sets bounds. A day at a workplace that grows no quotient is not part of the balance. Where placements
 * overlap, a day counts once for each.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class CareerBalance {

    CareerBalance() {}

    static CareerBalance of(CareerSystem system, List<Placement> placements) {
        long growing = 0;
        long unknown = 0;
        long other = 0;
        for (Placement placement : placements) {
            Knowledge<List<QuotientId>> grows =
                    system.workplace(placement.workplace()).grows();
            if (grows instanceof Knowledge.Known<?>) {
                growing += placement.days();
            } else if (grows instanceof Knowledge.Unknown<?>) {
                unknown += placement.days();
            } else {
                other += placement.days();
            }
        }
        ImmutableCareerBalance.Builder balance = ImmutableCareerBalance.builder()
                .growingDays(growing)
                .unknownDays(unknown)
                .otherDays(other);
        for (Quotient quotient : system.framework().quotients()) {
            balance.addQuotient(balance(system, placements, quotient.id(), growing, unknown));
        }
        return balance.build();
    }

    private static QuotientBalance balance(
            CareerSystem system, List<Placement> placements, QuotientId quotient, long growing, long unknown) {
        BigInteger unit = system.partsOfADay();
        BigInteger parts = BigInteger.ZERO;
        for (Placement placement : placements) {
            List<QuotientId> grown =
                    system.workplace(placement.workplace()).grows().value().orElse(List.of());
            if (grown.contains(quotient)) {
                BigInteger ofADay = unit.divide(BigInteger.valueOf(grown.size()));
                parts = parts.add(ofADay.multiply(BigInteger.valueOf(placement.days())));
            }
        }
        BigInteger known = unit.multiply(BigInteger.valueOf(growing));
        BigInteger open = unit.multiply(BigInteger.valueOf(unknown));
        BigInteger whole = known.add(open);
        ImmutableQuotientBalance.Builder balance =
                ImmutableQuotientBalance.builder().quotient(quotient);
        if (growing > 0) {
            balance.share(Share.of(parts, known));
        }
        return whole.signum() == 0
                ? balance.least(Share.ZERO).most(Share.ONE).build()
                : balance.least(Share.of(parts, whole))
                        .most(Share.of(parts.add(open), whole))
                        .build();
    }

    /**
     * Returns the days at workplaces of which it is known which quotients they grow.
     *
     * @return the number of days, 0 or more
     */
    public abstract long growingDays();

    /**
     * Returns the days at workplaces of which it is not known what they grow.
     *
     * @return the number of days, 0 or more
     */
    public abstract long unknownDays();

    /**
     * Returns the days at workplaces that grow no quotient.
     *
     * @return the number of days, 0 or more
     */
    public abstract long otherDays();

    /**
     * Returns the balance of each quotient.
     *
     * @return one for each quotient of the framework, in its order
     */
    public abstract List<QuotientBalance> quotients();

    /**
     * {@return the balance of a quotient}
     *
     * @param id the quotient
     * @throws IllegalArgumentException if the framework has no such quotient
     */
    public final QuotientBalance of(QuotientId id) {
        Objects.requireNonNull(id, "id");
        return quotients().stream()
                .filter(each -> each.quotient().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("quotient must be one of the framework, but was " + id));
    }
}
