package parley.world;

/**
 * What a principal's strategy wants in a round. The capital's wishes meet their limits afterwards: the mandate bounds
 * the demand, levers and ramps bound the pressure.
 *
 * @param demand    the utility it demands, in [0, 1]
 * @param pressure  the posture it wants, from 0 (none) to 1 (all it has); the scenario's scale multiplies it
 * @param statement what it says in public, from -1 (conciliatory) to 1 (red line)
 * @param move      what it does at the table
 * @param takesPact whether it would freeze its pressure in return for the same
 * @param ultimatum rounds left until a threatened strike, 0 where none is threatened
 */
public record Intent(double demand, double pressure, double statement, Move move, boolean takesPact, int ultimatum) {

    /** Negotiate with this demand, under this pressure, in this tone. */
    public static Intent of(double demand, double pressure, double statement) {
        return new Intent(demand, pressure, statement, Move.NEGOTIATE, true, 0);
    }

    /** The same with another move. */
    public Intent and(Move other) {
        return new Intent(demand, pressure, statement, other, takesPact, ultimatum);
    }

    /** The same, but with no pact. */
    public Intent refusingPacts() {
        return new Intent(demand, pressure, statement, move, false, ultimatum);
    }

    /** The same with a strike threatened in so many rounds. */
    public Intent threatening(int rounds) {
        return new Intent(demand, pressure, statement, move, takesPact, rounds);
    }
}
