package parley.experiment;

import java.util.List;
import parley.results.Provenance;

/** What a sweep is about: a scenario, and what each cell of a design makes of it. Asked by several threads. */
public interface Study {

    /** The scenario before anything is varied. */
    Provenance.Source source();

    /** The length of a round in days. */
    double daysPerRound();

    /**
     * What the tables need to know of a cell. Fails where the cell cannot be played, with a message for the user.
     *
     * @param cell its number, from 1
     */
    Shape shape(int cell);

    /**
     * Someone who plays a cell; a new one at every call.
     *
     * @param cell its number, from 1
     */
    Player player(int cell);

    /**
     * What the tables need to know of a cell.
     *
     * @param principals the principals, in the order in which endings list them
     * @param issues     the issues on the agenda, in the order in which endings give terms
     * @param rounds     the horizon
     */
    record Shape(List<String> principals, List<String> issues, int rounds) {
    }
}
