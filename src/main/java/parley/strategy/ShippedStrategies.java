package parley.strategy;

import java.util.List;

/** The strategies that come with Parley. */
public final class ShippedStrategies implements StrategyLibrary {

    @Override
    public List<Class<? extends Strategy>> strategies() {
        return List.of(Hold.class);
    }
}
