/**
 * The plan of a sweep: what is varied, over which levels, how often each cell is replicated, from which root seed.
 *
 * <p>ODD: initialisation. A design is text and numbers only; whether an address exists in a scenario, and whether a
 * level is allowed there, is for the reader of scenarios to say. Cells and replications count from 1. Nothing here runs
 * anything.
 */
package parley.design;
