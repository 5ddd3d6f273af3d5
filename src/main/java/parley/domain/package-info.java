/**
 * The words that everything else is said in: roles, instruments of pressure, channels, stages of an agenda, and the
 * passport of a parameter. Numbers are dimensionless unless they say otherwise; stocks, utilities and probabilities are
 * in [0, 1].
 */
package parley.domain;
