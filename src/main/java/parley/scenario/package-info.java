/**
 * What is given: one crisis as data, before anything happens in it.
 *
 * <p>ODD: input data, initialisation. {@link parley.scenario.Scenario} is the root. Its sections are the records here
 * and in the packages whose equations they feed; every component carries its {@link parley.domain.Parameter passport},
 * with meaning, unit, range, default and source. Rates are per round, stocks and utilities in [0, 1].
 *
 * <p>A parameter is declared once, as a component of a record. How files say it, what is allowed there, the catalogue
 * and the JSON Schema all follow from that.
 *
 * <p>Deliberately not here: how scenarios are written and read ({@code notation}, {@code shape}, {@code grammar},
 * {@code document}), what a scenario does when it is played ({@code simulation}), and designs that vary it
 * ({@code design}).
 */
package parley.scenario;
