package parley.trace;

import java.util.List;
import parley.world.Crisis;

/**
 * Several observers as one.
 *
 * @param all who is told, in this order
 */
public record Observers(List<RoundObserver> all) implements RoundObserver {

    @Override
    public void happened(Happening what, String party, double number) {
        all.forEach(observer -> observer.happened(what, party, number));
    }

    @Override
    public void roundPlayed(Crisis crisis) {
        all.forEach(observer -> observer.roundPlayed(crisis));
    }
}
