package parley.grammar;

import java.util.List;
import java.util.stream.Stream;
import parley.domain.Parameter;
import parley.strategy.About;
import parley.strategy.Hold;
import parley.strategy.MediatorStrategy;
import parley.strategy.PatronStrategy;
import parley.strategy.PrincipalStrategy;
import parley.strategy.SpoilerStrategy;
import parley.strategy.Strategy;
import parley.strategy.StrategyLibrary;
import parley.table.Mediation;
import parley.world.Intent;
import parley.world.MediatorView;
import parley.world.PatronView;
import parley.world.SpoilerView;
import parley.world.View;

/** A strategy for each role, whatever Parley ships. */
public final class TestStrategies implements StrategyLibrary {

    /** The scenario grammar with these strategies and no others. */
    public static final Grammar GRAMMAR = Grammar.of(StrategyCatalogue.load(
            Stream.<StrategyLibrary>of(new TestStrategies()).iterator()));

    @About(value = "Demands a share.", source = "test")
    record Share(@Parameter(value = "what it demands", min = 0, max = 1) double demand,
                 @Parameter(value = "its posture", min = 0, max = 1, low = 0, high = .5, def = "0.2") double posture)
            implements PrincipalStrategy {
        @Override
        public Intent decide(View view) {
            return Intent.of(demand, posture, 0);
        }
    }

    @About(value = "Does nothing.", source = "test")
    record Quiet() implements MediatorStrategy {
        @Override
        public Mediation mediate(MediatorView view) {
            return Mediation.NONE;
        }
    }

    @About(value = "Gives constant relief.", source = "test")
    record Steady(@Parameter(value = "the share it relieves", min = 0, max = 1, def = "0.5") double share)
            implements PatronStrategy {
        @Override
        public double relief(PatronView view) {
            return share;
        }
    }

    @About(value = "Never strikes.", source = "test")
    record Patient() implements SpoilerStrategy {
        @Override
        public double strikeProbability(SpoilerView view) {
            return 0;
        }
    }

    @Override
    public List<Class<? extends Strategy>> strategies() {
        return List.of(Hold.class, Share.class, Quiet.class, Steady.class, Patient.class);
    }
}
