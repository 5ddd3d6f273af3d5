/**
 * The table: issues and red lines, the contract curve on which offers lie, trust, mediation, ratification, interim
 * steps (ODD: submodels). Utilities are in [0, 1], trust moves in log-odds. Nothing here knows the round loop.
 */
package parley.table;
