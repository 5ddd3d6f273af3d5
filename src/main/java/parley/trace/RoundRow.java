package parley.trace;

import java.util.List;
import parley.domain.Channel;
import parley.domain.Stage;

/**
 * The state of a run at the end of a round: one row of the per-round table.
 *
 * @param round     the round, from 1
 * @param tension   in [0, 1]
 * @param rung      of the escalation ladder, 0 to 7
 * @param channel   the contact in this round
 * @param stage     how far the agenda has come
 * @param gap       how far the demands are apart, in utility; negative where they overlap
 * @param progress  of the nuclear programme, in [0, 1]
 * @param pact      whether an interim pact is in force
 * @param framework whether a framework is in force
 * @param sides     the principals, in the order of the scenario
 */
public record RoundRow(int round, double tension, int rung, Channel channel, Stage stage, double gap, double progress,
                       boolean pact, boolean framework, List<Side> sides) {

    /**
     * One principal at the end of a round.
     *
     * @param demand      the utility it demands
     * @param reservation its reservation value
     * @param offered     what the other side's offer is worth to it
     * @param intensity   the pressure it applies, in [0, 1]
     * @param levels      of its instruments, by their order, each in [0, 1]
     * @param felt        the intensity that it feels, in [0, 1]
     * @param pain        in [0, 1]
     * @param audience    its audience stock, in [0, 1]
     * @param trust       in [0, 1]
     * @param attack      believed probability of being attacked, in [0, 1]
     * @param statement   what it said, from -1 to 1
     */
    public record Side(double demand, double reservation, double offered, double intensity, List<Double> levels,
                       double felt, double pain, double audience, double trust, double attack, double statement) {
    }
}
