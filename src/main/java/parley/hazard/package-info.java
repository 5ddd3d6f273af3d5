/**
 * What can go wrong, and how likely it is in a round: accidents, deliberate strikes, spoilers, and escalation from an exchange to
 * war (ODD: submodels). Probabilities are per round.
 */
package parley.hazard;
