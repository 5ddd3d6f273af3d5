package parley.strategy;

import parley.domain.Parameter;
import parley.world.PatronView;

/**
 * Takes a share of the economic pressure off its client, in full once the client's pain has reached a threshold.
 *
 * @param share     chi: share of the economic pressure that it takes away
 * @param threshold pain of the client from which it does so in full
 */
@About(value = "Buys what others will not: takes a share of the economic pressure off its client.",
        source = "coder judgement; trade under sanctions: Early 2015")
public record PatronRelief(
        @Parameter(value = "share of the economic pressure that it takes away (chi)", min = 0, max = 1, low = 0,
                high = .9, def = "0.3",
                source = "coder judgement; one patron buys over 80 % of the oil exports (press reports)") double share,
        @Parameter(value = "pain of the client from which it helps in full; below, in proportion", min = 0, max = 1,
                low = 0, high = .5, def = "0", source = "coder judgement") double threshold) implements PatronStrategy {

    @Override
    public double relief(PatronView view) {
        return view.pain() >= threshold ? share : share * view.pain() / threshold;
    }
}
