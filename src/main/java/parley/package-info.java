/**
 * Parley, an agent-based simulator of negotiation under pressure.
 *
 * <p><b>Code map</b>, lowest first; imports point only to packages named earlier.
 * <ul>
 * <li>{@code domain}: the words everything else is said in, and the passport of a parameter.
 * <li>{@code random}: draws that are looked up by (run seed, party, purpose, round).
 * <li>{@code outcome}: how a run can end, and its measures.
 * <li>{@code pressure}, {@code table}, {@code hazard}: the theory. Each record is a module of the model: its components
 *     are the module's parameters, its methods the module's equations.
 * <li>{@code world}: the state of a crisis, and what each role may see of it.
 * <li>{@code strategy}: how parties decide; one record a strategy.
 * <li>{@code scenario}: what is given, as data.
 * <li>{@code agent}: parties in a run.
 * <li>{@code trace}: watching a run, telling it, writing it down.
 * <li>{@code simulation}: the round. {@link parley.simulation.Negotiation#step} is the place to start reading.
 * <li>{@code notation}, {@code shape}, {@code grammar}, {@code document}: how scenario files are written, what they can
 *     say, and the way from a file to a scenario. The model does not need them.
 * <li>{@code design}, {@code analysis}, {@code results}, {@code experiment}: sweeps, what they come to, and their
 *     folder.
 * <li>{@code chart}, {@code sheet}, {@code arrangement}, {@code plot}: one chart, a sheet of them, a sweep laid out for
 *     a sheet, and the figures. {@link parley.plot.Figures} lists them; the other three are how they are drawn.
 * <li>{@code cli}: the command line, which nobody imports.
 * </ul>
 *
 * <p><b>Invariants.</b> Data flows one way: scenario, model, runs, statistics, figures. No draw has a place in a
 * sequence, so no module, party or observer moves another's luck. Nothing in the model reads a clock, iterates over a
 * hash table or keeps static state. The analysis never sees the simulation, the simulation never sees the experiment.
 * MASON is met in {@code simulation} alone, JFreeChart in {@code chart} and {@code plot}. Tests hold the code to all of
 * this.
 */
package parley;
