package parley.table;

import parley.domain.Parameter;

/**
 * A framework of guiding principles: not the end of the talks, but a window in which a deal must follow.
 *
 * @param enabled   whether the parties can agree on one
 * @param gap       g_F: gap between the demands below which they do
 * @param trust     trust that both need
 * @param weight    joint weight of the issues that must be on the table
 * @param window    how long it holds
 * @param calm      multiplies the tension-born hazards while it holds
 * @param guarantee g: share of the exploitation loss that agreed principles cover while it holds
 */
public record Framework(
        @Parameter(value = "whether the parties can agree on a framework", def = "true") boolean enabled,
        @Parameter(value = "gap between the demands below which they do, in utility (g_F)", min = 0, max = 1, low = .05,
                high = .2, def = "0.10", source = "coder judgement") double gap,
        @Parameter(value = "trust that both need", min = 0, max = 1, low = .1, high = .4, def = "0.2",
                source = "coder judgement") double trust,
        @Parameter(value = "joint weight of the issues that must have been taken up", min = 0, max = 1, low = .3,
                high = .8, def = "0.5", source = "coder judgement") double weight,
        @Parameter(value = "how long it holds before it lapses", unit = "rounds", min = 1, max = 100000, low = 2,
                high = 8, def = "4", source = "60 days, as in the memorandum of June 2026 (press reports)") int window,
        @Parameter(value = "multiplies the hazards born of tension while it holds", min = 0, max = 1, low = .25,
                high = 1, def = "0.5", source = "coder judgement") double calm,
        @Parameter(value = "share of the exploitation loss that agreed principles cover while it holds (g)", min = 0, max = 1,
                low = 0, high = .6, def = "0.3", source = "coder judgement") double guarantee) {
}
