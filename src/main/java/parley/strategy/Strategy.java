package parley.strategy;

/**
 * A way to play a role. A strategy is a record whose components are its parameters, each with its
 * {@link parley.domain.Parameter passport}; it has no memory of its own, because everything it may remember is in what
 * it is shown. Its simple class name is its name in scenario files, and its {@link About} says what it does and where
 * it comes from.
 *
 * <p>A strategy is found through a {@link StrategyLibrary}.
 */
public sealed interface Strategy permits PrincipalStrategy, MediatorStrategy, PatronStrategy, SpoilerStrategy {
}
