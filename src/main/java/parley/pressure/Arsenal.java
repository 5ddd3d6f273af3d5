package parley.pressure;

import parley.domain.Instrument;
import parley.domain.Parameter;

/**
 * What a principal can press with, and how hard its strategy's wishes are carried out.
 *
 * @param scale      multiplies the posture that the strategy chooses
 * @param economic   the economic instrument
 * @param military   the military instrument
 * @param cyber      the cyber instrument
 * @param diplomatic the diplomatic instrument
 * @param maritime   the maritime instrument
 */
public record Arsenal(
        @Parameter(value = "multiplies the pressure that the strategy chooses, on all instruments", min = 0, max = 3, low = 0,
                high = 1.5, def = "1") double scale,
        @Parameter(value = "sanctions, asset seizures, tariffs on trade partners", def = "{cost: 0.10}") Lever economic,
        @Parameter(value = "deployments and shows of force", def = "{cost: 0.15}") Lever military,
        @Parameter(value = "intrusion and sabotage through networks", def = "{cost: 0.05}") Lever cyber,
        @Parameter(value = "censure and isolation", def = "{cost: 0}") Lever diplomatic,
        @Parameter(value = "blockade, boarding, closing of a strait", def = "{limit: 0, cost: 0.15}") Lever maritime) {

    /** The lever of an instrument. */
    public Lever lever(Instrument instrument) {
        return switch (instrument) {
            case ECONOMIC -> economic;
            case MILITARY -> military;
            case CYBER -> cyber;
            case DIPLOMATIC -> diplomatic;
            case MARITIME -> maritime;
        };
    }
}
