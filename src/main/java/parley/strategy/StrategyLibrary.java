package parley.strategy;

import java.util.List;

/**
 * A set of strategies. Libraries are found by {@link java.util.ServiceLoader}: a jar on the class path that names its
 * library in {@code META-INF/services/parley.strategy.StrategyLibrary} adds its strategies to every scenario.
 */
public interface StrategyLibrary {

    /** The strategy classes, each a record annotated with {@link About}. */
    List<Class<? extends Strategy>> strategies();
}
