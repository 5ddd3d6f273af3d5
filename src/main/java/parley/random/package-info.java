/**
 * Draws that are looked up, not consumed (ODD: stochasticity). A draw is a function of the run seed, the party, the
 * purpose and the round, so that nothing moves the luck of anything else. There is no generator object to pass around
 * or to share.
 */
package parley.random;
