package parley.strategy;

import parley.domain.Parameter;
import parley.table.Mediation;
import parley.world.MediatorView;

/**
 * The facilitator: opens a channel, carries messages faithfully, and lets both sides save face. It has no text and no
 * weight of its own. A broker that leans to one side is relied on less.
 *
 * @param noiseCut   share of the message noise that a fully credible broker takes away
 * @param faceSaving face-saving that a fully credible broker adds
 */
@About(value = "Facilitates: carries messages with less noise and lets both sides save face, "
                + "but tables no text of its own.",
        source = "Zartman and Touval 1985; Beardsley, Quinn, Biswas and Wilkenfeld 2006; "
                + "null result of Fey and Ramsay 2010")
public record HonestBroker(
        @Parameter(value = "share of the message noise that a fully credible one takes away", min = 0, max = 1,
                low = .3, high = .9, def = "0.6", source = "coder judgement") double noiseCut,
        @Parameter(value = "face-saving that a fully credible one adds (phi_med)", min = 0, max = 1, low = 0, high = .6,
                def = "0.3", source = "Kurizaki 2007 (form)") double faceSaving) implements MediatorStrategy {

    @Override
    public Mediation mediate(MediatorView view) {
        double reliance = view.reliance();
        return new Mediation(noiseCut * reliance, faceSaving * reliance, 0, 0, 0, 0, 0, 0);
    }
}
