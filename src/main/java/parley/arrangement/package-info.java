/**
 * A sweep laid out for a sheet: which factor runs along the axis, which one makes the panels, and in which words.
 *
 * <p>An {@link parley.arrangement.Arrangement} gives the runs at each point as a {@link parley.arrangement.Tally},
 * counted together over the factors that are not shown. {@link parley.arrangement.Levels} sorts and thins out levels,
 * {@link parley.arrangement.FactorName} makes names from addresses, and {@link parley.arrangement.SweepNotes} says in
 * the caption what was varied, pooled and left out, and how many runs stand behind a point.
 *
 * <p>Statistics are not made here: counts and intervals come from {@code parley.analysis}, at most summed.
 */
package parley.arrangement;
