/**
 * Parties in a run: what each was given, where it stands, what it does in each phase of a round (ODD: entities). The order of the
 * phases is not decided here but in {@code parley.simulation}.
 */
package parley.agent;
