package parley.strategy;

import java.util.List;

/** The strategies that come with Parley, one line each. */
public final class ShippedStrategies implements StrategyLibrary {

    @Override
    public List<Class<? extends Strategy>> strategies() {
        return List.of(
                Hold.class,
                Boulware.class,
                Conceder.class,
                Linear.class,
                RelativeTitForTat.class,
                PressureTitForTat.class,
                GRIT.class,
                Brinkmanship.class,
                PressureForTalks.class,
                MaximumPressure.class,
                StrategicPatience.class,
                MirrorEscalation.class,
                Ultimatum.class,
                HonestBroker.class,
                Formulator.class,
                PowerMediator.class,
                PatronRelief.class,
                Spoiler.class,
                RestrainedAlly.class);
    }
}
