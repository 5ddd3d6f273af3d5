/**
 * Watching a run (ODD: observation): what happened, a row a round, an event log, a narrator. An observer sees
 * everything and changes nothing.
 */
package parley.trace;
