package parley.strategy;

/**
 * The time-dependent concession curve of Faratin, Sierra and Jennings 1998 (Robotics and Autonomous Systems
 * 24:159-182).
 */
final class Concession {

    private Concession() {
    }

    /**
     * alpha(t) = k + (1 - k) (t / t_m)^(1 / beta): the share of the way to the reservation value conceded by time t.
     *
     * @param timeUsed t / t_m, in [0, 1]
     * @param beta     above 0; below 1 concedes late (Boulware), 1 evenly, above 1 early (Conceder)
     * @param opening  k, conceded at the opening, in [0, 1]
     */
    static double polynomial(double timeUsed, double beta, double opening) {
        double power = beta == 1 ? timeUsed : StrictMath.pow(timeUsed, 1 / beta);
        return opening + (1 - opening) * power;
    }
}
