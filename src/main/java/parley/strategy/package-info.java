/**
 * How parties decide (ODD: individual decision making). A strategy is a record of its parameters with one pure function
 * from what a party sees to what it wants. Strategies are found through {@link parley.strategy.StrategyLibrary}; those
 * that ship stand in {@link parley.strategy.ShippedStrategies}, one line each.
 */
package parley.strategy;
