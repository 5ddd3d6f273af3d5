package parley.pressure;

import parley.domain.Parameter;
import parley.domain.Real;

/**
 * A programme that moves closer to a red line while the talks go on (equation 7).
 *
 * @param enabled  whether the module is on
 * @param party    the principal that has the programme
 * @param start    N_0: progress at the opening
 * @param pace     n_0: progress in a round without pressure
 * @param defiance n_1: progress that full felt intensity adds in a round
 * @param sabotage n_2: progress that full cyber pressure takes away in a round
 * @param setback  n_3: progress that one spoiler's strike takes away
 */
public record NuclearProgress(
        @Parameter(value = "whether the module is on", def = "false") boolean enabled,
        @Parameter(value = "the principal that has the programme; needed when the module is on", def = "''") String party,
        @Parameter(value = "progress at the opening (N_0)", min = 0, max = 1, def = "0.5", source = "coder judgement") double start,
        @Parameter(value = "progress in a round without pressure (n_0)", unit = "per round", min = 0, max = 1, low = 0, high = .03,
                def = "0.005", source = "coder judgement") double pace,
        @Parameter(value = "progress that full felt intensity adds in a round (n_1)", unit = "per round", min = 0, max = 1, low = 0,
                high = .03, def = "0.01", source = "coder judgement, after the stepwise breaches of 2019 to 2021")
        double defiance,
        @Parameter(value = "progress that full cyber pressure takes away in a round (n_2)", unit = "per round", min = 0, max = 1,
                low = 0, high = .05, def = "0.02", source = "coder judgement") double sabotage,
        @Parameter(value = "progress that one spoiler's strike takes away (n_3)", min = 0, max = 1, low = 0, high = .3, def = "0.1",
                source = "coder judgement") double setback) {

    /**
     * Equation 7, progress: N' = clip( N + n_0 + n_1 P - n_2 a_cyber ), held still while a pact or a framework is in force.
     *
     * @param felt  P, the intensity felt by the party with the programme, in [0, 1]
     * @param cyber the other side's cyber level, in [0, 1]
     */
    public double next(double progress, double felt, double cyber, boolean frozen) {
        return frozen ? progress : Real.clip(progress + pace + defiance * felt - sabotage * cyber);
    }
}
