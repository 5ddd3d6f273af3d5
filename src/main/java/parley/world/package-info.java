/**
 * The state of a crisis (ODD: state variables), the moves that are open, and the views: what each role may see of the
 * state when it decides (ODD: sensing). The state is mutable and reused from run to run; see decision 3.
 */
package parley.world;
