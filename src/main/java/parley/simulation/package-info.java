/**
 * The round (ODD: process overview and scheduling). {@link parley.simulation.Negotiation#step} plays one round from events to
 * ending, top to bottom; the other classes hold what it calls: the cast of agents, the table, interim steps, dangers. One MASON
 * step is one round.
 */
package parley.simulation;
