/**
 * How a run can end and what is measured of it (ODD: observation). The outcomes exclude each other and cover
 * everything, so that their shares sum to one.
 */
package parley.outcome;
