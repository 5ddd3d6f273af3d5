package parley.scenario;

import parley.domain.End;
import parley.domain.Parameter;
import parley.domain.Role;
import parley.pressure.Arsenal;
import parley.pressure.Beliefs;
import parley.pressure.Domestic;
import parley.pressure.Stakes;
import parley.strategy.MediatorStrategy;
import parley.strategy.PatronStrategy;
import parley.strategy.PrincipalStrategy;
import parley.strategy.SpoilerStrategy;
import parley.table.Confidence;
import parley.table.Mandate;

/** A party as given. The key {@code role} in a scenario file says which kind it is. */
public sealed interface Party {

    /** The name for people. */
    String label();

    /** The role, which is also the key in scenario files. */
    Role role();

    /**
     * A party to the dispute.
     *
     * @param label      the name for people
     * @param prefers    the end of the issues that it prefers
     * @param strategy   how it decides
     * @param pressure   what it can press with
     * @param stakes     what no deal is worth to it
     * @param domestic   its politics at home
     * @param trust      its trust in the other side
     * @param beliefs    what it believes of the other side
     * @param mandate    what its delegation may concede
     * @param strikeRate s: its rate of deliberate strikes
     */
    record Principal(
            @Parameter(value = "the name for people", def = "''") String label,
            @Parameter("the end of every issue that it prefers") End prefers,
            @Parameter("how it decides: the name of a strategy, or its name and parameters") PrincipalStrategy strategy,
            @Parameter("what it can press with") Arsenal pressure,
            @Parameter("what no deal is worth to it, and how pressure moves that") Stakes stakes,
            @Parameter("its politics at home") Domestic domestic,
            @Parameter("its trust in the other side") Confidence trust,
            @Parameter("what it believes of the other side's readiness to use force") Beliefs beliefs,
            @Parameter("what its delegation may concede before it must ask its capital") Mandate mandate,
            @Parameter(value = "its rate of deliberate strikes at full tension and full force (s)", unit = "per round",
                    min = 0, max = 5, low = 0, high = .1, def = "0",
                    source = "coder judgement; anchor: .013 uses of force a round between the United States "
                            + "and Iran 1979-2013, MID 5.0") double strikeRate) implements Party {
        @Override
        public Role role() {
            return Role.PRINCIPAL;
        }
    }

    /**
     * A party that helps the others to agree.
     *
     * @param label       the name for people
     * @param strategy    how it mediates
     * @param credibility cred: how far both sides rely on it
     * @param bias        beta: the side it leans to
     */
    record Mediator(
            @Parameter(value = "the name for people", def = "''") String label,
            @Parameter("how it mediates: the name of a strategy, or its name and parameters") MediatorStrategy strategy,
            @Parameter(value = "how far both sides rely on it (cred)", min = 0, max = 1, low = .3, high = .9,
                    def = "0.6", source = "coder judgement") double credibility,
            @Parameter(value = "the side it leans to (beta): -1 the low end of the issues, 1 the high end; "
                    + "leaning costs reliance", min = -1,
                    max = 1, low = -.5, high = .5, def = "0", source = "coder judgement; the literature is split: Kydd 2003 finds that leaning can lend credibility")
            double bias)
            implements Party {
        @Override
        public Role role() {
            return Role.MEDIATOR;
        }

        /** How far both sides rely on it: cred (1 - |beta|). */
        public double reliance() {
            return credibility * (1 - Math.abs(bias));
        }
    }

    /**
     * A party that relieves a principal of pressure.
     *
     * @param label    the name for people
     * @param client   the principal it supports
     * @param strategy how it supports it
     */
    record Patron(
            @Parameter(value = "the name for people", def = "''") String label,
            @Parameter("the principal it supports") String client,
            @Parameter("how it supports it: the name of a strategy, or its name and parameters")
            PatronStrategy strategy)
            implements Party {
        @Override
        public Role role() {
            return Role.PATRON;
        }
    }

    /**
     * A party that would rather see the talks fail.
     *
     * @param label    the name for people
     * @param ally     the principal behind it
     * @param control  kappa: how far the other side believes that the ally controls it
     * @param strategy when it strikes
     * @param shock    tension that its strike adds
     * @param danger   multiplies the probability that its strike becomes war
     */
    record Spoiler(
            @Parameter(value = "the name for people", def = "''") String label,
            @Parameter("the principal that the others see behind it") String ally,
            @Parameter(value = "how far the others believe that the ally controls it (kappa)", min = 0, max = .99,
                    low = .2, high = .9, def = "0.6", source = "coder judgement; form after Kydd and Walter 2002")
            double control,
            @Parameter("when it strikes: the name of a strategy, or its name and parameters") SpoilerStrategy strategy,
            @Parameter(value = "tension that one of its strikes adds", min = 0, max = 1, low = .1, high = .4,
                    def = "0.25", source = "coder judgement") double shock,
            @Parameter(value = "multiplies the probability that its strike becomes war", min = 0, max = 2, low = 0,
                    high = 1, def = "1", source = "coder judgement") double danger) implements Party {
        @Override
        public Role role() {
            return Role.SPOILER;
        }
    }
}
